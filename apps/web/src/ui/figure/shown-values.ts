import { type Locale, TAGS } from "@/locale/locale.ts";
import { agreementMessages } from "@/messages/agreement/index.ts";
import { periodMessages } from "@/messages/period/index.ts";
import { recordMessages } from "@/messages/record/index.ts";

/** What a cell says, for machines. A day, month or year is as precise as ISO 8601 writes it. */
export type Value =
  | { kind: "number"; number: number; percent: boolean; noted?: true }
  | { kind: "range"; low: number; high: number }
  | { kind: "date"; iso: string; exact: boolean }
  | { kind: "span"; from: string; to: string; exact: boolean }
  | { kind: "text" }
  | { kind: "empty" };

interface Reader {
  number: RegExp;
  groups: RegExp;
  months: ReadonlyMap<string, string>;
  date: RegExp;
  spans: readonly RegExp[];
}

/** Reads a cell as the pages of a language write it. */
export function valueIn(locale: Locale, text: string): Value {
  if (text === "") return { kind: "empty" };
  const reader = readerOf(locale);
  const number = numberOf(reader, text);
  if (number !== null) return { kind: "number", ...number };
  // "21%; larger share: the region, 44%" is 21, and words about it.
  const [head = "", ...more] = text.split("; ");
  const noted = more.length === 0 ? null : numberOf(reader, head);
  if (noted !== null) return { kind: "number", ...noted, noted: true };
  const date = dateOf(reader, text);
  if (date !== null) return { kind: "date", ...date };
  const ends = text.split(/\s?–\s?/);
  const [low, high] = ends.map((end) => numberOf(reader, end));
  if (ends.length === 2 && low != null && high != null) return { kind: "range", low: low.number, high: high.number };
  return spanOf(reader, text) ?? { kind: "text" };
}

function numberOf({ number, groups }: Reader, text: string): { number: number; percent: boolean } | null {
  const found = number.exec(text)?.groups;
  if (found === undefined) return null;
  const digits = `${found.sign === undefined ? "" : "-"}${found.whole?.replaceAll(groups, "")}${found.part === undefined ? "" : `.${found.part}`}`;
  return { number: Number(digits), percent: found.percent !== undefined };
}

function dateOf({ date, months }: Reader, text: string): { iso: string; exact: boolean } | null {
  const found = date.exec(text)?.groups;
  if (found === undefined) return null;
  const { doubt, doubtAfter, day, month, year = "" } = found;
  const parts = [year, ...(month === undefined ? [] : [months.get(month) ?? ""]), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return { iso: parts.join("-"), exact: doubt === undefined && doubtAfter === undefined };
}

/** An end that is open or unknown is empty, and then the words stand beside it. */
function spanOf(reader: Reader, text: string): Value | null {
  for (const span of reader.spans) {
    const found = span.exec(text)?.groups;
    if (found === undefined) continue;
    const [from, to] = [found.from, found.to].map((end) => (end === undefined ? null : dateOf(reader, end)));
    // What stands where a date should is none.
    if ((found.from !== undefined && from === null) || (found.to !== undefined && to === null) || (from ?? to) === null) continue;
    return { kind: "span", from: from?.iso ?? "", to: to?.iso ?? "", exact: from?.exact === true && to?.exact === true };
  }
  return null;
}

const readers = new Map<Locale, Reader>();

function readerOf(locale: Locale): Reader {
  const known = readers.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(TAGS[locale]).formatToParts(1_234_567.5);
  const separator = (type: string) => escaped(parts.find((part) => part.type === type)?.value ?? "").replace(/\s/, "\\s");
  const [group, decimal] = [separator("group"), separator("decimal")];
  const months = monthsIn(locale);
  const { about, uncertain } = periodMessages(locale);
  const { spell } = recordMessages(locale);
  const { noEnd } = agreementMessages(locale);
  const [from, to] = ["\uE000", "\uE001"];
  const since = spell.since({ day: from });
  const patterns = [
    spell.stillSince({ day: from }),
    spell.endUnknown({ from: since }),
    noEnd({ from: since }),
    spell.until({ from: since, to }),
    spell.untilAlone({ to }),
  ];
  const made: Reader = {
    number: new RegExp(`^(?<sign>[-−])?(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(?<part>\\d+))?(?<percent>\\s?%)?$`),
    groups: new RegExp(group, "g"),
    months,
    date: new RegExp(
      `^(?<doubt>${about} |${uncertain} )?(?:(?:(?<day>\\d{1,2}) )?(?<month>${[...months.keys()].join("|")}) )?(?<year>\\d{4})(?: года?)?(?<doubtAfter> \\([^)]+\\))?$`,
    ),
    spans: patterns.map((pattern) => new RegExp(`^${escaped(pattern).replace(from, "(?<from>.+?)").replace(to, "(?<to>.+)")}$`)),
  };
  readers.set(locale, made);
  return made;
}

/** Names of months, alone and beside a day, to their numbers. */
function monthsIn(locale: Locale): Map<string, string> {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: "long", year: "numeric" },
    { day: "numeric", month: "long", year: "numeric" },
  ];
  return new Map(
    forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(TAGS[locale], { ...form, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, month): [string, string] => {
        const name = format.formatToParts(Date.UTC(2000, month, 1)).find(({ type }) => type === "month")?.value ?? "";
        return [name, String(month + 1).padStart(2, "0")];
      });
    }),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
