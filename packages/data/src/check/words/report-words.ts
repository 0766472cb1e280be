import type { Verdict } from "../../types.ts";

/** What a report of a checked text says around the answers, in one language. */
export interface ReportWords {
  stances: Record<"agrees" | "differs" | "possibly" | "cannot-tell" | "none", string>;
  verdicts: Record<Verdict | "none", string>;
  heading: string;
  counts(findings: Readonly<Record<string, number>>, stances: Readonly<Record<string, number>>, sentences: number): string;
  recordsSay: string;
  limit: string;
  notAsked: string;
  beside: string;
  auditedClaim: string;
  itsVerdict: string;
  relatedClaim: string;
  notTheSame: string;
  verdictOnIt: string;
  notFound: string;
  /** @param date null where the day of the text was not given. */
  readAsOf(date: string | null, horizon: string): string;
  /** What an answer does not say, of each sentence and of a whole text. */
  caution: string;
  cautionOnText: string;
}
