import type { ReadDate } from "../../reading/dates.ts";
import type { Mention } from "../../reading/names.ts";
import { wordsIn } from "../../reading/words.ts";
import type { Clause } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask } from "../context.ts";
import { citiesIn, isIn } from "./cities.ts";

const DIES = /(?<!\p{L})(?:died|dies|dead|death|passed away|скончал\p{L}*|умер\p{L}*|смерт\p{L}+)(?!\p{L})/iu;
const DIED = /(?<!\p{L})(?:died|passed away|скончал\p{L}*|умер(?:ла)?)(?!\p{L})/iu;
// `Karimov's death in 2016`, `the death of Karimov`, `смерть Каримова`: the noun stands beside the name, and its day after both.
const DEATH_AFTER = /^(?:['’]s?)?\s+(?:(?:sudden|own|reported)\s+)?(?:death|demise)(?!\p{L})/iu;
const DEATH_BEFORE = /(?<!\p{L})(?:(?:death|demise) of|смерт(?:ь|и|ью)|кончин(?:а|ы|у|ой))\s+(?:(?:president|президента)\s+)?$/iu;
/** Letters that may lie between a death and its day. */
const NEAR = 25;

/** When did somebody die whose death is an event that is held? */
export const askDeath: Ask = (clause, context) => {
  const { dataset, lexicon } = context;
  const said = deathIn(clause);
  if (said === null) return [];
  const { person, date } = said;
  const event = dataset.events.records.find(
    ({ type, title }) =>
      type === "leadership-change" &&
      DIES.test(title) &&
      lexicon.mentionsIn(wordsIn(title)).some(({ kind, ids }) => kind === "person" && ids[0] === person.ids[0]),
  );
  const fit = event === undefined ? null : bestFit([{ ...date, as: "at" }], [event.start]);
  if (event === undefined || fit === null) return [];
  const path = `events/${event.id}`;
  const cities = citiesIn(clause, context, true);
  const elsewhere = said.verb && event.place !== null && cities.length === 1 && !isIn(event, cities);
  return [
    {
      asks: "event",
      question: (words) => words.offices.whenDied(person.ids[0] ?? "", elsewhere),
      stance: clause.tone.negated ? null : elsewhere ? "differs" : fit,
      held: (words) => words.records.says(path, 0, 1),
      records: [path],
    },
  ];
};

/** Whose death a clause tells, and when: by a verb, of the only one who is named; by a noun, of the one whose it is. */
function deathIn(clause: Clause): { person: Mention; date: ReadDate; verb: boolean } | null {
  const { words, text } = clause.sentence;
  const people = clause.mentions.filter(({ kind }) => kind === "person");
  const dates = happened(clause.dates);
  const [person] = people;
  const [date] = dates;
  if (DIED.test(clause.text) && people.length === 1 && person !== undefined && dates.length === 1 && date !== undefined && ["at", "between"].includes(date.as))
    return { person, date, verb: true };
  for (const one of people) {
    const [start, end] = [words[one.from]?.start ?? 0, words[one.to - 1]?.end ?? 0];
    const noun = text.slice(end).match(DEATH_AFTER)?.[0];
    if (noun === undefined && !DEATH_BEFORE.test(text.slice(0, start))) continue;
    const after = end + (noun?.length ?? 0);
    const day = dates.find((when) => when.start >= after && when.start - after <= NEAR && !/[,;.]/u.test(text.slice(after, when.start)));
    // `Since his death in 2016`: it is the day of the death all the same.
    if (day !== undefined && day.unit !== "now" && (day.as === "at" || day.as === "between")) return { person: one, date: day, verb: false };
  }
  return null;
}
