import { isRepublic } from "../identity/republics.ts";
import type { CollectionCoverage, Coverage } from "./dataset.ts";

interface Party {
  country: string | null;
  organization: string | null;
}

/** The part of the visits that those between two parties belong to: the partner of a republic, or `republics` among the five; null for others. */
export function partOfPair(one: string | null, other: string | null): string | null {
  if (isRepublic(one)) return isRepublic(other) ? "republics" : other;
  return isRepublic(other) ? one : null;
}

/** The part that a visit belongs to. */
export const partOfVisit = ({ from, to }: { from: Party; to: Party }): string | null =>
  partOfPair(from.country ?? from.organization, to.country ?? to.organization);

/** What is known of the parts that a question is about; of the whole collection where it is about more than parts that are told apart. */
export function coverageOf(coverage: CollectionCoverage, parts: readonly (string | null)[] | undefined): readonly Coverage[] {
  if (parts === undefined || parts.length === 0) return [coverage];
  const own = new Set(parts.map((part) => (part === null ? coverage : (coverage.parts[part] ?? coverage))));
  return [...own];
}
