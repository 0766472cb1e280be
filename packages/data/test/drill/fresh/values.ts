import type { Mutator } from "../mutators.ts";
import { type Pick, transposed } from "./pieces.ts";

interface Row {
  at: number;
  entity: string;
  partner: string;
  year: string;
  item: string;
  value: string;
  note: string;
}

function rowsOf(text: string): Row[] {
  return text.split("\n").flatMap((line, at) => {
    const [entity = "", partner = "", year = "", item = "", value = "", ...note] = line.split(",");
    return at === 0 || value === "" ? [] : [{ at, entity, partner, year, item, value, note: note.join(",") }];
  });
}

/** The text of a series with some rows in the place of those that they were. */
function withRows(text: string, rows: readonly Row[]): string {
  const lines = text.split("\n");
  for (const row of rows) lines[row.at] = [row.entity, row.partner, row.year, row.item, row.value, row.note].join(",");
  return lines.join("\n");
}

/** Changes the value of one row. */
function revalue(text: string, pick: Pick, by: (row: Row, rows: readonly Row[]) => string | null): string | null {
  const rows = rowsOf(text);
  // Some draws find a row with no room for the mistake.
  for (let draw = 0; draw < 40 && rows.length > 0; draw++) {
    const row = pick(rows);
    const value = by(row, rows);
    if (value !== null && value !== row.value) return withRows(text, [{ ...row, value }]);
  }
  return null;
}

/** Swaps the values of two rows, the second of which is found from the first. */
function swapRows(text: string, pick: Pick, fits: (a: Row, b: Row) => boolean): string | null {
  const rows = rowsOf(text);
  for (let draw = 0; draw < 40 && rows.length > 0; draw++) {
    const a = pick(rows);
    const others = rows.filter((b) => b.value !== a.value && b.year === a.year && fits(a, b));
    if (others.length === 0) continue;
    const b = pick(others.sort((one, other) => Math.abs(one.at - a.at) - Math.abs(other.at - a.at)).slice(0, 2));
    return withRows(text, [
      { ...a, value: b.value },
      { ...b, value: a.value },
    ]);
  }
  return null;
}

/** Values of series. */
export const VALUES: readonly Mutator[] = [
  {
    name: "rows shifted by one year",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text);
      const first = pick(rows);
      const run = rows.filter((row) => row.entity === first.entity && row.partner === first.partner && row.item === first.item && row.year >= first.year);
      if (run.length < 3) return null;
      const changed = withRows(
        text,
        run.slice(1).map((row, index) => ({ ...row, value: run[index]?.value ?? row.value, note: run[index]?.note ?? row.note })),
      );
      return changed === text ? null : changed;
    },
  },
  {
    name: "two items of a year in each other's row",
    on: ["values"],
    apply: (text, pick) => swapRows(text, pick, (a, b) => a.entity === b.entity && a.partner === b.partner && a.item !== b.item),
  },
  {
    name: "the values of two states in each other's row",
    on: ["values"],
    apply: (text, pick) => swapRows(text, pick, (a, b) => a.item === b.item && (a.entity === b.entity) !== (a.partner === b.partner)),
  },
  {
    name: "two digits of a value transposed",
    on: ["values"],
    apply: (text, pick) => revalue(text, pick, ({ value }) => transposed(value, pick)),
  },
  {
    name: "a value rounded",
    on: ["values"],
    apply: (text, pick) => revalue(text, pick, ({ value }) => (value.replace(/\D/g, "").length < 3 ? null : String(Number(Number(value).toPrecision(2))))),
  },
  {
    name: "last year's value filled down",
    on: ["values"],
    apply: (text, pick) =>
      revalue(
        text,
        pick,
        (row, rows) =>
          rows.findLast((other) => other.at < row.at && other.entity === row.entity && other.partner === row.partner && other.item === row.item)?.value ?? null,
      ),
  },
  {
    name: "a gap filled with a nought",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text);
      const chosen = pick(rows);
      const first = rows.find((row) => row.entity === chosen.entity && row.partner === chosen.partner);
      if (first === undefined) return null;
      const lines = text.split("\n");
      return lines.toSpliced(first.at, 0, [first.entity, first.partner, Number(first.year) - 1, first.item, 0, ""].join(",")).join("\n");
    },
  },
  {
    name: "a row lost",
    on: ["values"],
    apply: (text, pick) =>
      text
        .split("\n")
        .toSpliced(pick(rowsOf(text)).at, 1)
        .join("\n"),
  },
  {
    name: "reporter and partner the wrong way round",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text).filter((row) => /^[A-Z]{3}$/.test(row.partner) && row.partner !== "WLD");
      if (rows.length === 0) return null;
      const row = pick(rows);
      return withRows(text, [{ ...row, entity: row.partner, partner: row.entity }]);
    },
  },
  {
    name: "per cent and share mixed up",
    on: ["values"],
    apply: (text, pick, { id }) => {
      const shares = /un-agreement|un-session/.test(id);
      if (!shares && !/remittances|military-spending|trade-shares/.test(id)) return null;
      return revalue(text, pick, ({ item, value }) =>
        item === "common-votes" ? null : String(Number((Number(value) * (shares ? 100 : 0.01)).toPrecision(6))),
      );
    },
  },
  {
    name: "a note to a value lost",
    on: ["values"],
    apply: (text, pick) => {
      const rows = rowsOf(text).filter((row) => row.note !== "");
      return rows.length === 0 ? null : withRows(text, [{ ...pick(rows), note: "" }]);
    },
  },
];
