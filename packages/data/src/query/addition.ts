import type { Series } from "../types.ts";

/** May values of an item be added up: all of them, those of one year, or none? */
export type Addition = "all" | "of-one-year" | "none";

/** Units of which a sum means nothing. */
const NEVER = /%|share|score|points|level|per person/;
/** Units of what is there at a time, or flows in a day: over years the same would be added again. */
const ANEW = /^persons$|a day$/;

/**
 * How values of an item add up. Flows of a year, such as trade, do; people and debts are counted anew each year; shares and scores never do.
 *
 * @example additionOf({ id: "population", unit: "persons" }) // "of-one-year"
 */
export function additionOf({ id, unit }: Pick<Series["items"][number], "id" | "unit">): Addition {
  if (NEVER.test(unit)) return "none";
  return ANEW.test(unit) || id === "debt-owed" ? "of-one-year" : "all";
}
