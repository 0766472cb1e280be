import { wordsIn } from "../../../reading/words.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Ask } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";
import { statesLedBy } from "../led-by.ts";

const OVERTHROWS =
  /(?<!\p{L})(?:overthr(?:ew|own)|toppled|ousted|swept (?:from|out of) (?:power|office)|swept .{2,40} away|ended .{2,40} rule|chased out|drove .{2,40} (?:out|from power)|сверг\p{L}*|свергнут\p{L}*)(?!\p{L})/iu;

/** Whom did an uprising of a day overthrow? Asked where another leader of the same state is named. */
export const askOverthrow: Ask = (clause, { dataset, lexicon }) => {
  const [person, second] = clause.mentions.filter(({ kind }) => kind === "person");
  const dates = happened(clause.dates).filter(({ as }) => as === "at");
  if (person === undefined || second !== undefined || dates.length !== 1 || !OVERTHROWS.test(clause.text) || isDeniedWhole(clause)) return [];
  const countries = statesLedBy(person.ids, dataset);
  const [event, other] = dataset.events.records.filter(
    ({ type, title, start, participants }) =>
      type === "revolution" &&
      lexicon.mentionsIn(wordsIn(title)).some(({ kind }) => kind === "person") &&
      bestFit(dates, [start]) !== "differs" &&
      participants.some(({ country }) => country !== null && countries.includes(country)),
  );
  if (event === undefined || other !== undefined) return [];
  const overthrown = lexicon.mentionsIn(wordsIn(event.title)).some(({ ids }) => ids.some((id) => person.ids.includes(id)));
  return [
    {
      asks: "event",
      question: ({ things }) => things.asks("whom brought down", `events/${event.id}`),
      stance: overthrown ? "agrees" : "differs",
      held: ({ records }) => records.says(`events/${event.id}`),
      records: [`events/${event.id}`],
    },
  ];
};
