import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";

const { horizon } = meta;

/** What a question can be made of: dates, ids, states, and what each filter takes. */
export const dates = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1989, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(4, 7, 10),
        fc.constantFrom("", "", "", "~", "?"),
      )
      .map(([year, month, day, length, mark]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, length) + mark),
  },
  // Where time is cut: the horizon, the days around it, and far from everything.
  { weight: 1, arbitrary: fc.constantFrom(horizon, "2026", "2026-11", "2026-11-24", "2050", "1850", "1991-01-01", "1990-12-31") },
);
export const ids = (name: keyof typeof dataset) => fc.constantFrom(...dataset[name].records.map((record: { id: string }) => record.id));
/** One value or several, as a list is written. */
export const some = (one: fc.Arbitrary<string>, weight = 3) =>
  fc.oneof({ weight, arbitrary: one }, { weight: 1, arbitrary: fc.uniqueArray(one, { minLength: 2, maxLength: 4 }).map((all) => all.join(",")) });
// Mostly states that much is held on, so that a filter decides something.
export const countries = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "AZE", "GEO", "TUR", "ARM", "IRN") },
  { weight: 1, arbitrary: ids("countries") },
);
const parties = fc.oneof({ weight: 3, arbitrary: countries }, { weight: 1, arbitrary: fc.constantFrom("eu", "csto", "cis", "eaeu", "nato", "sco") });
export const FIELDS: Record<string, fc.Arbitrary<string>> = {
  country: some(countries),
  organization: some(ids("organizations")),
  person: some(ids("people")),
  party: some(parties),
  with: some(parties),
  host: some(parties),
  visitor: some(parties),
  operator: some(parties),
  avoiding: some(countries),
  language: some(fc.constantFrom("en", "ru", "tr")),
  ...Object.fromEntries(["binding", "founder", "checked", "read", "dyadic"].map((name) => [name, fc.constantFrom("true", "false")])),
  at: dates,
  from: dates,
  to: dates,
};

/** A query without what was left out. */
export const given = (record: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined));
export const maybe = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined });
