import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type CheckedSentence, checkText, MAX_TEXT } from "../../src/check/index.ts";
import { type Dataset, QueryError } from "../../src/query/index.ts";
import { enterIds } from "../compile/ids.ts";

/** What became of it: the files, or why there are none. */
type Made = { made: string[]; sheet: string; problem: null } | { made: null; sheet: null; problem: string };

/**
 * Starts the audit of an article from its text: the record of the article, a record for each sentence of which something is held, and beside the text a
 * sheet with every sentence and what the records say. No sentence of the text gets into a record: what a claim states has to be said in our own words, and
 * `data:check` refuses it until it is.
 *
 * @param words id of the article, file of its text, and, if it is known, the day on which it appeared.
 */
export function newArticle(root: string, dataset: Dataset, [id, file, date, ...rest]: readonly string[]): Made {
  const refused = (problem: string): Made => ({ made: null, sheet: null, problem });
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refused(`the id of the article is ${JSON.stringify(id ?? "")}; expected kebab-case`);
  if (file === undefined || !existsSync(file)) return refused(`the text is ${JSON.stringify(file ?? "")}; expected a file that is there (.md or .txt)`);
  if (rest.length > 0) return refused(`there is more than an id, a file and a day: ${rest.join(" ")}`);
  if (existsSync(join(root, "records/articles", `${id}.yaml`))) return refused(`packages/data/records/articles/${id}.yaml exists already; edit it instead`);
  const text = readFileSync(file, "utf8");
  const parts = partsOf(text);
  let sentences: (CheckedSentence & { paragraph: number })[];
  try {
    sentences = parts.flatMap(({ paragraph, text: part }) =>
      checkText(dataset, part, date === undefined ? {} : { date }).map((sentence) => ({ ...sentence, paragraph })),
    );
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return refused(error.message);
  }
  const stated = sentences.filter(({ finding }) => finding !== "not-held");
  if (stated.length === 0) return refused(`no sentence of ${file} is about what is held here; an audit would have nothing to stand on`);
  const numbered = stated.map((sentence, index) => ({ ...sentence, number: index + 1, id: `${id}-${String(index + 1).padStart(2, "0")}` }));
  const made = [`records/articles/${id}.yaml`, ...numbered.map((claim) => `records/claims/${claim.id}.yaml`)];
  writeFileSync(join(root, made[0] ?? ""), articleRecord(date, Math.max(...parts.map(({ paragraph }) => paragraph))), { flag: "wx" });
  for (const claim of numbered) writeFileSync(join(root, `records/claims/${claim.id}.yaml`), claimRecord(id, claim), { flag: "wx" });
  enterIds(root, [`articles/${id}`, ...numbered.map((claim) => `claims/${claim.id}`)]);
  const sheet = `${file}.claims.md`;
  writeFileSync(sheet, sheetOf(sentences, numbered));
  return { made, sheet, problem: null };
}

/** Paragraphs, numbered; long ones are read in parts. Headings belong to what follows. */
function partsOf(text: string): { paragraph: number; text: string }[] {
  const blocks = text.split(/\n\s*\n/).filter((block) => /\p{L}/u.test(block.replace(/^\s*#.*$/gm, "")));
  return blocks.flatMap((block, index) => {
    const parts: { paragraph: number; text: string }[] = [];
    for (let at = 0; at < block.length; at += MAX_TEXT) parts.push({ paragraph: index + 1, text: block.slice(at, at + MAX_TEXT) });
    return parts.filter((part) => /\p{L}/u.test(part.text));
  });
}

const SCHEMA = (collection: string) => `# yaml-language-server: $schema=../../dist/schemas/written/${collection}.schema.json\n`;

function articleRecord(date: string | undefined, paragraphs: number): string {
  return `${SCHEMA("articles")}${stringify({
    title: "TODO",
    published: date ?? "TODO",
    language: "en",
    paragraphs: Array.from({ length: paragraphs }, (_, index) => ({ number: index + 1, topic: "TODO" })),
    note: "TODO: what copy was read, and how much of it. The article is paraphrased here, never reproduced.",
  })}`;
}

/** A claim to be filled in: what the records say is given, what it states is not. */
function claimRecord(article: string, { number, paragraph, answers, facts }: CheckedSentence & { paragraph: number; number: number }): string {
  const paths = [...new Set([...answers.flatMap(({ records }) => records), ...facts.map(({ path }) => path)])];
  const of = (collection: string) => paths.filter((path) => path.startsWith(`${collection}/`)).map((path) => path.slice(collection.length + 1));
  const says = [
    ...answers.map(({ question, stance, held }) => `# asked: ${question} ${stance ?? "not stated"}. The records say: ${held}`),
    ...facts.map(({ path, says: words }) => `# bears on it: ${path}: ${words}`),
  ].map((line) => line.replaceAll(/\s+/g, " "));
  return [
    `${SCHEMA("claims")}${stringify({ article, number, paragraph, statement: "TODO: say it in your own words.", kind: "factual" })}`.trimEnd(),
    "# verdict: supported | supported-with-caveat | imprecise | outdated-since | contested | inaccurate | unverifiable | opinion",
    "verdict:",
    "reason: TODO",
    "confidence: medium",
    `events: [${of("events").join(", ")}]`,
    `organizations: [${of("organizations").join(", ")}]`,
    "citations: []",
    ...says,
    "",
  ].join("\n");
}

function sheetOf(sentences: readonly CheckedSentence[], claims: readonly (CheckedSentence & { id: string })[]): string {
  const lines = sentences.flatMap(({ text, answers, needed, start }) => {
    const claim = claims.find((one) => one.text === text && one.start === start);
    return [
      `- ${claim === undefined ? "no claim" : `\`${claim.id}\``}: ${text.replaceAll(/\s+/g, " ")}`,
      ...answers.map(({ question, stance, held }) => `  - ${question} ${stance ?? "not stated"}: ${held}`),
      ...(needed === null ? [] : [`  - not held: ${needed}`]),
    ];
  });
  return `# Sentences, and the claims that were started from them\n\nThis sheet has the words of the text: it stays with you, and belongs in no record.\n\n${lines.join("\n")}\n`;
}
