import type { Country } from "../types.ts";
import { agreementsAt } from "./agreements.ts";
import type { Dataset } from "./dataset.ts";
import { deploymentsAt } from "./deployments.ts";
import { membershipsAt } from "./memberships.ts";
import { visitsBetween } from "./visits.ts";

/** The codes by which a state is known elsewhere. */
export interface StateCodes {
  /** ISO 3166-1 alpha-3. */
  iso3: string;
  /** United Nations M49, the same as ISO numeric. */
  m49: string;
  /** Correlates of War. */
  cow: number | null;
  /** Gleditsch and Ward. */
  gw: number | null;
}

/** One value of one state in one year. */
export interface CountryYear extends StateCodes {
  year: number;
  /** Such as `in:csto`, `deployments` or `gdp:gdp`. */
  variable: string;
  unit: string;
  /** At least and at most: they differ where the dates known leave it open. */
  least: number;
  most: number;
}

/** One value of a pair of states in one year; the second is seen from the first. */
export interface DyadYear {
  a: StateCodes;
  b: StateCodes;
  year: number;
  variable: string;
  unit: string;
  least: number;
  most: number;
}

export interface FrameQuery {
  /** First and last year, both included. */
  from: number;
  to: number;
  /** Alpha-3 codes; all states if left out. For dyads, the first of each pair; the five republics if left out. */
  countries?: readonly string[] | undefined;
}

/**
 * The dataset by state and year, in long form: membership of each organization on 31 December (`in:<id>`, 0 or 1), foreign
 * deployments on that day, stops of foreign leaders in the year, and every value of a series about one state
 * (`<series>:<item>`). A value that was not observed has no row.
 */
export function* toCountryYear(dataset: Dataset, { from, to, countries }: FrameQuery): Generator<CountryYear> {
  const wanted = dataset.countries.records.filter(({ id }) => countries?.includes(id) ?? true);
  for (const country of wanted) {
    const codes = codesOf(country);
    for (let year = from; year <= to; year++) {
      const at = `${year}-12-31`;
      for (const { organization, holds } of membershipsAt(dataset.memberships, { country: country.id, at }).members) {
        yield { ...codes, year, variable: `in:${organization}`, unit: "0 or 1", least: holds === "yes" ? 1 : 0, most: 1 };
      }
      const { least, most } = deploymentsAt(dataset.deployments, { at, hosts: [country.id] });
      if (most > 0) yield { ...codes, year, variable: "deployments", unit: "deployments", least, most };
      const visits = visitsBetween(dataset.visits, { since: String(year), until: String(year), to: [country.id] });
      if (visits.most > 0) yield { ...codes, year, variable: "visits", unit: "stops", least: visits.least, most: visits.most };
    }
    for (const { id, item, unit, year, value } of observed(dataset, country.id, null)) {
      if (year >= from && year <= to) yield { ...codes, year, variable: `${id}:${item}`, unit, least: value, most: value };
    }
  }
}

/**
 * The dataset by pair and year, in long form: alliances in force on 31 December, deployments of the second on the soil of the
 * first, stops of the second's leaders there, and every value of a series about two parties.
 */
export function* toDyadYear(dataset: Dataset, { from, to, countries }: FrameQuery): Generator<DyadYear> {
  const first = dataset.countries.records.filter(({ id, kind }) => countries?.includes(id) ?? kind === "republic");
  for (const one of first) {
    for (const other of dataset.countries.records) {
      if (one === other) continue;
      const pair = { a: codesOf(one), b: codesOf(other) };
      for (let year = from; year <= to; year++) {
        const at = `${year}-12-31`;
        const alliances = agreementsAt(dataset.agreements, { at, party: one.id, with: [other.id], kind: "alliance", binding: true });
        if (alliances.most > 0) yield { ...pair, year, variable: "alliances", unit: "treaties", least: alliances.least, most: alliances.most };
        const sites = deploymentsAt(dataset.deployments, { at, operator: other.id, hosts: [one.id] });
        if (sites.most > 0) yield { ...pair, year, variable: "deployments", unit: "deployments", least: sites.least, most: sites.most };
        const visits = visitsBetween(dataset.visits, { since: String(year), until: String(year), from: other.id, to: [one.id] });
        if (visits.most > 0) yield { ...pair, year, variable: "visits", unit: "stops", least: visits.least, most: visits.most };
      }
      for (const { id, item, unit, year, value } of observed(dataset, one.id, other.id)) {
        if (year >= from && year <= to) yield { ...pair, year, variable: `${id}:${item}`, unit, least: value, most: value };
      }
    }
  }
}

function* observed({ series }: Dataset, entity: string, partner: string | null) {
  for (const { id, items, dyadic } of series.records) {
    if (dyadic === (partner === null)) continue;
    const { rows = [], spans = {} } = series.observations[id] ?? {};
    for (const { id: item, unit } of items) {
      const [start, end] = spans[`${entity}/${partner ?? ""}/${item}`] ?? [0, 0];
      for (const [, , year, , value] of rows.slice(start, end)) yield { id, item, unit, year, value };
    }
  }
}

function codesOf({ id, isoNumeric, cow, gw }: Country): StateCodes {
  return { iso3: id, m49: isoNumeric, cow, gw };
}
