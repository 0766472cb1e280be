import { type Holds, holdsAt } from "../time/index.ts";
import type { Country } from "../types.ts";
import { readDate } from "./error.ts";
import { checkRecord } from "./options.ts";

/** A state's capital at a date. */
export interface CapitalAt {
  /** The name it had then, in English. */
  name: string;
  coordinates: Country["capitals"][number]["coordinates"];
  /** `possibly` where the date asked, or the days known, allow another. */
  holds: Exclude<Holds, "no">;
}

/**
 * The capital of a state at a date, under the name it had then; without a date, that of today. Null where none is held: of Israel it is
 * disputed which city it is.
 *
 * @param at a day, month or year of the EDTF subset. Where a year has two, the one that came first is given, as `possibly`.
 * @example capitalAt(find(dataset.countries, "KAZ"), "2020").name // "Nur-Sultan"
 * @throws QueryError for what is no record of a state, or no date.
 */
export function capitalAt(country: Pick<Country, "capitals">, at?: string): CapitalAt | null {
  checkRecord("country", country, "capitals");
  const { capitals } = country;
  const current = capitals.find(({ end }) => end.edtf === "..");
  if (at === undefined) return current === undefined ? null : { name: current.name, coordinates: current.coordinates, holds: "yes" };
  const date = readDate("at", at);
  for (const { name, coordinates, ...spell } of capitals) {
    const holds = holdsAt(spell, date);
    if (holds !== "no") return { name, coordinates, holds };
  }
  return null;
}
