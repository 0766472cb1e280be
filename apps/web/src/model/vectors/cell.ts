import type { Domain, Evidence, Holder, Presence, PublishedVector, Republic } from "@multivector/data/vectors";

/** A published vector as the page carries it: holders without a share left out. */
export type Cell = Omit<PublishedVector, "presence" | "ahead" | "sensitivity"> & {
  presence: Readonly<Partial<Record<Holder, Presence>>>;
  /** Total Sobol indices; null where the margin does not vary. */
  hangs: Readonly<Record<string, number>> | null;
};

/** What stands behind the shares of one year. */
export interface YearEvidence {
  year: number;
  evidence: Readonly<Record<string, readonly Evidence[]>>;
  /** By the key of the row: what it is, and its page without language. */
  rows: Readonly<Record<string, { en: string; ru: string; path: string }>>;
}

/** Concentration of one republic and domain through the years; null where the domain is not shown. */
export type Concentrations = Readonly<Record<Domain, Readonly<Record<string, readonly ([value: number, low: number, high: number] | null)[]>>>>;

/** What a cell is found by. */
export const cellKey = (country: Republic | string, domain: Domain | string, year: number) => `${country}/${domain}/${year}`;
