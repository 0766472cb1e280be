import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Dataset } from "../../src/query/dataset.ts";
import { observation } from "../../src/query/series.ts";
import {
  DEFAULT_METHOD,
  INDICATOR_IDS,
  type IndicatorId,
  METHOD,
  type MethodId,
  PARTNERS,
  type Partner,
  type PublishedVectors,
  REPUBLICS,
  readEvidence,
} from "../../src/vectors/index.ts";
import { placeOf, sharesOf } from "../../src/vectors/presence.ts";

const years = Array.from({ length: METHOD.years[1] - METHOD.years[0] + 1 }, (_, place) => METHOD.years[0] + place);

/** Shares of the named partners in one indicator. */
function indicatorShares(dataset: Dataset, country: (typeof REPUBLICS)[number], year: number, method: MethodId = DEFAULT_METHOD): Map<IndicatorId, number[]> {
  return new Map(
    readEvidence(dataset, country, year, { method }).map((one) => {
      const { shares } = sharesOf(one);
      return [one.indicator, PARTNERS.map((partner) => shares[placeOf(partner)] ?? 0)];
    }),
  );
}

/** Step 4: the mean, over republics and years, of the rank correlation between two indicators across partners. */
export function correlations(dataset: Dataset, method: MethodId): { one: IndicatorId; other: IndicatorId; mean: number; cells: number }[] {
  const all = REPUBLICS.flatMap((country) => years.map((year) => indicatorShares(dataset, country, year, method)));
  return INDICATOR_IDS.flatMap((one, place) =>
    INDICATOR_IDS.slice(place + 1).flatMap((other) => {
      const found = all.flatMap((cell) => {
        const [a, b] = [cell.get(one), cell.get(other)];
        const rho = a === undefined || b === undefined ? Number.NaN : correlation(ranks(a), ranks(b));
        return Number.isNaN(rho) ? [] : [rho];
      });
      return found.length === 0 ? [] : [{ one, other, mean: found.reduce((sum, rho) => sum + rho, 0) / found.length, cells: found.length }];
    }),
  );
}

export interface Naive {
  baseline: string;
  /** Cells where the domain is shown and the baseline has an answer. */
  cells: number;
  /** Of these, where the baseline names the same first partner. */
  same: number;
  /** The same, of the cells whose first is settled. */
  settled: number;
  settledSame: number;
}

/** Step 9: does a naive answer name the same first partner? Trade alone is the mean of exports and imports; votes alone is agreement. */
export function baselines(dataset: Dataset, { vectors }: PublishedVectors): (Naive & { domain: string })[] {
  const naive: Record<string, (shares: Map<IndicatorId, number[]>) => number[] | null> = {
    "trade alone": (shares) => {
      const [exports, imports] = [shares.get("exports"), shares.get("imports")];
      return exports === undefined || imports === undefined ? null : exports.map((share, place) => (share + (imports[place] ?? 0)) / 2);
    },
    "votes alone": (shares) => shares.get("votes") ?? null,
  };
  return Object.entries(naive).flatMap(([baseline, answer]) =>
    [...new Set(vectors.map(({ domain }) => domain))].map((domain) => {
      const cells = vectors.flatMap(({ country, year, shown, first, ...vector }) => {
        const guess = shown && vector.domain === domain ? answer(indicatorShares(dataset, country, year)) : null;
        return guess === null || first === null
          ? []
          : [{ same: PARTNERS[guess.indexOf(Math.max(...guess))] === first.partner, settled: first.settled === "settled" }];
      });
      const settled = cells.filter((cell) => cell.settled);
      return {
        baseline,
        domain,
        cells: cells.length,
        same: cells.filter(({ same }) => same).length,
        settled: settled.length,
        settledSame: settled.filter(({ same }) => same).length,
      };
    }),
  );
}

/** Step 9: who delivered most arms in five years, beside who comes first in security at their end. */
export function arms({ vectors }: PublishedVectors) {
  const file = readFileSync(join(import.meta.dirname, "data/arms-first-suppliers.csv"), "utf8");
  const { data } = Papa.parse<Record<"recipient" | "from" | "to" | "supplier" | "percent", string>>(file, { header: true, skipEmptyLines: true });
  return data.map(({ recipient, from, to, supplier, percent }) => {
    const vector = vectors.find(({ country, domain, year }) => country === recipient && domain === "security" && year === Number(to));
    return { country: recipient, from: Number(from), to: Number(to), supplier, percent: Number(percent), first: vector?.first ?? null };
  });
}

/** Step 9: the rank correlation, across six states, of agreement in votes with nearness of ideal points. */
export function idealPoints(dataset: Dataset): { cells: number; mean: number } {
  const states: Partner[] = ["RUS", "CHN", "TUR", "USA", "IRN", "AZE"];
  const point = (entity: string, year: number) => observation(dataset.series, { series: "un-ideal-points", item: "ideal-point", entity, year });
  const found = REPUBLICS.flatMap((country) =>
    years.flatMap((year) => {
      const votes = readEvidence(dataset, country, year).find(({ indicator, carried }) => indicator === "votes" && !carried);
      const own = point(country, year);
      const theirs = states.map((state) => point(state, year));
      if (votes === undefined || own === null || theirs.some((one) => one === null)) return [];
      const { shares } = sharesOf(votes);
      const near = theirs.map((one) => -Math.abs((one ?? 0) - own));
      return [correlation(ranks(states.map((state) => shares[placeOf(state)] ?? 0)), ranks(near))];
    }),
  ).filter((rho) => !Number.isNaN(rho));
  return { cells: found.length, mean: found.reduce((sum, rho) => sum + rho, 0) / found.length };
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length - 1) / 2);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ofA, ofB] = [mean(a), mean(b)];
  const dot = (f: (place: number) => number) => a.reduce((sum, _, place) => sum + f(place), 0);
  const [da, db] = [(place: number) => (a[place] ?? 0) - ofA, (place: number) => (b[place] ?? 0) - ofB];
  return dot((place) => da(place) * db(place)) / Math.sqrt(dot((place) => da(place) ** 2) * dot((place) => db(place) ** 2));
}
