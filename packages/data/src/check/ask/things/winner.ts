import { wordsIn } from "../../../reading/words.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Ask } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";
import { statesLedBy } from "../led-by.ts";

const WON =
  /(?<!\p{L})(?:won|swept|took|victory in|was elected|elected president in)(?!\p{L}).*(?:election|vote|president)|(?<!\p{L})(?:победил\p{L}*|выиграл\p{L}*|избран\p{L}*).*(?:выбор|президент)/iu;
const PRESIDENTIAL = /(?<!\p{L})(?:president\p{L}*|президент\p{L}*)(?!\p{L})/iu;

/** Who won the presidential election of a day, where somebody else of the same state is said to have? */
export const askWinner: Ask = (clause, { dataset, lexicon }) => {
  const dates = happened(clause.dates).filter(({ as, unit }) => as === "at" && (unit === "day" || unit === "month"));
  const people = clause.mentions.filter(({ kind }) => kind === "person");
  if (dates.length !== 1 || people.length === 0 || !WON.test(clause.text) || !PRESIDENTIAL.test(clause.text) || isDeniedWhole(clause)) return [];
  // Who is said to have won stands nearest before the verb.
  const verb = clause.text.search(WON);
  const shift = clause.sentence.words[clause.from]?.start ?? 0;
  const said = people.filter(({ from }) => (clause.sentence.words[from]?.start ?? 0) - shift < verb).at(-1);
  if (said === undefined) return [];
  const states = statesLedBy(said.ids, dataset);
  const [event, other] = dataset.events.records.filter(
    ({ type, title, start, participants }) =>
      type === "election" &&
      /elected/i.test(title) &&
      bestFit(dates, [start]) === "agrees" &&
      participants.some(({ country }) => country !== null && states.includes(country)),
  );
  if (event === undefined || other !== undefined) return [];
  const winners = lexicon.mentionsIn(wordsIn(event.title)).filter(({ kind }) => kind === "person");
  if (winners.length === 0 || winners.some(({ ids }) => ids.some((id) => said.ids.includes(id)))) return [];
  const path = `events/${event.id}`;
  return [
    {
      asks: "event",
      question: ({ things }) => things.asks("who won", path),
      stance: "differs",
      held: ({ records }) => `${records.title(path)}. ${records.says(path)}`,
      records: [path],
    },
  ];
};
