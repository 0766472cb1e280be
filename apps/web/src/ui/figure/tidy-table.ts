import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { type Value, valueIn } from "./shown-values.ts";

/** A table as programs read it: each row as long as the head, numbers as numbers, dates as ISO 8601, no name twice. */
export interface TidyTable {
  columns: readonly string[];
  rows: readonly (readonly Entry[])[];
}

/** Null is an empty cell. */
export type Entry = string | number | null;

/** A column of the file. */
interface Column {
  name: string;
  entries: Entry[];
}

/** A column as shown becomes one or more: two for ranges and spans; and what a page says in words where a value would be, stands in one of its own. */
export function tidyTable(locale: Locale, columns: readonly string[], rows: readonly (readonly string[])[]): TidyTable {
  const made = columns.flatMap((name, at) =>
    columnsOf(
      locale,
      name,
      rows.map((row) => row[at] ?? ""),
    ),
  );
  const seen = new Map<string, number>();
  const names = made.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
  return { columns: names, rows: rows.map((_, at) => made.map(({ entries }) => entries[at] ?? null)) };
}

function columnsOf(locale: Locale, name: string, texts: readonly string[]): Column[] {
  const words = figureMessages(locale).file;
  const values = texts.map((text) => valueIn(locale, text));
  const kind = kindOf(values);
  if (kind === "text") return [{ name, entries: texts.map((text) => (text === "" ? null : text)) }];
  const entries = (read: (value: Value) => Entry): Entry[] => values.map(read);
  const columns: Column[] =
    kind === "number"
      ? [{ name: withUnit(name, values), entries: entries((value) => (value.kind === "number" ? value.number : null)) }]
      : kind === "date"
        ? [{ name, entries: values.map((value, at) => (value.kind === "date" ? value.iso : value.kind === "number" ? (texts[at] ?? null) : null)) }]
        : kind === "range"
          ? [
              {
                name: words.low({ column: name }),
                entries: entries((value) => (value.kind === "range" ? value.low : value.kind === "number" ? value.number : null)),
              },
              {
                name: words.high({ column: name }),
                entries: entries((value) => (value.kind === "range" ? value.high : value.kind === "number" ? value.number : null)),
              },
            ]
          : [
              { name: words.from({ column: name }), entries: entries((value) => startOf(value)) },
              { name: words.to({ column: name }), entries: entries((value) => endOf(value)) },
            ];
  // Words in the place of a value, and about a value: "not published", "about 1992".
  const notes = values.map((value, at) => (isWhole(value, kind) ? null : (texts[at] ?? null)));
  return notes.every((note) => note === null) ? columns : [...columns, { name: words.note({ column: name }), entries: notes }];
}

type Kind = "number" | "date" | "range" | "span" | "text";

/** What most of a column's cells are. Numbers among dates are years; a date among spans is a span of a day. */
function kindOf(values: readonly Value[]): Kind {
  const filled = values.filter(({ kind }) => kind !== "empty");
  const count = (...kinds: Value["kind"][]) => filled.filter(({ kind }) => kinds.includes(kind)).length;
  const isMost = (part: number) => part > 0 && part * 2 >= filled.length;
  if (count("span") > 0 && isMost(count("span", "date"))) return "span";
  if (count("range") > 0 && isMost(count("range", "number"))) return "range";
  if (count("date") > 0 && isMost(count("date", "number"))) return "date";
  // Per cents and plain numbers in one column are different things.
  const percents = filled.filter((value) => value.kind === "number" && value.percent).length;
  return isMost(count("number")) && (percents === 0 || percents === count("number")) ? "number" : "text";
}

const startOf = (value: Value): Entry => (value.kind === "span" ? value.from || null : value.kind === "date" ? value.iso : null);
const endOf = (value: Value): Entry => (value.kind === "span" ? value.to || null : value.kind === "date" ? value.iso : null);

/** Is all that the cell says in its columns? */
function isWhole(value: Value, kind: Kind): boolean {
  switch (value.kind) {
    case "empty":
      return true;
    case "number":
      return kind !== "span" && value.noted !== true;
    case "range":
      return kind === "range";
    case "date":
      return (kind === "date" || kind === "span") && value.exact;
    case "span":
      return kind === "span" && value.exact;
    case "text":
      return false;
  }
}

/** The unit that the cells carry goes into the name of a column of numbers. */
function withUnit(name: string, values: readonly Value[]): string {
  const percent = values.some((value) => value.kind === "number" && value.percent);
  return percent && !name.includes("%") ? `${name}, %` : name;
}
