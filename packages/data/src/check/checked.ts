import type { Dataset, Limit } from "../query/index.ts";
import type { Verdict } from "../types.ts";
import type { ReportWords } from "./words/report-words.ts";
import type { CheckWords } from "./words/words.ts";

/**
 * How a sentence stands to what the records answered when it was run as a query. `agrees` and `differs` are said of the records, never of the
 * world. `possibly`: the dates known, or the dates given, allow both. `cannot-tell`: what is held is a selection, so that nothing found says nothing.
 */
export type Stance = "agrees" | "differs" | "possibly" | "cannot-tell";

/** How the denial of a sentence stands to the records, by how the sentence does. */
export const opposite = (stance: Stance | null): Stance | null => (stance === "agrees" ? "differs" : stance === "differs" ? "agrees" : stance);

/** Something that a sentence states, run as a query. */
export interface CheckAnswer {
  /** The kind of question. */
  asks: Asks;
  /** The question in words, such as `Was Uzbekistan a member of the CSTO in 2010?` */
  question: string;
  /** Null where the sentence does not state it: it asks, hopes, plans, doubts, or tells what somebody else says. */
  stance: Stance | null;
  /** What the records say, in words: `Member from 16 August 2006 to 19 December 2012.` */
  held: string;
  /** `<collection>/<id>` of the records that answer, the first one first. */
  records: string[];
  limits: Limit[];
}

/** Kinds of questions into which sentences are turned. */
export const ASKS = [
  "membership",
  "members",
  "founding",
  "seat",
  "office",
  "visit",
  "vote",
  "vote-totals",
  "agreement",
  "deployment",
  "corridor",
  "value",
  "partner",
  "position",
  "event",
  "casualties",
  "capital",
] as const;
export type Asks = (typeof ASKS)[number];

/** A claim of an audited article that a sentence is like. */
export interface ClaimMatch {
  id: string;
  statement: string;
  /** `same`: actors, dates, numbers and denial agree, so that the verdict is on what the sentence says. `related`: it is about the same matter. */
  sense: "same" | "related";
  /** 0 to 1; the same words give 1. */
  likeness: number;
  /** Null where the sense is not the same, and where the claim rests on no fact that could be named. */
  verdict: Verdict | null;
  reason: string | null;
  /** What the audit found of the claim itself, whatever the sentence says. */
  claimVerdict: Verdict;
  /** `<collection>/<id>` of what the verdict rests on. */
  evidence: string[];
}

/** A record that bears on a sentence. */
export interface RelatedFact {
  /** `<collection>/<id>`. */
  path: string;
  title: string;
  /** What it says, in a sentence. */
  says: string;
  /** How it stands to the sentence, in words: `It names Kazakhstan and the OTS too, at another time.` Whether it bears it out, the reader judges. */
  relation: string;
}

/** A sentence of a text, and what the records hold beside it. */
export interface CheckedSentence {
  text: string;
  /** Where it stands in the text, in UTF-16 units, the end not included. */
  start: number;
  end: number;
  /** `answered`: something it states was run as a query. `claim`: it is a claim that was audited. `facts`: records bear on it. `not-held`: none do. */
  finding: "answered" | "claim" | "facts" | "not-held";
  answers: CheckAnswer[];
  /** Parts of a sentence, and figures in it, of which nothing was asked while something else was: no answer says anything of them. */
  unasked: string[];
  claims: ClaimMatch[];
  /** Records that bear on it, the likeliest first; those that answer stand first. */
  facts: RelatedFact[];
  /** Where a name alone is known: its page, such as `countries/KAZ`. It is no finding. */
  pages: RelatedFact[];
  /** Of what is not held: what would be needed to say more. */
  needed: string | null;
}

/** How many sentences of a text there are of each kind. */
export interface CheckSummary {
  sentences: number;
  findings: Record<CheckedSentence["finding"], number>;
  /** Answers by stance; `none` counts those without. */
  stances: Record<Stance | "none", number>;
}

/** How a text is read. */
export interface CheckTextOptions {
  /** The day on which it was written, an EDTF date: *last year* and *now* go by it. The horizon of the dataset if left out. */
  date?: string | undefined;
  /** The language of what is told beside the text, whatever language the text is in: `russian(translations)`. English if left out. */
  language?: CheckLanguage | undefined;
}

/** A language in which the checker tells what it found. */
export interface CheckLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** What it says of a dataset. */
  wordsOf(dataset: Dataset): CheckWords;
  /** What it says around the answers, in a report. */
  readonly report: ReportWords;
}

/** Longest text that is read, in UTF-16 units. */
export const MAX_TEXT = 20_000;
