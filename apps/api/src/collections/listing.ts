import type { Dataset, PlaceFeature } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { z } from "zod";
import type { Asked } from "../data/store.ts";
import type { Renames } from "../http/definition.ts";
import type { Found, Groups } from "../http/list-definition.ts";
import type { DatedAnswer } from "./answer.ts";

/** How one collection is listed over HTTP. */
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
  /** Finds the records; how they are given is decided elsewhere. */
  find(input: z.infer<z.ZodObject<Q>>, asked: Asked): Found;
}

export type AnyListing = Listing<keyof Dataset, z.ZodRawShape>;

export function defineListing<C extends keyof Dataset, Q extends z.ZodRawShape>(listing: Listing<C, Q>): AnyListing {
  return listing as unknown as AnyListing;
}

/** Of a list between dates, people ask for a year: its first and last day are meant. */
export const ofYear: Renames = { year: (year) => ({ from: year, to: year }) };

/** What a query at a date answered, as a list. */
export function foundAt<R>({ records, at, limits, least, most, possible }: DatedAnswer<R>): Found {
  return { items: records, at: at?.edtf, limits, least, most, possible };
}

/** What a query between two dates answered, as a list. */
export function foundBetween<R>(
  { records, limits, least, most, possible }: DatedAnswer<R>,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Found {
  return { items: records, from, to: to ?? meta.horizon, limits, least, most, possible };
}
