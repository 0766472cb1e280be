import { find } from "../../../query/index.ts";
import { notionOf } from "../../clause.ts";
import type { Ask } from "../../context.ts";
import { tollOf } from "./fit.ts";
import { sharedNotions } from "./meant.ts";

const MEASURES = { dead: "deaths", injured: "injuries", displaced: "displaced" } as const;
/** Fewer are too many happenings' toll. */
const LEAST = 15;

/**
 * Whose toll is a number that a clause gives without calling the happening by name: of those that come near, the only one with that very number. Where
 * none has it, it is set against the nearest, if no other comes near.
 */
export const askToll: Ask = (clause, { dataset, finder }, candidates) => {
  const said = notionOf(clause, "dead", "injured", "displaced");
  const [number, second] = clause.numbers.filter(({ unit, value }) => unit !== "%" && unit !== "ordinal" && value >= LEAST);
  if (said === undefined || number === undefined || second !== undefined) return [];
  const measure = MEASURES[said.name as keyof typeof MEASURES];
  const tolls = candidates.flatMap(({ document, named, dated }, at) => {
    const event = document.kind === "events" ? find(dataset.events, document.path.slice("events/".length)) : undefined;
    const own = event?.casualties.filter((toll) => toll.measure === measure) ?? [];
    const likeness = sharedNotions(clause.sentence, document).filter((name) => !(name in MEASURES));
    return event !== undefined && own.length > 0 && likeness.length > 0 && (named ?? 1) === 1 ? [{ event, own, dated, at }] : [];
  });
  // With that very number at another time, it is another happening.
  const exact = tolls.filter(({ own, dated }) => dated !== false && own.some(({ least, most }) => least === number.value || most === number.value));
  const near = tolls.filter(({ dated }) => dated === true);
  const [nearest] = near;
  const far =
    nearest !== undefined &&
    near.length === 1 &&
    nearest.at < 3 &&
    nearest.own.every(({ least, most }) => {
      const [low, high] = [least ?? most ?? 0, most ?? least ?? 0];
      return number.value > high * 1.5 || number.value < low * 0.6;
    });
  const event = exact.length === 1 ? exact[0]?.event : exact.length === 0 && far ? nearest.event : undefined;
  if (event === undefined) return [];
  const document = finder.at(`events/${event.id}`);
  return document === undefined ? [] : [tollOf(measure, exact.length === 1 ? "agrees" : "differs", document)];
};
