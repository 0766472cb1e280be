import type { CheckAnswer, CheckedSentence, ClaimMatch } from "@multivector/data/check";
import { dayIn, hrefIn } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { addressOf, citationAt, type Provenance } from "./export.ts";
import { BESIDE, countMarks, RUN } from "./marks.ts";
import { nearbyOf, type Report } from "./report.ts";

/** The answer as Markdown, in the language of the page. @param horizon Last day of the data. */
export function markdownOf(report: Report, provenance: Provenance, horizon: string): string {
  const { locale, site } = provenance;
  const words = checkMessages(locale);
  const { export: file, marks } = words;
  const counts = countMarks(report.sentences);
  const date = report.date === null ? file.notGiven({ day: dayIn(locale, horizon) }) : dayIn(locale, report.date);
  const head = [
    `# ${file.heading}`,
    [
      `- ${file.checkedAt} <${site}${hrefIn(locale, "/check")}>`,
      `- ${file.written}: ${date}`,
      `- ${file.cite}: ${plain(citationAt(provenance))}`,
      `- ${words.answer.caution}`,
    ].join("\n"),
    `## ${file.summary}`,
    [
      `- ${file.sentences({ count: report.sentences.length })}`,
      ...[...RUN, ...BESIDE].filter((mark) => counts[mark] > 0).map((mark) => `- ${marks[mark]}: ${counts[mark]}`),
    ].join("\n"),
  ];
  return `${[...head, ...report.sentences.flatMap((sentence, index) => sentenceIn(sentence, index + 1, report, provenance))].join("\n\n")}\n`;
}

function sentenceIn(sentence: CheckedSentence, number: number, report: Report, provenance: Provenance): string[] {
  const { text, answers, unasked, claims, finding, needed } = sentence;
  const { part } = checkMessages(provenance.locale);
  const nearby = nearbyOf(sentence);
  return [
    `## ${number}`,
    `> ${plain(text).replaceAll(/\s*\n\s*/g, "\n> ")}`,
    ...answers.map((answer) => answerIn(answer, report, provenance)),
    ...unasked.map((asked) => `${part.unasked} ${plain(asked)}`),
    ...(nearby.length === 0
      ? []
      : [
          [
            `${part.facts({ count: nearby.length })}:`,
            "",
            ...nearby.map(({ path, title, says, relation }) => `- ${linkTo(path, title, report, provenance)}: ${plain(says)} ${plain(relation)}`),
          ].join("\n"),
        ]),
    ...claims.map((claim) => claimIn(claim, report, provenance)),
    ...(finding === "not-held" ? [`${part.notHeld} ${plain(needed ?? "")}`.trim()] : []),
  ];
}

function answerIn({ question, stance, held, records, limits }: CheckAnswer, report: Report, provenance: Provenance): string {
  const { part, marks, export: file } = checkMessages(provenance.locale);
  return [
    `**${marks[stance ?? "none"]}.** ${plain(question)}`,
    `${part.held} ${plain(held)}`,
    ...(records.length === 0 ? [] : [`${part.records} ${records.map((path) => linkTo(path, path, report, provenance)).join(", ")}`]),
    ...(limits.length === 0 ? [] : [`${file.limits} ${limits.map(({ message }) => plain(message)).join(" ")}`]),
  ].join("  \n");
}

function claimIn({ id, statement, sense, verdict, reason, claimVerdict }: ClaimMatch, report: Report, provenance: Provenance): string {
  const { part } = checkMessages(provenance.locale);
  const link = linkTo(`claims/${id}`, statement, report, provenance);
  if (sense === "related") return `${part.related}: ${link}  \n${part.claimVerdict} ${verdictMessages(provenance.locale).verdicts[claimVerdict]}.`;
  const verdictIn = verdict === null ? [] : [`**${verdictMessages(provenance.locale).verdicts[verdict]}.** ${plain(reason ?? "")}`.trim()];
  return [`${part.same}: ${link}`, ...verdictIn].join("  \n");
}

function linkTo(path: string, title: string, report: Report, provenance: Provenance): string {
  const address = addressOf(provenance, report, path);
  return address === null ? plain(title) : `[${plain(title)}](${address})`;
}

/** Text of which Markdown makes nothing else. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}
