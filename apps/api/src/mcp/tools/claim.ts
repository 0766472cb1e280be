import { answerInWords, type Claim, checkClaim, checkText, type Dataset, find, firstArticle, MAX_TEXT } from "@multivector/data";
import { type Answer, number } from "../answer.ts";
import { type Argument, optional, text } from "../argument.ts";
import { fullRecord } from "../full-record.ts";
import { claimCalled, claimNumbered, openRecord } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { defineTool } from "../tool.ts";

/** The number of a claim of the first article, as a number or as text, or the id of any. */
const claim: Argument<string> = {
  schema: { anyOf: [{ type: "string" }, { type: "integer" }], description: "Number (17) or id." },
  required: true,
  read(option, value, { dataset, resolved }) {
    const written = typeof value === "number" && Number.isInteger(value) ? String(value) : text(120).read(option, value, { dataset, resolved, question: "" });
    const number = /^0*(\d{1,4})$/.exec(written)?.[1];
    const numbered = number === undefined ? undefined : claimNumbered(dataset, number);
    if (number !== undefined && numbered === undefined) {
      const first = firstArticle(dataset)?.id;
      const numbers = dataset.claims.records.flatMap((one) => (one.article === first ? [one.number] : []));
      throw new Refusal(
        `${option} is ${JSON.stringify(value)}; expected a number from ${Math.min(...numbers)} to ${Math.max(...numbers)}, or an id. Find one by its text.`,
      );
    }
    const { path, record } = openRecord(dataset, numbered ?? `claims/${written.replace(/^claims\//, "")}`, option);
    resolved[written] = path;
    return record.id;
  },
};

export const claimTool = defineTool({
  name: "check_claim",
  title: "Check a text, or open a claim that was audited",
  description:
    "With text: each sentence with the audited claims it is like (verdict, reason) and the records it touches, or not-held; it never judges the sentence itself. With claim: one audited claim with verdict, reason, receipts, what happened since, and its check run now. Numbers are of the article of January 2023; claims of russian-hold-will-not-break, June 2023, have ids. To list claims by verdict: list.",
  takes: { text: optional(text(MAX_TEXT)), claim: optional(claim) },
  async run({ text: words, claim: id }, { newest }) {
    if ((words === undefined) === (id === undefined)) throw new Refusal("Give either text or claim.");
    if (words !== undefined) return ofText(newest.dataset, words);
    const record = find(newest.dataset.claims, id ?? "") as Claim;
    const { check: _, ...fields } = record;
    const full = fullRecord(newest.dataset, { path: `claims/${record.id}`, record: fields as Claim });
    const result = checkClaim(await newest.withSeries(), record);
    const run =
      result === null
        ? "It has no check: not everything said can be counted."
        : `Its check, run now: ${answerInWords(result.answer)}; ${result.holds === null ? "whether as expected cannot be said" : `${result.holds ? "as" : "not as"} expected`}.`;
    return { says: `Claim ${claimCalled(newest.dataset, record)}: ${record.verdict}. ${run}`, ...full, check: result };
  },
});

function ofText(dataset: Dataset, words: string): Answer {
  const sentences = checkText(dataset, words);
  const first = firstArticle(dataset)?.id;
  // Of another article than the first the number alone would mislead: the match has the id.
  const numberOf = (id: string) => {
    const claim = find(dataset.claims, id);
    return claim?.article === first ? claim?.number : undefined;
  };
  const items = sentences.map(({ text: sentence, finding, claims, facts }) => ({
    text: sentence,
    finding,
    ...(claims.length === 0 ? {} : { claims: claims.map(({ evidence: _, ...match }) => ({ number: numberOf(match.id), ...match })) }),
    ...(facts.length === 0 ? {} : { facts: facts.map(({ path, title }) => ({ path, says: title })) }),
  }));
  const count = (finding: string) => sentences.filter((one) => one.finding === finding).length;
  return {
    says: `${number(sentences.length, "sentence")}: ${count("claim")} like an audited claim, ${count("facts")} touch records, ${count("not-held")} not held. A verdict is of the claim, not of the sentence.`,
    items,
  };
}
