import type { Dataset, PlaceFeature } from "@multivector/data";
import type { z } from "zod";
import type { Asked } from "../../data/store.ts";
import type { Groups } from "../../http/counts.ts";
import type { Renames } from "../../http/definition.ts";
import type { Found } from "../../http/list.ts";

/** How one collection is listed. */
export interface Listing<C extends keyof Dataset, Q extends z.ZodRawShape> {
  collection: C;
  /** One of them, in words. */
  kind: string;
  example: string;
  summary: string;
  description: string;
  filters: Q;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  renamed?: Renames;
  groups?: Groups;
  certain?: (record: never) => boolean;
  /** Records that fit; how they are given is decided elsewhere. */
  find(input: z.infer<z.ZodObject<Q>>, asked: Asked): Found;
}

export type AnyListing = Listing<keyof Dataset, z.ZodRawShape>;

export function defineListing<C extends keyof Dataset, Q extends z.ZodRawShape>(listing: Listing<C, Q>): AnyListing {
  return listing as unknown as AnyListing;
}

/** Of a list between dates, people ask for a year: its first and last day are meant. */
export const ofYear: Renames = { year: (year) => ({ from: year, to: year }) };

/** An answer of which only some items are wanted, counted anew. */
export function onlyThose<R extends { holds: "yes" | "possibly" }, A extends { least: number; most: number | null; possible: number }>(
  records: readonly R[],
  answer: A,
  wanted: (record: R) => boolean,
): [R[], A] {
  const items = records.filter(wanted);
  const least = items.filter(({ holds }) => holds === "yes").length;
  return [items, { ...answer, least, most: answer.most === null ? null : items.length, possible: items.length }];
}

/** What a query at a date answered, as a list. */
export function found<R>(items: readonly R[], { at, asked: _, limits, least, most, possible }: AtAnswer): Found {
  return { items, at: at.edtf, limits, least, most, possible };
}

interface AtAnswer {
  at: { edtf: string };
  asked: string | null;
  limits: Found["limits"];
  least: number;
  most: number | null;
  possible: number;
}

/** What a query between two dates answered, as a list. */
export function foundBetween<R>(
  items: readonly R[],
  { limits, least, most, possible }: Omit<AtAnswer, "at" | "asked">,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  horizon: string,
): Found {
  return { items, from, to: to ?? horizon, limits, least, most, possible };
}
