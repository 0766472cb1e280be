import { REPUBLICS } from "../../identity/republics.ts";
import { journeysOf, visitsBetween } from "../../query/index.ts";
import { fitsNumber } from "../../reading/numbers.ts";
import type { CountryId, PersonId, Visit } from "../../types.ts";
import { type Clause, notionOf, saidIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import { type Asked, type Context, saysOf } from "../context.ts";
import { isDenied } from "../denied.ts";

// All of them, however they are called.
const ALL = /(?<!\p{L})(?:all|each|every one|every)(?: of)?(?: the)?(?: five)?(?! of)(?!\p{L})|(?<!\p{L})(?:все|всех|во всех|каждую из)(?!\p{L})/iu;
const OF_THE_FIVE = /^\s*(?:of (?:the )?|из\s+)?(?:the\s+)?$/iu;
const STATES = /^\s*(?:\p{L}+\s)?(?:countries|states|republics|стран\p{L}{0,3}|государств(?:ах?|о|ам|ами)?|республик\p{L}{0,3})(?!\p{L})/iu;
const TIMES = /^\s*(?:\p{L}+\s)?(?:times|trips|visits|journeys|stops|раз\p{L}*|визит\p{L}*|поездк\p{L}*)/iu;
/** All of them at once is more than all of them. */
const AT_ONCE = /(?<!\p{L})(?:in|on|within|during) (?:one|a single|the same|the course of one)(?!\p{L})|(?<!\p{L})за (?:одну|один|одно)(?!\p{L})/iu;
const MOST_SHOWN = 6;

/** `Came to all five`, `travelled to Central Asia five times`: at least so many stops, journeys or states are held; there may have been more. */
export function countedIn(clause: Clause, visitor: PersonId, hosts: readonly CountryId[], { dataset }: Context): Asked | null {
  const { sentence, numbers, mentions } = clause;
  const { text, words } = sentence;
  const five = mentions.find(({ kind }) => kind === "five");
  const place = five === undefined ? 0 : (words[five.from]?.start ?? 0);
  const dates = happened(clause.dates);
  const { visits, limits } = visitsBetween(dataset.visits, { person: visitor, host: hosts });
  const went = visits.filter((visit) => visit.status === "occurred" && bestFit(dates, [spanOf(visit)]) !== "differs");
  const when = dates.map((date) => saidIn(clause, date));
  // None then: those of other times are shown.
  const ever = visits.filter(({ status }) => status === "occurred");
  const stops = went.slice(-MOST_SHOWN).map(({ id }) => `visits/${id}`);
  const records = (went.length > 0 ? went : ever).slice(-MOST_SHOWN).map(({ id }) => `visits/${id}`);
  const of = (visited: readonly Visit[]) => new Set(visited.map(({ to }) => to.country));
  const verb = notionOf(clause, "visit");
  const denied = verb !== undefined && isDenied(clause, verb);
  const reached = of(went);
  // A number of its own before `of the five` counts; the five in `the five republics` does not.
  const number = [...numbers, ...timesIn(clause)].find(
    ({ value, start, end, unit }) =>
      value > 1 &&
      value < 60 &&
      !(five !== undefined && start < (words[five.to - 1]?.end ?? 0) && end > place) &&
      (unit === "times" ||
        TIMES.test(text.slice(end, end + 40)) ||
        STATES.test(text.slice(end, end + 40)) ||
        (five !== undefined && OF_THE_FIVE.test(text.slice(end, place)))),
  );
  if (five !== undefined && number === undefined && ALL.test(text.slice(0, words[five.to - 1]?.end ?? 0).slice(-40))) {
    const missing = REPUBLICS.filter((republic) => !reached.has(republic));
    const sure = REPUBLICS.every((republic) =>
      went.some((visit) => visit.to.country === republic && (dates.length === 0 || bestFit(dates, [spanOf(visit)]) === "agrees")),
    );
    return {
      asks: "visit",
      question: (words) => words.visits.inAllFive(visitor, when),
      stance: missing.length > 0 ? "cannot-tell" : !sure ? "possibly" : AT_ONCE.test(text) ? "cannot-tell" : denied ? "differs" : "agrees",
      held: (words) => [words.visits.notIn(missing), ...saysOf(words, stops)].join(" "),
      records,
      limits: { of: "visits", limits },
    };
  }
  if (number === undefined) return null;
  const journeys = journeysOf(went).length;
  const isOfStates = !TIMES.test(text.slice(number.end, number.end + 40)) && number.unit !== "times";
  const counts = isOfStates ? [reached.size] : [went.length, journeys];
  const where = five !== undefined ? null : hosts.slice(0, 5);
  const fits = counts.some((count) => fitsNumber(number, count));
  return {
    asks: "visit",
    question: (words) => (isOfStates ? words.visits.inHowMany(visitor, where, when) : words.visits.howOften(visitor, where, when)),
    stance: fits ? "possibly" : number.as !== "more" && number.value < Math.min(...counts) ? (denied ? "possibly" : "differs") : "cannot-tell",
    held: (words) => [words.visits.count(went.length, journeys, reached.size), ...saysOf(words, stops)].join(" "),
    records,
    limits: { of: "visits", limits },
  };
}

const spanOf = ({ start, lastDay }: Visit) => ({ earliest: start.earliest, latest: lastDay.latest ?? start.latest });

/** `Twice`. */
const timesIn = ({ sentence: { text }, from, sentence }: Clause): Clause["numbers"] =>
  [...text.matchAll(/(?<!\p{L})(?:(twice|дважды)|thrice|трижды)(?!\p{L})/giu)]
    .filter(({ index }) => index >= (sentence.words[from]?.start ?? 0))
    .map(({ 0: all, 1: two, index }) => ({ value: two === undefined ? 3 : 2, slack: 0, as: "exactly", unit: "times", start: index, end: index + all.length }));
