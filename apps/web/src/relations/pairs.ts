import { dataset } from "@multivector/data/dataset";
import { isRepublic, REPUBLICS } from "@/records/republics.ts";

/** Partners with a dossier: every other state, and the European Union. */
export const PARTNERS: readonly string[] = [...dataset.countries.records.map(({ id }) => id).filter((id) => !isRepublic(id)), "eu"];

/** Every pair once: a republic with each partner, and the republics with one another in the order of their codes. */
export const PAIRS: readonly (readonly [a: string, b: string])[] = REPUBLICS.flatMap((a) => [
  ...REPUBLICS.filter((b) => a < b).map((b) => [a, b] as const),
  ...PARTNERS.map((b) => [a, b] as const),
]);

/** Where the dossier of two parties lives, in whichever order they are named; null where neither is a republic. */
export function pairPath(one: string, other: string): string | null {
  const pair = PAIRS.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return pair === undefined ? null : `/relations/${pair[0]}/${pair[1]}`;
}
