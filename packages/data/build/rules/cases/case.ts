/** One mistake in the real records, and what the build must say about it. */
export interface Case {
  /** Rule that must fire, and it alone. */
  rule: string;
  what: string;
  edits: Record<string, string | null>;
  /** Record and a piece of text on the line that must be named. */
  at: [path: string, piece: string];
  found: RegExp;
  /** Other rules that the same mistake rightly breaks. */
  also?: string[];
}

// Records that mistakes of several kinds are made in.
export const UZB = "memberships/csto-uzb";
export const DEPLOYMENT = "events/2022-01-06-csto-deployment-kazakhstan";
export const TOKAYEV = "tenures/kaz-head-of-state-kassym-jomart-tokayev-2019";
