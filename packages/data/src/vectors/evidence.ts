import type { Dataset } from "../query/dataset.ts";
import { checkOptions } from "../query/options.ts";
import { checkReading, checkRow } from "./door.ts";
import { readDebt, readTrade, readVotes } from "./flows.ts";
import type { IndicatorId } from "./indicator.ts";
import { CARDS, checkMethod } from "./indicators.ts";
import { DEFAULT_METHOD, METHODS, type MethodId } from "./method.ts";
import type { Republic } from "./partners.ts";
import { SECOND_READERS } from "./second.ts";
import type { Evidence, Found, Row } from "./tie.ts";
import { readAgreements, readDeployments, readFormats, readObligations, readOutlets, readPipelines, readRoutes, readVisits } from "./ties.ts";

type Reader = (dataset: Dataset, republic: Republic, year: number) => Found;

const FIRST_READERS: Readonly<Partial<Record<IndicatorId, Reader>>> = {
  exports: readTrade("exports"),
  imports: readTrade("imports"),
  "debt-service": readDebt("debt-service", ["principal", "interest"]),
  loans: readDebt("debt-disbursements", ["disbursements"]),
  alliances: readAgreements("alliances"),
  deployments: readDeployments,
  obligations: readObligations,
  routes: readRoutes,
  outlets: readOutlets,
  pipelines: readPipelines,
  visits: readVisits,
  votes: readVotes,
  agreements: readAgreements("agreements"),
  formats: readFormats,
};

const READERS: Readonly<Record<MethodId, Readonly<Partial<Record<IndicatorId, Reader>>>>> = { 1: FIRST_READERS, 2: SECOND_READERS };

export interface EvidenceOptions {
  /** 2, or 1: the first method, which is kept beside it. */
  method?: MethodId | undefined;
}

/** Indicators that come from series, whose values may be carried. */
const CARRIED: ReadonlySet<IndicatorId> = new Set(["exports", "imports", "debt-service", "loans", "goods-out", "goods-in", "votes"]);

/**
 * What every indicator says about a republic at the end of a year, in the order of the cards; an indicator without data is left out.
 * What is worked out from it is of the method that it was read by.
 *
 * @param year 1992 to the last whole year of the records.
 * @throws QueryError for another year, what is no republic, another option or method, or a dataset without what evidence is read from.
 */
export function readEvidence(dataset: Dataset, republic: Republic, year: number, options: EvidenceOptions = {}): Evidence[] {
  checkOptions("readEvidence", options, { method: (_, value) => checkMethod(value) });
  const { method = DEFAULT_METHOD } = options;
  checkReading(dataset, republic, year, method);
  return CARDS[method].flatMap(({ id, empty }): Evidence[] => {
    for (let from = year; from >= year - (CARRIED.has(id) ? METHODS[method].carry : 0); from--) {
      const found = READERS[method][id]?.(dataset, republic, from) ?? null;
      if (found === null || (found.ties.length === 0 && empty === "missing")) continue;
      const ties = [...found.ties].sort((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1));
      return [{ method, indicator: id, year: from, carried: from < year, ...found, ties }];
    }
    return [];
  });
}

/** A name for a row that no other has. @throws QueryError for what is no row */
export function keyOf(row: Row): string {
  checkRow(row);
  return "collection" in row
    ? `${row.collection}/${row.id}`
    : `${row.series}/${row.entity}/${row.partner}/${row.item}/${row.year}${row.rest === true ? "/rest" : ""}`;
}
