import type { Dataset } from "../query/dataset.ts";
import { is } from "../query/options.ts";
import { METHOD } from "./method.ts";
import { holderOf, PARTNERS, type Partner, REPUBLICS, type Republic, statesOf } from "./partners.ts";
import type { Found, Party, Row, Tie } from "./tie.ts";

type Range = readonly [least: number, most: number];
type Flow = "exports" | "imports";

const NATIONAL: Partial<Record<Republic, string>> = { KAZ: "trade-kaz", KGZ: "trade-kgz", UZB: "trade-uzb" };
const LISTED = "trade-shares";
const WORLD = "WLD";
/** Rows that hold other rows. The Union's own row is taken in place of its members, whose names differ between the series. */
const SUMS = new Set(["CIS", "EAEU", "EU", "SCO", WORLD]);
const UNKNOWN_PARTNER = "OTH";

/** Goods sold or bought, by partner: national figures where there are any, else the leading partners of the Factbook. */
export function readTrade(flow: Flow) {
  return (dataset: Dataset, republic: Republic, year: number): Found => {
    const listed = readListed(dataset, republic, year, flow);
    const national = readNational(dataset, republic, year, flow);
    if (national === null) return listed;
    const total = totalOf(national);
    const ranges: Partial<Record<Partner | "others", Range>> = {};
    for (const partner of PARTNERS) {
      const own = amountOf(national.ties, partner) / total;
      const others = [listed?.ranges[partner], partner === "REGION" ? mirror(dataset, republic, year, flow, total) : undefined].filter(
        (one) => one !== undefined,
      );
      // Only as far as the other reporter's nearest end: what both allow is no disagreement.
      const range: Range = [Math.min(own, ...others.map(([, most]) => most)), Math.max(own, ...others.map(([least]) => least))];
      if (range[0] !== range[1]) ranges[partner] = range;
    }
    return { ...national, ranges };
  };
}

function readNational({ series }: Dataset, entity: Republic, year: number, item: Flow): Found {
  const id = NATIONAL[entity];
  const whole = id === undefined ? null : valueIn(series, { series: id, item, entity, partner: WORLD, year });
  if (id === undefined || whole === null) return null;
  const rows = rowsOf(series.observations[id]?.rows ?? [], entity, item, year);
  const ties = rows.flatMap(([, partner, , , value]): Tie[] => {
    const skipped = partner === null || SUMS.has(partner) || partner === UNKNOWN_PARTNER || (holderOf(partner) === "EU" && partner !== "EU27");
    return skipped || value === null || value === 0 ? [] : [flowTie({ series: id, item, entity, partner, year }, value)];
  });
  const named = ties.reduce((sum, { amount }) => sum + amount, 0);
  const gap = entity === "KGZ" && item === "exports" && year === 2021 ? METHOD.kyrgyzExports2021Unallocated * whole : 0;
  const unallocated = (rows.find(([, partner]) => partner === UNKNOWN_PARTNER)?.[4] ?? 0) + gap;
  const rest = whole - named - unallocated;
  const row: Row = { series: id, item, entity, partner: WORLD, year, rest: true };
  return { ties: rest > 0 ? [...ties, { row, amount: rest, parties: [["others", 1]], certain: true }] : ties, unallocated, ranges: {} };
}

/** Shares of the partners that a list names; those it does not name can have no more than the last that it does. */
function readListed({ series }: Dataset, entity: Republic, year: number, item: Flow): Found {
  const rows = rowsOf(series.observations[LISTED]?.rows ?? [], entity, item, year).filter(([, , , , value]) => value !== null && value > 0);
  if (rows.length === 0) return null;
  const ties = rows.flatMap(([, partner, , , value]) =>
    partner === null || value === null ? [] : [flowTie({ series: LISTED, item, entity, partner, year }, value)],
  );
  const sum = ties.reduce((total, { amount }) => total + amount, 0);
  // Printed shares are rounded: a list can add up to more than all.
  const whole = Math.max(100, sum);
  const left = whole - sum;
  const last = Math.min(...ties.map(({ amount }) => amount));
  const ranges: Partial<Record<Partner | "others", Range>> = {};
  for (const partner of [...PARTNERS, "others"] as const) {
    const least = amountOf(ties, partner);
    const unlisted = partner === "others" ? Number.POSITIVE_INFINITY : statesOf(partner) - ties.filter(({ parties }) => parties[0]?.[0] === partner).length;
    ranges[partner] = [least / whole, (least + (unlisted > 0 ? Math.min(left, last * unlisted) : 0)) / whole];
  }
  return { ties, unallocated: left, ranges };
}

/** The region's share as the other republics count the same flow; undefined where none of them publishes it. */
function mirror({ series }: Dataset, entity: Republic, year: number, flow: Flow, total: number): Range | undefined {
  const own = NATIONAL[entity];
  const counted = Object.entries(NATIONAL).flatMap(([other, id]) => {
    if (other === entity || own === undefined) return [];
    const theirs = valueIn(series, { series: id, item: flow === "exports" ? "imports" : "exports", entity: other, partner: entity, year });
    const ours = valueIn(series, { series: own, item: flow, entity, partner: other, year });
    return theirs === null || ours === null ? [] : [theirs - ours];
  });
  if (counted.length === 0) return undefined;
  const region = amountOf(readNational({ series } as Dataset, entity, year, flow)?.ties ?? [], "REGION");
  const share = (region + counted.reduce((sum, difference) => sum + difference, 0)) / total;
  return [share, share];
}

/** Debt paid or drawn, by creditor. Schedules of later payments are not read. */
export function readDebt(id: string, items: readonly string[]) {
  return ({ series }: Dataset, entity: Republic, year: number): Found => {
    if (year > METHOD.debtUntil) return null;
    const rows = items.flatMap((item) => rowsOf(series.observations[id]?.rows ?? [], entity, item, year).map((row) => ({ item, row })));
    if (!rows.some(({ row: [, partner] }) => partner === WORLD)) return null;
    const ties = rows.flatMap(({ item, row: [, partner, , , value] }): Tie[] =>
      partner === null || partner === WORLD || value === null || value <= 0 ? [] : [flowTie({ series: id, item, entity, partner, year }, value)],
    );
    return { ties, unallocated: 0, ranges: {} };
  };
}

/** Agreement in votes: the mean of a group's states. */
export function readVotes({ series }: Dataset, republic: Republic, year: number): Found {
  const states = new Map<Partner, { row: Row; score: number; other: string }[]>();
  for (const [entity, partner, at, item, score] of series.observations["un-agreement"]?.rows ?? []) {
    if (at !== year || item !== "agreement" || partner === null || score === null || (entity !== republic && partner !== republic)) continue;
    const other = entity === republic ? partner : entity;
    const group = holderOf(other);
    const common = valueIn(series, { series: "un-agreement", item: "common-votes", entity, partner, year }) ?? 0;
    if (group === "others" || common < METHOD.commonVotes) continue;
    states.set(group, [...(states.get(group) ?? []), { row: { series: "un-agreement", item, entity, partner, year }, score, other }]);
  }
  if (PARTNERS.some((partner) => !states.has(partner))) return null;
  const ties = [...states].flatMap(([partner, of]) =>
    of.map(({ row, score, other }): Tie => {
      const own = regionOf(other);
      return { row, amount: score / of.length, parties: [[partner, 1]], certain: true, ...own, ...(own.republics === undefined ? {} : { alone: score }) };
    }),
  );
  return { ties, unallocated: 0, ranges: {} };
}

/** The value of a row; null where there is none, as in versions of the dataset that had no such series yet. */
function valueIn({ observations }: Dataset["series"], { series, item, entity, partner, year }: Extract<Row, { series: string }>): number | null {
  const { rows = [], spans = {} } = observations[series] ?? {};
  const [from, to] = spans[`${entity}/${partner}/${item}`] ?? [0, 0];
  return rows.slice(from, to).find((row) => row[2] === year)?.[4] ?? null;
}

function rowsOf(rows: NonNullable<Dataset["series"]["observations"][string]>["rows"], entity: string, item: string, year: number) {
  return rows.filter((row) => row[0] === entity && row[3] === item && row[2] === year);
}

function flowTie(row: Extract<Row, { series: string }>, amount: number): Tie {
  const party: Party = [holderOf(row.partner), 1];
  return { row, amount, parties: [party], certain: true, ...regionOf(row.partner) };
}

/** The republic that a flow is with, where it is one. */
function regionOf(code: string): Pick<Tie, "republics"> {
  return is(REPUBLICS, code) ? { republics: [code] } : {};
}

function amountOf(ties: readonly Tie[], partner: Partner | "others"): number {
  return ties.reduce((sum, { amount, parties }) => (parties[0]?.[0] === partner ? sum + amount : sum), 0);
}

function totalOf({ ties, unallocated }: NonNullable<Found>): number {
  return ties.reduce((sum, { amount }) => sum + amount, unallocated);
}
