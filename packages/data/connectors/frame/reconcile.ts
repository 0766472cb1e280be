import type { ObservationRow } from "../../build/load/index.ts";
import type { Band, ReadValue, SeriesReader } from "./reader.ts";
import { type HeldSeries, keyOf } from "./series-files.ts";

interface Revision {
  key: string;
  before: ObservationRow;
  after: ObservationRow;
  from: string;
}

/** What a reading would do to a series. */
export interface Reconciled {
  rows: ObservationRow[];
  added: { key: string; row: ObservationRow }[];
  revised: Revision[];
  /** Values that the publisher no longer gives. They stay. */
  withdrawn: { key: string; row: ObservationRow }[];
  unchanged: number;
  /** What a person has to look at first: `accept` is the word to be given for it. `<series>/revision` takes all changed values of a new edition. */
  questions: { accept: string; found: string }[];
  /** What cannot be accepted at all. */
  faults: string[];
}

/** So many values may be missing from an answer before it is taken for half of one. */
const MISSING = 0.05;
/** By what the middle of all changes betrays another unit. */
const OTHER_UNIT = 2;

export function reconcile(held: HeldSeries, read: readonly ReadValue[], reader: SeriesReader, accepted: ReadonlySet<string>): Reconciled {
  const { id } = held;
  const faults: string[] = [];
  const readByKey = new Map<string, ReadValue>();
  for (const value of read) {
    const key = keyOf(rowOf(value, null));
    const twice = readByKey.get(key);
    if (twice !== undefined) faults.push(`${id}/${key} twice, at ${twice.from} and ${value.from}`);
    readByKey.set(key, value);
  }
  const heldByKey = new Map(held.rows.map((row) => [keyOf(row), row]));
  const own = held.rows.filter((row) => reader.answersFor?.(id, row) ?? true);

  const added = [...readByKey].filter(([key]) => !heldByKey.has(key)).map(([key, value]) => ({ key: `${id}/${key}`, row: rowOf(value, null) }));
  const withdrawn = own.map((row) => ({ key: keyOf(row), row })).filter(({ key }) => !readByKey.has(key));
  const revised: Revision[] = [];
  const rows = held.rows.map((before) => {
    const value = readByKey.get(keyOf(before));
    if (value === undefined) return before;
    const after = rowOf(value, before[5]);
    if (after[4] === before[4] && after[5] === before[5]) return before;
    revised.push({ key: `${id}/${keyOf(before)}`, before, after, from: value.from });
    return after;
  });
  if (read.length === 0) faults.push(`no value of ${id}`);
  faults.push(...unitFaults(id, held.rows, readByKey));
  return {
    rows: [...rows, ...added.map(({ row }) => row)],
    added,
    revised,
    withdrawn: withdrawn.map(({ key, row }) => ({ key: `${id}/${key}`, row })),
    unchanged: held.rows.length - revised.length - withdrawn.length,
    questions: [...(accepted.has(`${id}/revision`) ? [] : beyondBand(revised, reader)), ...missing(id, own, withdrawn.length, readByKey)].filter(
      ({ accept }) => !accepted.has(accept),
    ),
    faults,
  };
}

const rowOf = ({ entity, partner, year, item, value, note }: ReadValue, heldNote: string | null): ObservationRow => [
  entity,
  partner,
  year,
  item,
  value,
  note === undefined ? heldNote : note,
];

function beyondBand(revised: readonly Revision[], { bands, provisional }: SeriesReader): Reconciled["questions"] {
  return revised.flatMap(({ key, before, after, from }) => {
    if (provisional?.(before)) return [];
    const [was, is] = [before[4], after[4]];
    const change = Math.abs(is - was);
    const { relative, absolute = 0 } = bands[before[3]] ?? (bands["*"] as Band);
    if (change <= absolute || change <= relative * Math.abs(was)) return [];
    return [{ accept: key, found: `${key} would go from ${was} to ${is} (${from}), by more than ${relative * 100}%` }];
  });
}

function* missing(
  id: string,
  own: readonly ObservationRow[],
  withdrawn: number,
  read: ReadonlyMap<string, ReadValue>,
): Generator<Reconciled["questions"][number]> {
  const years = new Set([...read.values()].map(({ year }) => year));
  const vanished = [...new Set(own.map(([, , year]) => year))].filter((year) => !years.has(year)).sort();
  for (const year of vanished) {
    yield { accept: `${id}/${year}`, found: `no value of ${id} for ${year}, of which ${own.filter((row) => row[2] === year).length} are held` };
  }
  const most = Math.max(3, MISSING * own.length);
  if (vanished.length === 0 && withdrawn > most)
    yield { accept: `${id}/withdrawn`, found: `${withdrawn} of ${own.length} values of ${id} are no longer given: that looks like part of an answer` };
}

/** Every value a thousand times what it was is no revision. */
function unitFaults(id: string, held: readonly ObservationRow[], read: ReadonlyMap<string, ReadValue>): string[] {
  return [...new Set(held.map((row) => row[3]))].flatMap((item) => {
    const factors = held.flatMap((row) => {
      const value = read.get(keyOf(row))?.value;
      return row[3] !== item || value === undefined || row[4] === 0 || value === 0 ? [] : [value / row[4]];
    });
    const middle = factors.sort((a, b) => a - b)[Math.floor(factors.length / 2)];
    if (factors.length < 5 || middle === undefined || (middle < OTHER_UNIT && middle > 1 / OTHER_UNIT)) return [];
    return [`half of the values of ${id}, item ${item}, are ${middle.toPrecision(3)} times what is held or more: the unit or the definition has changed`];
  });
}
