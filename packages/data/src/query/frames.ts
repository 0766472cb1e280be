import { fromDay } from "../time/index.ts";
import type { Country, CountryId } from "../types.ts";
import { ORGANIZATION_IDS } from "../vocabulary.ts";
import { agreementsAt } from "./agreements.ts";
import type { Dataset } from "./dataset.ts";
import { deploymentsAt } from "./deployments.ts";
import { QueryError } from "./error.ts";
import { membershipsAt } from "./memberships.ts";
import { checkDataset, checkOptions, country, type OneOrMany, type Option, wanted, year } from "./options.ts";
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
  /** Null where not all that there are are held. */
  most: number | null;
}

/** One value of a pair of states in one year; the second is seen from the first. */
export interface DyadYear {
  a: StateCodes;
  b: StateCodes;
  year: number;
  variable: string;
  unit: string;
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
}

/** Which years and states a frame is of. */
export interface FrameQuery {
  /** First and last year, both included; the last is that of the horizon at the most. */
  from: number;
  to: number;
  /** States; all if left out. For dyads, the first of each pair; the five republics if left out. */
  country?: OneOrMany<CountryId> | undefined;
}

const OPTIONS: Record<keyof FrameQuery, Option> = { from: year, to: year, country: [country] };

function checkFrame(name: string, dataset: Dataset, query: FrameQuery): void {
  checkDataset(dataset, ["countries", "memberships", "agreements", "deployments", "visits", "series"]);
  checkOptions(name, query, OPTIONS, ["from", "to"], { countries: "country" });
  if (query.from > query.to) throw new QueryError("to", query.to, `a year not before from (${query.from})`);
  const last = fromDay(dataset.memberships.horizon).year;
  if (query.to > last) throw new QueryError("to", query.to, `a year up to ${last}, the horizon`);
}

/**
 * The dataset by state and year, in long form: membership of each organization on 31 December (`in:<id>`, 0 or 1, a row for each body that
 * is held, so that who was never in is 0), foreign deployments on that day, stops of foreign leaders in the year, and every value of a
 * series about one state (`<series>:<item>`). A value that was not observed has no row. In the year of the horizon its day stands for 31
 * December.
 *
 * @example [...toCountryYear(dataset, { from: 2022, to: 2022, country: "KAZ" })].find(({ variable }) => variable === "in:csto")?.least // 1
 * @throws QueryError for a state or an option that there is not, and for years beyond the horizon.
 */
export function toCountryYear(dataset: Dataset, query: FrameQuery): Generator<CountryYear> {
  checkFrame("toCountryYear", dataset, query);
  return countryYears(dataset, query);
}

// Apart, so that what cannot be answered is refused when it is asked and not when the first row is taken.
function* countryYears(dataset: Dataset, query: FrameQuery): Generator<CountryYear> {
  const { from, to } = query;
  for (const state of dataset.countries.records) {
    if (!wanted(query.country, state.id)) continue;
    const codes = codesOf(state);
    for (let year = from; year <= to; year++) {
      const at = `${year}-12-31`;
      for (const organization of ORGANIZATION_IDS) {
        const { least, most } = membershipsAt(dataset.memberships, { organization, country: state.id, at });
        yield { ...codes, year, variable: `in:${organization}`, unit: "0 or 1", least, most };
      }
      const { least, most } = deploymentsAt(dataset.deployments, { at, host: state.id });
      yield { ...codes, year, variable: "deployments", unit: "deployments", least, most };
      const visits = visitsBetween(dataset.visits, { from: String(year), to: String(year), host: state.id });
      yield { ...codes, year, variable: "visits", unit: "stops", least: visits.least, most: visits.most };
    }
    for (const { id, item, unit, year, value } of observed(dataset, state.id, null)) {
      if (year >= from && year <= to) yield { ...codes, year, variable: `${id}:${item}`, unit, least: value, most: value };
    }
  }
}

/**
 * The dataset by pair and year, in long form: alliances in force on 31 December, deployments of the second on the soil of the
 * first, stops of the second's leaders there (each with a row for every pair and year, 0 where none is held), and every value of a series
 * about two parties.
 *
 * @example [...toDyadYear(dataset, { from: 2022, to: 2022, country: "KGZ" })].find(({ b, variable }) => b.iso3 === "RUS" && variable === "deployments")?.least // 4
 * @throws QueryError for a state or an option that there is not, and for years beyond the horizon.
 */
export function toDyadYear(dataset: Dataset, query: FrameQuery): Generator<DyadYear> {
  checkFrame("toDyadYear", dataset, query);
  return dyadYears(dataset, query);
}

function* dyadYears(dataset: Dataset, query: FrameQuery): Generator<DyadYear> {
  const { from, to } = query;
  for (const one of dataset.countries.records) {
    if (query.country === undefined ? one.kind !== "republic" : !wanted(query.country, one.id)) continue;
    for (const other of dataset.countries.records) {
      if (one === other) continue;
      const pair = { a: codesOf(one), b: codesOf(other) };
      for (let year = from; year <= to; year++) {
        const at = `${year}-12-31`;
        const alliances = agreementsAt(dataset.agreements, { at, party: one.id, with: other.id, kind: "alliance", binding: true });
        yield { ...pair, year, variable: "alliances", unit: "treaties", least: alliances.least, most: alliances.most };
        const sites = deploymentsAt(dataset.deployments, { at, operator: other.id, host: one.id });
        yield { ...pair, year, variable: "deployments", unit: "deployments", least: sites.least, most: sites.most };
        const visits = visitsBetween(dataset.visits, { from: String(year), to: String(year), visitor: other.id, host: one.id });
        yield { ...pair, year, variable: "visits", unit: "stops", least: visits.least, most: visits.most };
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
      for (const [, , year, , value] of rows.slice(start, end)) if (value !== null) yield { id, item, unit, year, value };
    }
  }
}

function codesOf({ id, isoNumeric, cow, gw }: Country): StateCodes {
  return { iso3: id, m49: isoNumeric, cow, gw };
}
