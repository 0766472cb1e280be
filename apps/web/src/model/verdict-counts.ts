import type { Claim, Verdict } from "@multivector/data";

/** How many claims have each verdict. */
export function verdictCounts(claims: readonly Pick<Claim, "verdict">[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    supported: 0,
    "supported-with-caveat": 0,
    imprecise: 0,
    "outdated-since": 0,
    contested: 0,
    inaccurate: 0,
    unverifiable: 0,
    opinion: 0,
  };
  for (const { verdict } of claims) counts[verdict] += 1;
  return counts;
}
