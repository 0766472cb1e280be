import { fold } from "../identity/fold.ts";
import { datesIn, type ReadDate } from "../reading/dates.ts";
import type { Mention } from "../reading/names.ts";
import { fitsNumber, numbersIn, type ReadNumber } from "../reading/numbers.ts";
import { isPlace } from "../reading/places.ts";
import type { ReadSentence } from "../reading/read.ts";
import { COUNTED } from "../reading/relative-dates.ts";
import { isCommon, type Word, wordsIn } from "../reading/words.ts";
import { ofEach } from "../remembered.ts";
import type { Document } from "../search/document.ts";
import { fromDay } from "../time/index.ts";
import type { Tenure } from "../types.ts";
import { citiesIn } from "./ask/cities.ts";
import { textOf } from "./ask/things/same-course.ts";
import type { CheckAnswer } from "./checked.ts";
import { type Clause, SAYS } from "./clause.ts";
import { bestFit, happened } from "./compare.ts";
import type { Context } from "./context.ts";
import { claimsUnasked } from "./unasked-words.ts";

/**
 * Of a part of a sentence what no answer says anything of: all of it where nothing was asked, or the times, figures, places and actors in it that stand
 * neither in what was asked nor in the records that answered. An *agrees* must not be taken for an agreement with these.
 */
export function unaskedIn(clause: Clause, answers: readonly CheckAnswer[], all: readonly CheckAnswer[], context: Context): string[] {
  if (answers.length === 0) return states(clause) || (all.length > 0 && goesOn(clause)) ? [trimmed(clause.text)] : [];
  if (!answers.some(({ stance }) => stance === "agrees")) return [];
  const { text } = clause.sentence;
  const told = toldBy(all, context);
  const left = [
    ...happened(clause.dates).flatMap((date) => (isDateTold(date, clause.sentence, answers, told) ? [] : [withLead(text, date.start, date.end)])),
    ...clause.numbers.flatMap((number) => (isNumberTold(number, clause, answers, told) ? [] : [withNoun(text, number)])),
    ...clause.mentions.flatMap((mention) => {
      const { words } = clause.sentence;
      const [start, end] = [words[mention.from]?.start ?? 0, words[mention.to - 1]?.end ?? 0];
      const known = mention.kind === "five" || SAYS.test(words[mention.to]?.text ?? "") || isMentionTold(clause, mention, told, context);
      return known ? [] : [withLead(text, start, end)];
    }),
    ...[...clause.text.matchAll(TIMES)].flatMap(({ 0: times }) => (answers.some(({ question }) => OF_A_FIGURE.test(question)) ? [] : [times])),
    ...claimsUnasked(
      clause.text,
      told.text,
      clause.dates.map(({ start, end }) => text.slice(start, end)),
      told.documents.filter(({ kind }) => kind === "corridors"),
    ),
    ...strangersIn(clause, told).map(([start, end]) => withLead(text, start, end)),
  ];
  return [...new Set(left)];
}

/** Does a part say something of somebody, so that a reader would expect an answer? */
const states = ({ from, to, mentions, notions }: Clause): boolean => to - from >= 4 && mentions.length > 0 && notions.length > 0;

/** `…, and Turkmenistan in 2005`: what was said before, of somebody else. */
const goesOn = ({ from, to, mentions, dates, numbers }: Clause): boolean => to - from >= 3 && mentions.length > 0 && dates.length + numbers.length > 0;

const trimmed = (text: string): string => text.replaceAll(/^[\s,;—–-]+|[\s,;]+$/gu, "");

/** What the answers say: their words, and the records they rest on. */
interface Told {
  text: string;
  numbers: () => readonly ReadNumber[];
  documents: readonly Document[];
  ids: ReadonlySet<string>;
  /** Words of the records that answered, folded. */
  words: readonly ReadonlySet<string>[];
}

/** What the answers of a sentence say, for all its parts. */
function toldBy(answers: readonly CheckAnswer[], context: Context): Told {
  const held = read.get(answers) ?? tellOf(answers, context);
  read.set(answers, held);
  return held;
}

const read = new WeakMap<readonly CheckAnswer[], Told>();

function tellOf(answers: readonly CheckAnswer[], { finder, lexicon }: Context): Told {
  const text = answers.map(({ question, held }) => `${question} ${held}`).join(" ");
  const documents = [...new Set(answers.flatMap(({ records }) => records))].flatMap((path) => finder.at(path) ?? []);
  const words = wordsIn(text);
  const ids = new Set([...documents.flatMap(partiesOf), ...lexicon.mentionsIn(words).flatMap((mention) => mention.ids)]);
  return {
    text,
    // Most sentences give no figure.
    numbers: () => numbersIn(text, datesIn(text, { written: 0, year: null, counted: COUNTED })),
    documents,
    ids,
    words: [wordsOf(fold(text)), ...documents.map(wordsOfDocument)],
  };
}

/** Whom a record is of. A vote names dozens and an event its guests: that of one of them something was asked says nothing of the others. */
const partiesOf = ({ kind, about }: Document): readonly string[] => (kind === "votes" || kind === "events" ? [] : about);

const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.split(/[^\p{L}\p{N}]+/u));

const wordsOfDocument = ofEach((document: Document) => wordsOf(textOf(document)));

/** A beginning or an end has to be one of what answered; any other time has to be asked of, or to fall into it. */
function isDateTold(date: ReadDate, { text: sentence }: ReadSentence, answers: readonly CheckAnswer[], { text, documents }: Told): boolean {
  const fits = (days: Document["days"], own: ReadDate) =>
    bestFit(
      [own],
      days.map(([earliest, latest]) => ({ earliest, latest })),
    ) !== "differs" && days.length > 0;
  const { from, to, as, unit, start, end } = date;
  const said = sentence.slice(start, end);
  const asksOf = (words: string) => answers.some(({ question }) => question.includes(words));
  if (as === "since" || as === "until") return asksOf(`${as} ${said}`) || documents.some(({ days }) => fits(days, { ...date, as: "at" }));
  if (asksOf(said) || documents.some(({ days }) => fits(days, date))) return true;
  const years = [...new Set([from, to].map((day) => String(fromDay(day).year)))];
  if ((unit === "year" || unit === "span") && years.every((year) => text.includes(year))) return true;
  // Between a beginning and an end.
  return documents.some(({ days }) => days.length > 1 && Math.min(...days.map(([first]) => first)) <= to && Math.max(...days.map(([, last]) => last)) >= from);
}

// Questions whose answers speak of figures.
const FIGURES: readonly CheckAnswer["asks"][] = ["value", "casualties", "vote-totals", "members", "corridor", "agreement", "partner", "vote"];
const OF_A_FIGURE = /^(?:(?:In )?[Hh]ow (?:many|much|often)|Until when is it agreed)|how (?:much|many)\?$/u;
/** What publishers differ by. */
const ALLOWED = 0.06;

function isNumberTold(number: ReadNumber, { sentence, numbers }: Clause, answers: readonly CheckAnswer[], { text, numbers: held }: Told): boolean {
  const { words, mentions } = sentence;
  if (mentions.some(({ from, to }) => number.start < (words[to - 1]?.end ?? 0) && number.end > (words[from]?.start ?? 0))) return true;
  const digits = sentence.text.slice(number.start, number.end);
  // `One of them`, `the five`, `thirty-first`, `a third marriage`: no count.
  const [lead, after] = [sentence.text.slice(0, number.start), sentence.text.slice(number.end)];
  if ((number.value <= 1 && !/\d/.test(digits)) || (number.value === 5 && OF_FIVE.test(lead)) || /^-\p{Ll}/u.test(after)) return true;
  // Each figure was asked of, however it stands.
  const figures = answers.filter(({ asks, question }) => (FIGURES.includes(asks) && !question.startsWith("Did ")) || OF_A_FIGURE.test(question));
  if (figures.length >= numbers.length) return true;
  return text.includes(digits) || held().some(({ value }) => fitsNumber(number, value) || Math.abs(value - number.value) <= ALLOWED * value);
}

const TIMES = /(?<!\p{L})(?:twice|thrice|дважды|трижды)(?!\p{L})/giu;
const OF_FIVE = /(?<!\p{L})(?:the|all|these|of|все|всех|из)\s+['’"“‘]?$/iu;

function isMentionTold(clause: Clause, mention: Mention, { ids, words, documents }: Told, context: Context): boolean {
  const { kind, from, to } = mention;
  if (mention.as === "seat" && isPlace(clause.sentence, mention)) {
    const cities = citiesIn({ sentence: clause.sentence, from, to }, context);
    const said = clause.sentence.words.slice(from, to).map(({ key }) => key);
    // In other letters than the records have, and not known: its state has to do.
    if (cities.length > 0 || !/\p{Script=Cyrillic}/u.test(said.join(""))) return [...cities, ...said].some((city) => words.some((own) => own.has(city)));
  }
  if (mention.ids.some((id) => ids.has(id))) return true;
  // Who leads a state at that time acts for it.
  const isThen = ({ start, end }: Tenure) =>
    documents.length === 0 ||
    documents.some(({ days }) => days.length === 0 || days.some(([first, last]) => (start.earliest ?? -Infinity) <= last && (end.latest ?? Infinity) >= first));
  return (
    kind === "person" &&
    context.dataset.tenures.records.some(
      (tenure) => tenure.country !== null && mention.ids.includes(tenure.person) && ids.has(tenure.country) && isThen(tenure),
    )
  );
}

/** Names of nobody and nothing that is known here: `Rosneft built the pipeline`. */
function strangersIn({ sentence, from, to }: Clause, { words: told }: Told): [number, number][] {
  const { words, mentions, notions, dates, numbers, text } = sentence;
  const covered = (at: number) => [...mentions, ...notions].some((one) => at >= one.from && at < one.to);
  const taken = ({ start }: Word) => [...dates, ...numbers].some((one) => start >= one.start && start < one.end);
  const found = words.flatMap((word, at): [number, number][] => {
    const opens = at === 0 || /[.!?:("“«]\s*$/u.test(text.slice(0, word.start));
    if (at < from || at >= to || opens || !word.capital || word.text.length < 4 || !/^[A-Z]\p{Ll}+$/u.test(word.text.replace(/['’]s$/u, ""))) return [];
    return covered(at) || taken(word) || isCommon(word) || told.some((own) => own.has(word.key)) || OF_NO_ONE.test(word.text) ? [] : [[word.start, word.end]];
  });
  // `Jalal-Abad`, `White Hall`: one name.
  return found.reduce<[number, number][]>((names, [start, end]) => {
    const last = names.at(-1);
    if (last !== undefined && start - last[1] === 1) last[1] = end;
    else names.push([start, end]);
    return names;
  }, []);
}

// In capitals, and no names: offices, bodies of bodies, parts of the world.
const OF_NO_ONE =
  /^(?:president\w*|prime|minister\w*|general|assembly|secretary|council|union\w*|republic\w*|state|states|treaty|agreement|organi[sz]ation|security|collective|central|asian?|asia|western?|eastern?|northern?|southern?|north|south|east|west|soviet\w*|european?|arab|nations|united|resolution|human|rights|parliament|government|army|defen[cs]e|foreign|economic|customs|community|commonwealth|base|airbase|airport|line|pipeline|railway|port|summit|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s)?$/iu;

const LEAD = /(?<!\p{L})(?:until|till|since|by|before|after|from|with|in|to|for|up to|at least|до|с|по|к|после|в|на|со)\s+(?:the\s+)?$/iu;
const withLead = (text: string, start: number, end: number): string => {
  const lead = text.slice(0, start).match(LEAD)?.[0].length ?? 0;
  return text.slice(start - lead, end);
};
const withNoun = (text: string, { start, end }: ReadNumber): string => `${text.slice(start, end)}${text.slice(end).match(/^\s\p{L}+/u)?.[0] ?? ""}`;
