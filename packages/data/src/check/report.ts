import { type Meta, toCsv } from "../query/index.ts";
import { summaryOf } from "./check.ts";
import type { CheckedSentence, Stance } from "./checked.ts";

/** What a report says of itself. */
export interface ReportOptions {
  /** Of the dataset that answered. */
  meta: Pick<Meta, "version" | "hash" | "horizon" | "attribution">;
  /** The day of the text, where it was given. */
  date?: string | undefined;
  /** Address before the path of a record, such as `https://example.org/v1/`; paths alone if left out. */
  base?: string | undefined;
}

/** How a stance is said. */
export const STANCE_WORDS: Record<Stance, string> = {
  agrees: "agrees with the records",
  differs: "differs from the records",
  possibly: "possibly as the records have it",
  "cannot-tell": "cannot be told from what is held",
};

/** The sentences of a checked text, each with its answer, as a text in Markdown. */
export function reportInMarkdown(sentences: readonly CheckedSentence[], options: ReportOptions): string {
  const { findings, stances } = summaryOf(sentences);
  const link = (path: string) => (options.base === undefined ? `\`${path}\`` : `[${path}](${options.base}${path})`);
  const blocks = sentences.map(({ text, answers, claims, facts, needed }) =>
    [
      `> ${text.replaceAll("\n", " ")}`,
      "",
      ...answers.flatMap(({ question, stance, held, records, limits }) => [
        `- **${stance === null ? "Not stated, shown beside it" : capitalized(STANCE_WORDS[stance])}.** ${question} The records say: ${held} (${records.map(link).join(", ")})`,
        ...limits.map(({ message }) => `  - Limit: ${message}`),
      ]),
      ...claims.map(({ id, statement, sense, verdict }) =>
        sense === "same"
          ? `- Audited claim: ${statement} Its verdict: ${verdict ?? "none"}. (${link(`claims/${id}`)})`
          : `- Related claim, not the same statement: ${statement} (${link(`claims/${id}`)})`,
      ),
      ...facts.filter(({ path }) => !answers.some(({ records }) => records.includes(path))).map(({ path, says }) => `- Bears on it: ${says} (${link(path)})`),
      ...(needed === null ? [] : [`- Not held. ${needed}`]),
    ].join("\n"),
  );
  return [
    "# A text beside the records",
    "",
    `${sentences.length} sentences: ${findings.answered} run as a query, ${findings.claim} audited claims, ${findings.facts} with records beside them, ${findings["not-held"]} not held. Answers: ${stances.agrees} agree, ${stances.differs} differ, ${stances.possibly} possibly, ${stances["cannot-tell"]} cannot be told.`,
    "",
    ...blocks.flatMap((block) => [block, ""]),
    "---",
    "",
    aboutReport(options),
    "",
  ].join("\n");
}

/** The same as a table: a row an answer, or a record that bears on a sentence. */
export function reportInCsv(sentences: readonly CheckedSentence[], options: ReportOptions): string {
  const rows = sentences.flatMap(({ text, start, finding, answers, claims, facts, needed }) => {
    const about = { start, sentence: text, finding };
    const row = (what: string, question: string, stance: string, says: string, records: readonly string[]) => ({
      ...about,
      what,
      question,
      stance,
      says,
      records: records.map((path) => `${options.base ?? ""}${path}`).join(" "),
      version: options.meta.version,
    });
    const found = [
      ...answers.map(({ question, stance, held, records }) => row("answer", question, stance ?? "", held, records)),
      ...claims.map(({ id, statement, sense, verdict }) => row(sense === "same" ? "claim" : "related claim", "", verdict ?? "", statement, [`claims/${id}`])),
      ...facts.filter(({ path }) => !answers.some(({ records }) => records.includes(path))).map(({ path, says }) => row("record", "", "", says, [path])),
    ];
    return found.length > 0 ? found : [row("nothing held", "", "", needed ?? "", [])];
  });
  return toCsv(rows, ["start", "sentence", "finding", "what", "question", "stance", "says", "records", "version"]);
}

/** The same as JSON, with what answered and when. */
export function reportInJson(sentences: readonly CheckedSentence[], options: ReportOptions): string {
  const { meta, date } = options;
  return `${JSON.stringify({ about: aboutReport(options), version: meta.version, hash: meta.hash, horizon: meta.horizon, date: date ?? null, summary: summaryOf(sentences), sentences }, null, 2)}\n`;
}

function aboutReport({ meta, date }: ReportOptions): string {
  return `${meta.attribution}. Version ${meta.version} (${meta.hash}), which speaks for days up to ${meta.horizon}. ${date === undefined ? "" : `The text was read as of ${date}. `}What the records say is shown beside each sentence; whether it is true is not judged.`;
}

const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
