import { FACTORS, type Factor, fillIn, type Sampler } from "./monte-carlo.ts";
import { HOLDERS } from "./partners.ts";

/** How much of the variance of a margin hangs on a factor: alone, and with all that it acts with. */
export interface Sensitivity {
  first: number;
  total: number;
}

/** By factor: those of the method. */
export type Sensitivities = Readonly<Partial<Record<Factor, Sensitivity>>>;

/**
 * Sobol indices of the difference between two holders' shares: first-order by Saltelli (2010), total by Jansen (1999).
 *
 * @param points base points; the sampler is drawn from once for each, for each factor and once more.
 * @returns null where the margin does not vary.
 */
export function sensitivityOf(sampler: Sampler, one: number, other: number, points: number): Sensitivities | null {
  const { factors } = sampler;
  const shares = new Float64Array(HOLDERS.length);
  // The second sample takes draws that the first does not reach.
  const margin = (of: readonly number[]) => {
    fillIn(shares, sampler.draw(of, shares));
    return (shares[one] ?? 0) - (shares[other] ?? 0);
  };
  const a = new Float64Array(points);
  const b = new Float64Array(points);
  const first = new Float64Array(FACTORS.length);
  const total = new Float64Array(FACTORS.length);
  let [sum, squares] = [0, 0];
  for (let point = 0; point < points; point++) {
    const ofA = FACTORS.map(() => point);
    const ofB = FACTORS.map(() => point + points);
    const [fromA, fromB] = [margin(ofA), margin(ofB)];
    a[point] = fromA;
    b[point] = fromB;
    sum += fromA + fromB;
    squares += fromA * fromA + fromB * fromB;
    for (let factor = 0; factor < factors.length; factor++) {
      const mixed = margin(ofA.map((draw, place) => (place === factor ? point + points : draw)));
      first[factor] = (first[factor] ?? 0) + fromB * (mixed - fromA);
      total[factor] = (total[factor] ?? 0) + (fromA - mixed) ** 2;
    }
  }
  const mean = sum / (2 * points);
  const variance = squares / (2 * points) - mean * mean;
  if (variance < 1e-12) return null;
  return Object.fromEntries(
    factors.map((factor, place) => [factor, { first: (first[place] ?? 0) / points / variance, total: (total[place] ?? 0) / (2 * points) / variance }]),
  );
}
