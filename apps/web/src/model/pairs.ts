import type { CountryId, PartyId } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { isRepublic, REPUBLICS } from "./republics.ts";

/** Partners with a dossier: every other state, and the European Union. */
export const PARTNERS: readonly PartyId[] = [...dataset.countries.records.map(({ id }) => id).filter((id) => !isRepublic(id)), "eu"];

/** Every pair once: a republic with each partner, and the republics with one another in the order of their codes. */
export const PAIRS: readonly (readonly [a: CountryId, b: PartyId])[] = REPUBLICS.flatMap((a) => [
  ...REPUBLICS.filter((b) => a < b).map((b) => [a, b] as const),
  ...PARTNERS.map((b) => [a, b] as const),
]);

/** Where the dossier of a republic and another party is, whichever of two republics is named first. */
export function pairPath(republic: string, other: string): string {
  const [a, b] = isRepublic(other) && other < republic ? [other, republic] : [republic, other];
  return `/relations/${a}/${b}`;
}

/** What stands between the names of two: Russian, which has no use for a sign of multiplication there, sets a dash. */
export function betweenTwo(locale: Locale): string {
  return locale === "ru" ? " — " : " × ";
}
