import { citationOf, type Meta, toCsv } from "../query/index.ts";
import { summaryOf } from "./check.ts";
import type { CheckedSentence, CheckLanguage, CheckSummary } from "./checked.ts";
import { REPORT } from "./words/english/report.ts";
import type { ReportWords } from "./words/report-words.ts";

/** What a report says of itself. */
export interface ReportOptions {
  /** Of the dataset that answered. */
  meta: Meta;
  /** The day of the text; null where it was not given. */
  date: string | null;
  /** Where the data can be had, for the citation. */
  address?: string | undefined;
  /** Where a record can be read; null where nowhere. */
  linkOf?: ((path: string) => string | null) | undefined;
  /** The language in which the text was checked; English if left out. */
  language?: CheckLanguage | undefined;
}

/** A report as data: what was answered, and by what. */
export interface CheckReport {
  /** What the checker answered. */
  data: readonly CheckedSentence[];
  meta: Pick<Meta, "version" | "hash" | "horizon" | "licence"> & { date: string | null; citation: string; summary: CheckSummary };
  /** Where the records can be read, by path. */
  links: Readonly<Record<string, string | null>>;
}

/** What a report says around the answers, in a language; in English if none is given. */
export const reportWords = (language?: CheckLanguage): ReportWords => language?.report ?? REPORT;

const citation = ({ meta, address }: ReportOptions): string =>
  citationOf(meta, "dataset", "Multivector: who leads in Central Asia?", { version: meta.version, date: meta.released }, address).text;

/** The sentences of a checked text with what answered them, for programs. */
export function reportOf(sentences: readonly CheckedSentence[], options: ReportOptions): CheckReport {
  const { version, hash, horizon, licence } = options.meta;
  const paths = sentences.flatMap(({ answers, claims, facts, pages }) => [
    ...answers.flatMap(({ records }) => records),
    ...claims.map(({ id }) => `claims/${id}`),
    ...[...facts, ...pages].map(({ path }) => path),
  ]);
  return {
    data: sentences,
    meta: { version, hash, horizon, licence, date: options.date, citation: citation(options), summary: summaryOf(sentences) },
    links: Object.fromEntries([...new Set(paths)].map((path) => [path, options.linkOf?.(path) ?? null])),
  };
}

const COLUMNS = [
  ...["number", "sentence", "finding", "row", "question", "stance", "held", "relation", "verdict", "claim_verdict", "records", "links", "limits"],
  ...["text_date", "dataset_version", "citation"],
];

/** The same as a table: a row for each answer, claim and record of a sentence, and one for a sentence of which nothing is held. */
export function reportInCsv(sentences: readonly CheckedSentence[], options: ReportOptions): string {
  const cited = citation(options);
  const linked = (paths: readonly string[]) => ({ records: paths, links: paths.flatMap((path) => options.linkOf?.(path) ?? []) });
  const rows = sentences.flatMap((sentence, index) => {
    const { text, finding, answers, unasked, claims, needed } = sentence;
    const found = [
      ...answers.map(({ question, stance, held, records, limits }) => ({
        row: "answer",
        question,
        stance: stance ?? "not-stated",
        held,
        ...linked(records),
        limits: limits.map(({ message }) => message),
      })),
      ...unasked.map((part) => ({ row: "not-asked", held: part })),
      ...nearbyOf(sentence).map(({ path, title, says, relation }) => ({ row: "record", held: `${title}: ${says}`, relation, ...linked([path]) })),
      ...claims.map(({ id, sense, statement, verdict, claimVerdict }) => ({
        row: `claim-${sense}`,
        held: statement,
        verdict,
        claim_verdict: claimVerdict,
        ...linked([`claims/${id}`]),
      })),
    ];
    const rest = found.length > 0 ? found : [{ row: "not-held", held: needed }];
    return rest.map((row) => ({
      number: index + 1,
      sentence: text,
      finding,
      ...row,
      text_date: options.date,
      dataset_version: options.meta.version,
      citation: cited,
    }));
  });
  // A column that no row fills is there all the same, so that every file has the same ones.
  return toCsv(
    rows.map((row) => ({ ...Object.fromEntries(COLUMNS.map((column) => [column, null])), ...row })),
    COLUMNS,
  );
}

/** The same as a text in Markdown. */
export function reportInMarkdown(sentences: readonly CheckedSentence[], options: ReportOptions): string {
  const { findings, stances } = summaryOf(sentences);
  const words = reportWords(options.language);
  const link = (path: string) => {
    const address = options.linkOf?.(path) ?? null;
    return address === null ? `\`${path}\`` : `[${plain(path)}](${address})`;
  };
  const blocks = sentences.map((sentence) =>
    [
      `> ${plain(sentence.text).replaceAll(/\s*\n\s*/g, "\n> ")}`,
      "",
      ...sentence.answers.flatMap(({ question, stance, held, records, limits }) => [
        `- **${capitalized(words.stances[stance ?? "none"])}.** ${plain(question)} ${capitalized(words.recordsSay)}: ${plain(held)}${records.length === 0 ? "" : ` (${records.map(link).join(", ")})`}`,
        ...limits.map(({ message }) => `  - ${capitalized(words.limit)}: ${plain(message)}`),
      ]),
      ...sentence.unasked.map((part) => `- ${capitalized(words.notAsked)}: ${plain(part)}`),
      ...nearbyOf(sentence).map(({ path, says, relation }) => `- ${capitalized(words.beside)}: ${plain(says)} (${link(path)}) ${plain(relation)}`),
      ...sentence.claims.map(({ id, statement, sense, verdict, claimVerdict }) =>
        sense === "same"
          ? `- ${capitalized(words.auditedClaim)}: ${plain(statement)} ${words.itsVerdict}: ${words.verdicts[verdict ?? "none"]}. (${link(`claims/${id}`)})`
          : `- ${capitalized(words.relatedClaim)}, ${words.notTheSame}: ${plain(statement)} ${words.verdictOnIt}: ${words.verdicts[claimVerdict]}. (${link(`claims/${id}`)})`,
      ),
      ...(sentence.needed === null ? [] : [`- ${capitalized(words.notFound)}. ${plain(sentence.needed)}`]),
    ].join("\n"),
  );
  return [
    `# ${words.heading}`,
    words.counts(findings, stances, sentences.length),
    ...blocks,
    "---",
    `${plain(citation(options))} ${words.readAsOf(options.date, options.meta.horizon)} ${words.caution}`,
    "",
  ].join("\n\n");
}

/** The records that bear on a sentence and are not shown with one of its answers or as a claim. */
export function nearbyOf({ answers, claims, facts }: Pick<CheckedSentence, "answers" | "claims" | "facts">): CheckedSentence["facts"] {
  const shown = new Set([...answers.flatMap(({ records }) => records), ...claims.map(({ id }) => `claims/${id}`)]);
  return facts.filter(({ path }) => !shown.has(path));
}

/** Text of which Markdown makes nothing else. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");

const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
