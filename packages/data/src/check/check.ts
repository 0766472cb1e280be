import { REPUBLICS } from "../identity/republics.ts";
import { type Dataset, QueryError, readDate } from "../query/index.ts";
import { type Check, checkDataset, checkOptions, date, isPlain } from "../query/options.ts";
import { lexiconOf } from "../reading/names.ts";
import { type ReadSentence, readText } from "../reading/read.ts";
import { wordingOf } from "../search/records/wording.ts";
import { checkSearchable } from "../search/search-index.ts";
import { anchorsOf } from "./anchors.ts";
import { asksOf } from "./ask/index.ts";
import { type CheckedSentence, type CheckSummary, type CheckTextOptions, MAX_TEXT } from "./checked.ts";
import { claimsLike } from "./claims.ts";
import { clausesOf } from "./clause.ts";
import { type Answered, answerOf, type Context, inWords } from "./context.ts";
import { type Candidate, finderOf } from "./finder.ts";
import { relationOf } from "./relation.ts";
import { unaskedIn } from "./unasked.ts";
import { englishWords } from "./words/english/index.ts";
import type { CheckWords } from "./words/words.ts";

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
  checkOptions("checkText", options, { date, language });
  if (typeof text !== "string") throw new QueryError("text", text, `a text of 1 to ${MAX_TEXT} characters`);
  if (text.trim() === "" || text.length > MAX_TEXT) {
    throw new QueryError("text", text.length === 0 ? "" : `${text.length} characters`, `a text of 1 to ${MAX_TEXT} characters`);
  }
  const context = contextOf(dataset, options.date === undefined ? dataset.countries.horizon : readDate("date", options.date).latest);
  const words = options.language?.wordsOf(dataset) ?? context.english;
  let before: Context["before"] = null;
  return readText(context.lexicon, text, context.written).map((sentence) => {
    const candidates = context.finder.candidatesFor(sentence);
    const checked = checkSentence(sentence, { ...context, before }, words, candidates);
    before = { sentence, candidates };
    return checked;
  });
}

const language: Check = (option, value) => {
  if (!isPlain(value) || !("wordsOf" in value)) throw new QueryError(option, value, "what a module of a language makes, such as russian(translations)");
};

/** Everything is found and compared in English, so that it is the same in every language; then it is told in the words asked for. */
function checkSentence(sentence: ReadSentence, context: Prepared, words: CheckWords, candidates: readonly Candidate[]): CheckedSentence {
  const { text, start, end } = sentence;
  const parts = clausesOf(sentence).map((clause) => ({
    clause,
    answers: asksOf(clause, context, candidates).map((asked) => answerOf(clause, asked, context.english)),
  }));
  const told = onceEach(parts.flatMap((part) => part.answers));
  const answers = told.map(({ answer }) => answer);
  const claims = claimsLike(sentence, context, candidates);
  const answering = [...new Set(answers.flatMap(({ records }) => records))];
  const bearing = candidates.filter((candidate) => bears(candidate, sentence)).map(({ document }) => document.path);
  const paths = [...new Set([...answering, ...claims.filter(({ sense }) => sense === "same").map(({ id }) => `claims/${id}`), ...bearing])].slice(
    0,
    Math.max(SHOWN, answering.length),
  );
  const facts = paths.map((path) => ({
    ...factAt(path, words),
    relation: answering.includes(path)
      ? words.beside.answers()
      : relationOf(
          sentence,
          candidates.find(({ document }) => document.path === path),
          context,
          words,
        ),
  }));
  const finding = answers.length > 0 ? "answered" : claims.some(({ sense }) => sense === "same") ? "claim" : facts.length > 0 ? "facts" : "not-held";
  return {
    text,
    start,
    end,
    finding,
    answers: words === context.english ? answers : told.map((one) => inWords(one, words)),
    unasked:
      answers.length === 0
        ? []
        : parts.flatMap((part) =>
            unaskedIn(
              part.clause,
              part.answers.map(({ answer }) => answer),
              answers,
              context,
            ),
          ),
    claims: claims.map((claim) => ({ ...claim, ...words.records.claim(claim) })),
    facts,
    pages: finding === "not-held" ? pagesOf(sentence, words) : [],
    needed: finding === "not-held" ? words.beside.needed(sentence.mentions.length === 0 ? "no name" : "no record") : null,
  };
}

/** What two parts of a sentence asked alike, and found alike, is told once. */
const onceEach = (all: readonly Answered[]): Answered[] =>
  all.filter(
    (
      {
        answer: {
          question,
          stance,
          held,
          records: [first],
        },
      },
      at,
    ) =>
      !all
        .slice(0, at)
        .some(
          ({ answer: one }) => one.question === question && one.stance === stance && (one.held === held || (one.asks !== "value" && one.records[0] === first)),
        ),
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
  if (isOfOthers(document, ids, five) && !(document.kind === "organizations" && notions.some(({ name }) => OF_BODIES.includes(name)))) return false;
  const names = mentions.length + (carried === null ? 0 : 1);
  if (names === 0 && covered < 0.6 && !(dated === true && score >= 1.5 * BEARS)) return false;
  // The day may be what is wrong.
  return (score >= BEARS || (dated === false && named === 1 && (names > 1 || covered > 0.5) && undated >= 1.1 * BEARS)) && (named === null || named > 0);
}

/** What one state thinks is not what others do; a body that nobody names is no answer to what states do that are in it. */
function isOfOthers({ kind, path, about: [state] }: Candidate["document"], ids: readonly string[], five: boolean): boolean {
  if (kind === "positions") return state !== undefined && !ids.includes(state) && !(five && (REPUBLICS as readonly string[]).includes(state));
  return kind === "organizations" && !ids.includes(path.slice("organizations/".length));
}

// What is said of bodies, whether or not one is called by its name.
const OF_BODIES: readonly string[] = ["organization", "alliance", "member", "join", "leave", "found", "summit", "observer", "partner", "stay", "freeze"];

const hasPerson = (mentions: ReadSentence["mentions"]) => mentions.some(({ kind }) => kind === "person");

const factAt = (path: string, { records }: CheckWords) => ({ path, title: records.title(path), says: records.fact(path) });

function pagesOf({ mentions }: ReadSentence, words: CheckWords) {
  const home = { country: "countries", organization: "organizations", person: "people", five: "" } as const;
  const paths = mentions.flatMap(({ kind, ids }) => (kind === "five" || ids[0] === undefined ? [] : [`${home[kind]}/${ids[0]}`]));
  return [...new Set(paths)].slice(0, 3).map((path) => ({ ...factAt(path, words), relation: words.beside.isNamed() }));
}

/** What questions are asked with, and the words in which all is compared. */
interface Prepared extends Context {
  english: CheckWords;
}

const contexts = new WeakMap<Dataset, Omit<Prepared, "written" | "before">>();

function contextOf(dataset: Dataset, written: number): Prepared {
  const held = contexts.get(dataset) ?? prepare(dataset);
  contexts.set(dataset, held);
  return { ...held, written, before: null };
}

function prepare(dataset: Dataset): Omit<Prepared, "written" | "before"> {
  checkSearchable(dataset);
  const lexicon = lexiconOf(dataset);
  const [wording, finder] = [wordingOf(dataset), finderOf(dataset, lexicon)];
  const english = englishWords(dataset, wording, finder);
  return { dataset, lexicon, wording, finder, anchors: anchorsOf(finder.documents, lexicon), english };
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
