import type { Dataset } from "../query/index.ts";
import { nameOf, shortNameOf } from "../query/index.ts";
import { fromDay, type Period } from "../time/index.ts";

/** A sentence made of a record by a template, and whether the record says so. */
export interface Stated {
  /** Which template, for the figures. */
  kind: string;
  text: string;
  /** Does the record say so, or something else? */
  truth: boolean;
  /** `<collection>/<id>` of the record it was made of. */
  path: string;
}

/** How far off the wrong years are. */
export const OFF = 3;

type Known = Pick<Period, "earliest" | "latest">;

/** The year in which something was, where it is known to the year; null otherwise. */
export function yearOf(period: Known | null | undefined): number | null {
  if (period?.earliest == null || period.latest == null) return null;
  const [first, last] = [fromDay(period.earliest).year, fromDay(period.latest).year];
  return first === last ? first : null;
}

/** All years that some periods touch, with a year on either side: what is not among them is wrong by all accounts. */
export function yearsNear(periods: readonly (Known | null | undefined)[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const period of periods) {
    if (period?.earliest == null || period.latest == null) continue;
    for (let year = fromDay(period.earliest).year - 1; year <= fromDay(period.latest).year + 1; year++) years.add(year);
  }
  return years;
}

/** The years that texts name: those of what a record says is disputed. */
export const yearsIn = (texts: readonly string[]): number[] => texts.flatMap((text) => [...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));

/** The same thing said of the year it was, and of one that is off on either side unless something of the kind was near then. */
export function dated(
  kind: string,
  path: string,
  year: number | null,
  other: ReadonlySet<number>,
  say: (year: number) => string,
  deny?: (year: number) => string,
): Stated[] {
  if (year === null) return [];
  const years = [year, ...[year - OFF, year + OFF].filter((one) => !other.has(one))];
  return years.flatMap((one) => {
    const truth = one === year;
    return [{ kind, path, text: say(one), truth }, ...(deny === undefined ? [] : [{ kind: `not ${kind}`, path, text: deny(one), truth: !truth }])];
  });
}

const WITH_ARTICLE = /^(?:United|Netherlands|Philippines)/;

/** Names as they stand in sentences. */
export function namesOf({ countries, organizations, people }: Dataset) {
  const state = new Map(countries.records.map((record) => [record.id as string, nameOf(record)]));
  const body = new Map(organizations.records.map((record) => [record.id as string, shortNameOf(record)]));
  const person = new Map(people.records.map((record) => [record.id as string, nameOf(record)]));
  return {
    /** `the United States`, `Kazakhstan`. */
    state: (id: string) => `${WITH_ARTICLE.test(state.get(id) ?? "") ? "the " : ""}${state.get(id)}`,
    body: (id: string) => body.get(id) ?? id,
    whole: (id: string) => {
      const record = organizations.records.find((one) => one.id === id);
      return record === undefined ? id : nameOf(record);
    },
    person: (id: string) => person.get(id) ?? id,
  };
}

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
