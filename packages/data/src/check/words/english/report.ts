import type { ReportWords } from "../report-words.ts";

export const REPORT: ReportWords = {
  stances: {
    agrees: "agrees with the records",
    differs: "differs from the records",
    possibly: "possibly as the records have it",
    "cannot-tell": "the records are too partial to tell",
    none: "not compared, shown for context",
  },
  verdicts: {
    supported: "supported",
    "supported-with-caveat": "supported-with-caveat",
    imprecise: "imprecise",
    "outdated-since": "outdated-since",
    contested: "contested",
    inaccurate: "inaccurate",
    unverifiable: "unverifiable",
    opinion: "opinion",
    none: "none",
  },
  heading: "A text checked against the records",
  counts: (findings, stances, sentences) =>
    `${sentences} sentences: ${findings.answered} tested against the records, ${findings.claim} audited claims, ${findings.facts} with related records, ${findings["not-held"]} without a record. Answers: ${stances.agrees} agree, ${stances.differs} differ, ${stances.possibly} possibly, ${stances["cannot-tell"]} where the records are too partial to tell.`,
  recordsSay: "the records say",
  limit: "limit",
  notAsked: "not asked",
  beside: "beside it",
  auditedClaim: "audited claim",
  itsVerdict: "Its verdict",
  relatedClaim: "related claim",
  notTheSame: "not the same statement",
  verdictOnIt: "Verdict on that claim",
  notFound: "no record found",
  readAsOf: (date, horizon) => (date === null ? `Read as of ${horizon}, the last day that the data speak for.` : `Read as of ${date}.`),
  caution: "What the records say is shown beside each sentence; whether it is true is not judged.",
  cautionOnText: "What the records say is shown beside each sentence; whether the text is true is not judged.",
};
