import { type Dataset, find, nameOf, nameWithArticle, shortNameOf } from "../../query/index.ts";
import { type Day, formatPeriod, type Period, type Spell } from "../../time/index.ts";

/** A state or a body, by its id. */
export interface Party {
  country?: string | null;
  organization?: string | null;
  actor?: string | null;
}

/** The words in which records are told. */
export interface Wording {
  /** The name of a state, a body or a person. */
  name(id: string | null | undefined): string;
  /** The same of a body, with its article where English gives it one: `the CSTO`, `NATO`. */
  the(id: string): string;
  party(party: Party): string;
  list(names: readonly string[]): string;
}

export function wordingOf(dataset: Pick<Dataset, "countries" | "organizations" | "people">): Wording {
  const name = (id: string | null | undefined) => {
    if (id === null || id === undefined) return "";
    const country = find(dataset.countries, id);
    if (country !== undefined) return nameOf(country);
    const body = find(dataset.organizations, id);
    if (body !== undefined) return shortNameOf(body);
    const person = find(dataset.people, id);
    return person === undefined ? id : nameOf(person);
  };
  return {
    name,
    the: (id) => {
      const body = find(dataset.organizations, id);
      return body === undefined ? name(id) : nameWithArticle(body);
    },
    party: ({ country, organization, actor }) => (country || organization ? name(country ?? organization) : (actor ?? "")),
    list: listed,
  };
}

/** `Kazakhstan, China and Russia`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** ` on 14 September 2022`, ` in September 2022`, with the blank before it; empty for a date that nobody knows, so that no gap is left. */
export function onDate(period: Pick<Period, "edtf"> | null): string {
  if (period?.edtf == null || period.edtf === "..") return "";
  return ` ${period.edtf.length >= 10 ? "on" : "in"} ${formatPeriod(period)}`;
}

/** `from 2006 to 19 December 2012`, `since 2006`, `until 2012`. */
export function spellInWords({ start, end }: Spell): string {
  const [from, to] = [start.edtf === null ? null : formatPeriod(start), end.edtf === null || end.edtf === ".." ? null : formatPeriod(end)];
  if (end.edtf === "..") return from === null ? "to this day" : `since ${from}`;
  if (from !== null && to !== null) return `from ${from} to ${to}`;
  if (from !== null) return `from ${from}, its end not known`;
  return to === null ? "at dates not known" : `until ${to}`;
}

/** The days on which something may have begun or ended. */
export function daysOf(...periods: readonly (Pick<Period, "earliest" | "latest"> | null | undefined)[]): (readonly [Day, Day])[] {
  return periods.flatMap((period) => (period?.earliest == null || period.latest == null ? [] : [[period.earliest, period.latest] as const]));
}

/** Ids of what parties are. */
export const idsOf = (parties: readonly Party[]): string[] => [...new Set(parties.flatMap(({ country, organization }) => country ?? organization ?? []))];

/** The remarks of a record: its note, and what is disputed of it. */
export function remarks(record: {
  note?: string | null;
  conflicts?: readonly { point: string; values: readonly { value: string; holder: string | null }[] }[];
}): string[] {
  const disputed = (record.conflicts ?? []).map(
    ({ point, values }) => `${point} ${values.map(({ value, holder }) => (holder === null ? value : `${value} (${holder})`)).join("; ")}.`,
  );
  return [...(record.note ? [record.note] : []), ...disputed];
}
