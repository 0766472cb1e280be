import type { Verdict } from "@multivector/data";

/** Verdicts by what hangs on the slip, from none to one that the argument uses. */
export const LADDER = ["supported", "supported-with-caveat", "imprecise", "inaccurate"] as const satisfies readonly Verdict[];

/** Verdicts that are no slip of the writer, or none that can be told. */
export const ASIDE = ["contested", "outdated-since", "unverifiable", "opinion"] as const satisfies readonly Verdict[];
