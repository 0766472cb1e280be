import { find } from "../../../query/index.ts";
import { notionOf } from "../../clause.ts";
import type { Ask } from "../../context.ts";
import { sharedNotions } from "./meant.ts";

const MEASURES = { dead: "deaths", injured: "injuries", displaced: "displaced" } as const;
/** Fewer are too many happenings' toll. */
const LEAST = 15;

/** Whose toll is a number that a clause gives without saying where it was: of the happenings that come near, the only one with that very number. */
export const askToll: Ask = (clause, { dataset, finder }, candidates) => {
  const said = notionOf(clause, "dead", "injured", "displaced");
  const [number, second] = clause.numbers.filter(({ unit, value }) => unit !== "%" && unit !== "ordinal" && value >= LEAST);
  if (said === undefined || number === undefined || second !== undefined) return [];
  const measure = MEASURES[said.name as keyof typeof MEASURES];
  const found = candidates.flatMap(({ document, named }) => {
    const event = document.kind === "events" ? find(dataset.events, document.path.slice("events/".length)) : undefined;
    const same = event?.casualties.some((toll) => toll.measure === measure && (toll.least === number.value || toll.most === number.value));
    const likeness = sharedNotions(clause.sentence, document).filter((name) => !(name in MEASURES));
    return event !== undefined && same && likeness.length > 0 && (named ?? 1) === 1 ? [event] : [];
  });
  const [event] = found;
  if (event === undefined || found.length > 1) return [];
  const document = finder.at(`events/${event.id}`);
  return [
    {
      asks: "casualties",
      question: `How many ${measure} in “${event.title}”?`,
      stance: "agrees",
      held: [document?.says[0], ...(document?.says ?? []).filter((text) => text.startsWith("Casualties"))].join(" "),
      records: [`events/${event.id}`],
    },
  ];
};
