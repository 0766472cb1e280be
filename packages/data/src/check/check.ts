import { type Dataset, QueryError, readDate } from "../query/index.ts";
import { checkDataset, checkOptions, date } from "../query/options.ts";
import { lexiconOf } from "../reading/names.ts";
import { type ReadSentence, readText } from "../reading/read.ts";
import { searchIndex } from "../search/index.ts";
import { wordingOf } from "../search/records/wording.ts";
import { withVerdict } from "../search/snippets.ts";
import { anchorsOf } from "./anchors.ts";
import { asksOf } from "./ask/index.ts";
import { type CheckAnswer, type CheckedSentence, type CheckSummary, type CheckTextOptions, MAX_TEXT } from "./checked.ts";
import { claimsLike } from "./claims.ts";
import { clausesOf } from "./clause.ts";
import { answerOf, type Context } from "./context.ts";
import { type Candidate, finderOf } from "./finder.ts";
import { relationOf } from "./relation.ts";
import { unaskedIn } from "./unasked.ts";

// Chosen on the half of the sentences that is for building; docs/quality.md has the figures of the other half.
const BEARS = 15;
const SHOWN = 5;

/**
 * What do the records hold on each sentence of a text? A sentence that states something the query vocabulary can ask is run as a query, and its answer
 * shown with the records that answer; beside it stand the records that bear on it. Nothing is guessed, nothing is called false, and the same text always
 * gets the same answer.
 *
 * @example checkText(dataset, "Uzbekistan left the CSTO in 2012.")[0]?.answers[0]?.stance // "agrees"
 * @throws QueryError for a text that is empty or too long, for a date that is none, and for a dataset that is not whole or of an older version.
 */
export function checkText(dataset: Dataset, text: string, options: CheckTextOptions = {}): CheckedSentence[] {
  checkDataset(dataset);
  checkOptions("checkText", options, { date });
  if (typeof text !== "string") throw new QueryError("text", text, `a text of 1 to ${MAX_TEXT} characters`);
  if (text.trim() === "" || text.length > MAX_TEXT) {
    throw new QueryError("text", text.length === 0 ? "" : `${text.length} characters`, `a text of 1 to ${MAX_TEXT} characters`);
  }
  const context = contextOf(dataset, options.date === undefined ? dataset.countries.horizon : readDate("date", options.date).latest);
  return readText(context.lexicon, text, context.written).map((sentence) => checkSentence(sentence, context));
}

function checkSentence(sentence: ReadSentence, context: Context): CheckedSentence {
  const { text, start, end } = sentence;
  const candidates = context.finder.candidatesFor(sentence);
  const parts = clausesOf(sentence).map((clause) => ({
    clause,
    answers: asksOf(clause, context, candidates).map((asked) => answerOf(clause, asked)),
  }));
  const answers = onceEach(parts.flatMap((part) => part.answers));
  const claims = claimsLike(sentence, context, candidates);
  const answering = [...new Set(answers.flatMap(({ records }) => records))];
  const bearing = candidates.filter((candidate) => bears(candidate, sentence)).map(({ document }) => document.path);
  const paths = [...new Set([...answering, ...claims.filter(({ sense }) => sense === "same").map(({ id }) => `claims/${id}`), ...bearing])].slice(
    0,
    Math.max(SHOWN, answering.length),
  );
  const facts = paths.map((path) => ({
    ...factAt(path, context),
    relation: answering.includes(path)
      ? "It answers what was asked."
      : relationOf(
          sentence,
          candidates.find(({ document }) => document.path === path),
          context,
        ),
  }));
  const finding = answers.length > 0 ? "answered" : claims.some(({ sense }) => sense === "same") ? "claim" : facts.length > 0 ? "facts" : "not-held";
  return {
    text,
    start,
    end,
    finding,
    answers,
    unasked: answers.length === 0 ? [] : parts.flatMap((part) => unaskedIn(part.clause, part.answers, answers, context)),
    claims,
    facts,
    pages: finding === "not-held" ? pagesOf(sentence, context) : [],
    needed: finding === "not-held" ? neededFor(sentence) : null,
  };
}

/** What two parts of a sentence asked alike, and found alike, is told once. */
const onceEach = (answers: readonly CheckAnswer[]): CheckAnswer[] =>
  answers.filter(
    ({ question, stance, held, records: [first] }, at) =>
      !answers
        .slice(0, at)
        .some((one) => one.question === question && one.stance === stance && (one.held === held || (one.asks !== "value" && one.records[0] === first))),
  );

/** Does a record bear on a sentence, or does it only share words with it? */
function bears({ score, undated, dated, document, covered, named }: Candidate, { mentions, carried, notions }: ReadSentence): boolean {
  if (document.kind === "countries" || document.kind === "people") return false;
  const ids = [...mentions, ...(carried === null ? [] : [carried])].flatMap((mention) => mention.ids.slice(0, 3));
  const five = mentions.some(({ kind }) => kind === "five");
  // A journey bears on what is said of the traveller, a membership on what is said of the state.
  const [first] = document.about;
  if (
    document.kind === "visits" &&
    !five &&
    first !== undefined &&
    !ids.includes(first) &&
    !notions.some(({ name }) => name === "president" || name === "premier")
  )
    return false;
  const state = document.about[0];
  if (
    document.kind === "memberships" &&
    !five &&
    state !== undefined &&
    mentions.some(({ kind }) => kind === "organization") &&
    !ids.includes(state) &&
    !hasPerson(mentions)
  )
    return false;
  const names = mentions.length + (carried === null ? 0 : 1);
  if (names === 0 && covered < 0.6 && !(dated === true && score >= 1.5 * BEARS)) return false;
  // The day may be what is wrong.
  return (score >= BEARS || (dated === false && named === 1 && (names > 1 || covered > 0.5) && undated >= 1.1 * BEARS)) && (named === null || named > 0);
}

const hasPerson = (mentions: ReadSentence["mentions"]) => mentions.some(({ kind }) => kind === "person");

function factAt(path: string, { finder }: Context) {
  const document = finder.at(path);
  return { path, title: document?.title ?? path, says: withVerdict(document ?? {}, document?.says[0] ?? document?.title ?? path) };
}

function pagesOf({ mentions }: ReadSentence, context: Context) {
  const home = { country: "countries", organization: "organizations", person: "people", five: "" } as const;
  const paths = mentions.flatMap(({ kind, ids }) => (kind === "five" || ids[0] === undefined ? [] : [`${home[kind]}/${ids[0]}`]));
  return [...new Set(paths)].slice(0, 3).map((path) => ({ ...factAt(path, context), relation: "The sentence names it." }));
}

function neededFor({ mentions }: ReadSentence): string {
  if (mentions.length === 0)
    return "It names no state, organization or person of the region, so no record can be looked up. A name, a date and what happened are needed.";
  return "No record bears on it: what it says may be of a kind that is not recorded, too general, or in words that no record has. A dated fact is needed: who joined, signed, visited, voted, held office, hosted a base, or a figure by year.";
}

const contexts = new WeakMap<Dataset, Omit<Context, "written">>();

function contextOf(dataset: Dataset, written: number): Context {
  const held = contexts.get(dataset) ?? prepare(dataset);
  contexts.set(dataset, held);
  return { ...held, written };
}

function prepare(dataset: Dataset): Omit<Context, "written"> {
  const { records } = searchIndex(dataset);
  const lexicon = lexiconOf(dataset);
  return { dataset, lexicon, wording: wordingOf(dataset), finder: finderOf(dataset, lexicon), anchors: anchorsOf(records.documents ?? [], lexicon) };
}

/** Counts what was found. */
export function summaryOf(sentences: readonly CheckedSentence[]): CheckSummary {
  const findings = { answered: 0, claim: 0, facts: 0, "not-held": 0 };
  const stances = { agrees: 0, differs: 0, possibly: 0, "cannot-tell": 0, none: 0 };
  for (const { finding, answers } of sentences) {
    findings[finding]++;
    for (const { stance } of answers) stances[stance ?? "none"]++;
  }
  return { sentences: sentences.length, findings, stances };
}
