import { answerInWords, type Claim, checkClaim, type Dataset, find, firstArticle } from "@multivector/data";
import { type CheckedSentence, MAX_TEXT, summaryOf } from "@multivector/data/check";
import { checkedIn } from "../../data/checked-in.ts";
import { type Answer, number } from "../answer.ts";
import { type Argument, date, lang, optional, text } from "../argument.ts";
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
    "With text: beside each sentence what the records say. What it states is run as a query (agrees, differs, possibly, cannot-tell); audited claims that say the same bring a verdict; or not-held. Nothing is called false. With claim: one audited claim with verdict, reason, receipts, what happened since, its check run now. Numbers are of the article of January 2023; that of June 2023 has ids.",
  takes: { text: optional(text(MAX_TEXT)), date: optional(date("Of text: when it was written.")), claim: optional(claim), lang },
  async run({ text: words, date: written, claim: id }, { newest }, { told }) {
    if ((words === undefined) === (id === undefined)) throw new Refusal("Give either text or claim.");
    if (written !== undefined && words === undefined) throw new Refusal("date goes with text: the day on which it was written.");
    if (words !== undefined) {
      if (told.language.code !== "en" && told.language.code !== "ru")
        throw new Refusal(`A text is answered in en or ru, not in ${told.language.code}: ask for one of them.`);
      const { sentences, english } = await checkedIn(newest, told.language, words, written);
      for (const path of english ?? []) told.inEnglish(`items${path}`);
      return ofText(newest.dataset, sentences);
    }
    const record = find(newest.dataset.claims, id ?? "") as Claim;
    const { check: _, ...fields } = told.record("claims", record);
    const full = fullRecord(newest.dataset, { path: `claims/${record.id}`, record: fields as Claim });
    const result = checkClaim(await newest.withSeries(), record);
    const run =
      result === null
        ? "It has no check: not everything said can be counted."
        : `Its check, run now: ${answerInWords(result.answer)}; ${result.holds === null ? "whether as expected cannot be said" : `${result.holds ? "as" : "not as"} expected`}.`;
    return { says: `Claim ${claimCalled(newest.dataset, record)}: ${record.verdict}. ${run}`, ...full, check: result };
  },
});

function ofText(dataset: Dataset, sentences: readonly CheckedSentence[]): Answer {
  const first = firstArticle(dataset)?.id;
  // Of another article than the first the number alone would mislead: the match has the id.
  const numberOf = (id: string) => {
    const claim = find(dataset.claims, id);
    return claim?.article === first ? claim?.number : undefined;
  };
  const items = sentences.map(({ text: sentence, finding, answers, unasked, claims, facts, needed }) => {
    const answering = new Set(answers.flatMap(({ records }) => records));
    const beside = facts.filter(({ path }) => !answering.has(path));
    return {
      text: sentence,
      finding,
      ...(answers.length === 0
        ? {}
        : {
            answers: answers.map(({ asks: _, limits, ...answer }) => ({
              ...answer,
              ...(limits.length === 0 ? {} : { limits: limits.map(({ message }) => message) }),
            })),
          }),
      ...(claims.length === 0 ? {} : { claims: claims.map(({ evidence: _, ...match }) => ({ number: numberOf(match.id), ...match })) }),
      ...(unasked.length === 0 ? {} : { unasked }),
      ...(beside.length === 0 ? {} : { facts: beside.map(({ path, says, relation }) => ({ path, says, relation })) }),
      ...(needed === null ? {} : { needed }),
    };
  });
  const { findings, stances } = summaryOf(sentences);
  return {
    says: `${number(sentences.length, "sentence")}: ${findings.answered} run as queries (${stances.agrees} agree, ${stances.differs} differ, ${stances.possibly} possibly, ${stances["cannot-tell"]} cannot be told), ${findings.claim} audited claims, ${findings.facts} with records beside them, ${findings["not-held"]} without a record. The records' answer, not the truth.`,
    items,
  };
}
