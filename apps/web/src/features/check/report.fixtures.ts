import type { CheckAnswer, CheckedSentence } from "@multivector/data/check";
import type { Report } from "./report.ts";

export function sentenceOf(part: Partial<CheckedSentence>): CheckedSentence {
  return { text: "A sentence.", start: 0, end: 11, finding: "not-held", answers: [], unasked: [], claims: [], facts: [], pages: [], needed: null, ...part };
}

export function answerOf(part: Partial<CheckAnswer>): CheckAnswer {
  return { asks: "membership", question: "Was it?", stance: "agrees", held: "It was.", records: [], limits: [], ...part };
}

/** One sentence of each finding. */
export const REPORT: Report = {
  sentences: [
    sentenceOf({
      text: "Uzbekistan, a member in 2010,\nleft *later*.",
      start: 0,
      end: 43,
      finding: "answered",
      answers: [
        answerOf({
          question: "Was Uzbekistan a member of the CSTO in 2010?",
          held: "Member from 16 August 2006 to 19 December 2012.",
          records: ["memberships/csto-uzb"],
          limits: [{ code: "after-reading", message: "Sources were read up to 23 November 2026." }],
        }),
        answerOf({ question: "Who were the members?", stance: null, held: "Seven states.", records: ["organizations/csto", "coverage/none"] }),
      ],
    }),
    sentenceOf({
      text: "=Nine of the fifteen",
      start: 44,
      end: 64,
      finding: "claim",
      claims: [
        {
          id: "a-37",
          statement: "Nine of fifteen.",
          sense: "same",
          likeness: 1,
          verdict: "imprecise",
          reason: "Seven.",
          claimVerdict: "imprecise",
          evidence: [],
        },
        { id: "a-38", statement: "Another.", sense: "related", likeness: 0.5, verdict: null, reason: null, claimVerdict: "contested", evidence: [] },
      ],
    }),
    sentenceOf({ finding: "facts", facts: [{ path: "events/e", title: "An event", says: "It took place.", relation: "It names it too." }] }),
    sentenceOf({ text: "My cat likes fish.", needed: "A name that is held." }),
  ],
  summary: {
    sentences: 4,
    findings: { answered: 1, claim: 1, facts: 1, "not-held": 1 },
    stances: { agrees: 1, differs: 0, possibly: 0, "cannot-tell": 0, none: 1 },
  },
  records: {
    "memberships/csto-uzb": { title: "Uzbekistan in the CSTO", page: "/organizations/csto" },
    "organizations/csto": { title: "CSTO", page: "/organizations/csto" },
    "coverage/none": { title: "coverage/none", page: null },
    "claims/a-37": { title: "Nine of fifteen.", page: "/claims/a-37" },
    "claims/a-38": { title: "Another.", page: "/claims/a-38" },
    "events/e": { title: "An event", page: "/events/e" },
  },
  date: "2023-01",
};
