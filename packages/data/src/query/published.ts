import { formatDay, type Period } from "../time/index.ts";

/** A record as it is published: the days of its dates are ISO text. */
export type Published<T> = T extends Period
  ? Omit<T, "earliest" | "latest"> & { earliest: IsoOf<T["earliest"]>; latest: IsoOf<T["latest"]> }
  : T extends readonly (infer Item)[]
    ? Published<Item>[]
    : T extends object
      ? { [K in keyof T]: Published<T[K]> }
      : T;
type IsoOf<D> = D extends null ? null : string;

const made = new WeakMap<object, unknown>();

/**
 * A record, or a list of them, as JSON, tables and the API give it: day numbers stay inside the modules. What was made of a record is kept
 * with it.
 *
 * @example published(dataset.events.records[0]).start.earliest // "1991-08-29"
 */
export function published<T>(value: T): Published<T> {
  if (typeof value !== "object" || value === null) return value as Published<T>;
  const known = made.get(value);
  if (known !== undefined) return known as Published<T>;
  const result = Array.isArray(value) ? value.map((item: unknown) => published(item)) : isPeriod(value) ? isoPeriod(value) : fieldsOf(value);
  made.set(value, result);
  return result as Published<T>;
}

function fieldsOf(value: object): object {
  const result: Record<string, unknown> = {};
  for (const key in value) result[key] = published((value as Record<string, unknown>)[key]);
  return result;
}

function isPeriod(value: object): value is Period {
  return "edtf" in value && "earliest" in value && "latest" in value;
}

function isoPeriod(period: Period): object {
  return { ...period, earliest: isoDay(period.earliest), latest: isoDay(period.latest) };
}

/** A day number as ISO text, YYYY-MM-DD; null stays null. */
export function isoDay<D extends number | null>(day: D): IsoOf<D> {
  return (day === null ? null : formatDay(day)) as IsoOf<D>;
}
