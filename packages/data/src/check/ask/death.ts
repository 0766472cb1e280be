import { wordsIn } from "../../reading/words.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask } from "../context.ts";
import { citiesIn, isIn } from "./cities.ts";

const DIES = /(?<!\p{L})(?:died|dies|dead|death|passed away|скончал\p{L}*|умер\p{L}*|смерт\p{L}+)(?!\p{L})/iu;
const DIED = /(?<!\p{L})(?:died|passed away|скончал\p{L}*|умер(?:ла)?)(?!\p{L})/iu;

/** When did somebody die whose death is an event that is held? */
export const askDeath: Ask = (clause, context) => {
  const { dataset, lexicon, wording, finder } = context;
  const verb = clause.text.search(DIED);
  const [person, second] = clause.mentions.filter(({ kind }) => kind === "person");
  const dates = happened(clause.dates).filter(({ as }) => as === "at");
  if (verb < 0 || person === undefined || second !== undefined || dates.length !== 1) return [];
  const event = dataset.events.records.find(
    ({ type, title }) =>
      type === "leadership-change" &&
      DIES.test(title) &&
      lexicon.mentionsIn(wordsIn(title)).some(({ kind, ids }) => kind === "person" && ids[0] === person.ids[0]),
  );
  const fit = event === undefined ? null : bestFit(dates, [event.start]);
  if (event === undefined || fit === null) return [];
  const path = `events/${event.id}`;
  const cities = citiesIn(clause, context, true);
  const elsewhere = event.place !== null && cities.length === 1 && !isIn(event, cities);
  return [
    {
      asks: "event",
      question: `When ${elsewhere ? "and where " : ""}did ${wording.name(person.ids[0])} die?`,
      stance: clause.tone.negated ? null : elsewhere ? "differs" : fit,
      held: finder.at(path)?.says.slice(0, 2).join(" ") ?? event.title,
      records: [path],
    },
  ];
};
