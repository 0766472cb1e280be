import {
  DEFAULT_METHOD,
  type Domain,
  type Evidence,
  type First,
  HOLDERS,
  indicatorsOf,
  METHODS,
  type MethodId,
  PARTNERS,
  type Republic,
  type Row,
  readEvidence,
  type Score,
  scoresOf,
  vectorOf,
} from "@multivector/data/vectors";
import type { z } from "zod";
import type { Asked } from "../data/store.ts";
import { RequestProblem } from "../http/problem.ts";
import type { ExplainedVectorSchema } from "../schemas/vectors.ts";

/** Series that indicators are read from. */
export const VECTOR_SERIES = ["trade-kaz", "trade-kgz", "trade-uzb", "trade-shares", "debt-service", "debt-disbursements", "un-agreement"];

/** One vector and its rows, worked out from the dataset asked for. @throws RequestProblem (404) where there is no evidence */
export async function explained(
  asked: Asked,
  { country, domain, year, method = DEFAULT_METHOD }: { country: Republic; domain: Domain; year: number; method?: MethodId | undefined },
): Promise<z.infer<typeof ExplainedVectorSchema>> {
  const ids = indicatorsOf(domain, method).map(({ id }) => id);
  const evidence = (await evidenceOf(asked, country, year, method)).filter(({ indicator }) => ids.includes(indicator));
  const [score] = scoresOf(evidence).scores;
  if (score === undefined) {
    const detail = `No indicator of ${domain} has any evidence for ${country} in ${year}: a gap, not a zero.`;
    throw new RequestProblem("unknown-id", detail, [
      { parameter: "domain", in: "path", found: domain, expected: "a domain with evidence (/v1/vectors)", nearest: [] },
    ]);
  }
  const contributions = vectorOf(evidence, domain)?.contributions ?? [];
  return {
    country,
    year,
    carried: evidence.filter((one) => one.carried).map((one) => ({ indicator: one.indicator, year: one.year })),
    missing: ids.filter((id) => !evidence.some(({ indicator }) => indicator === id)),
    methodology: METHODS[method].sha256,
    ...scoreItem(score),
    contributions: contributions.map(({ indicator, holder, row, share }) => ({ indicator, holder, share, path: row === null ? null : pathOf(row) })),
  };
}

export async function evidenceOf(asked: Asked, country: Republic, year: number, method: MethodId): Promise<Evidence[]> {
  return readEvidence(await asked.withSeries(VECTOR_SERIES), country, year, { method });
}

/** A score as it is given: the partners that have a share, or may have one. */
export function scoreItem({ presence, ahead, first, ...score }: Score) {
  const named = score.shown ? first : null;
  return {
    ...score,
    // Numbers that rest on too little name nobody first.
    first: named === null ? null : withLimits(named),
    copeland: score.shown ? score.copeland : null,
    presence: HOLDERS.map((holder) => ({ holder, ...presence[holder] })).filter(({ share, high }) => share > 0 || high > 0),
    ahead: PARTNERS.flatMap((first) =>
      PARTNERS.flatMap((second) => {
        const probability = ahead[first]?.[second];
        return probability === undefined ? [] : [{ first, second, probability }];
      }),
    ),
  };
}

function withLimits({ limits, ...first }: First) {
  return limits === undefined ? first : { ...first, limits: [...limits] };
}

/** Where a row is read, below /v1. */
function pathOf(row: Row): string {
  if ("collection" in row) return `${row.collection}/${row.id}`;
  const { series, entity, partner, item, year } = row;
  return `series/${series}/observations?${new URLSearchParams({ entity, partner, item, from: String(year), to: String(year) })}`;
}
