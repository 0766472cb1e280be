import type { PlaceFeature } from "@multivector/data";
import type { z } from "zod";
import type { Asked } from "../data/store.ts";
import type { Operation, Renames } from "./definition.ts";
import type { Circumstances } from "./envelope.ts";
import type { ItemShape } from "./item-shape.ts";

export type GroupKey = string | number | boolean | null;
type GroupOf = (item: never) => GroupKey | readonly GroupKey[];
/** By what the items of a list can be counted: for each name, what an item counts under; several where it stands in several groups. */
export type Groups = Readonly<Record<string, GroupOf>>;

/** What a query found, before it is sorted and cut into pages. */
export interface Found extends Circumstances {
  items: readonly unknown[];
}

export interface ListResource<P extends z.ZodRawShape, Q extends z.ZodRawShape> extends Operation<P> {
  filters: Q;
  shape: ItemShape;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  versioned?: boolean;
  told?: boolean;
  renamed?: Renames | undefined;
  /** By what its items can be counted. */
  groups?: Groups | undefined;
  /** Can its values be added up, too? */
  sums?: boolean | undefined;
  /** Does an item count as certain? One that `holds` says is only possible does not. */
  certain?: ((item: never) => boolean) | undefined;
  /** Place of an item in the list, by which the next page is found; the record's id if left out. */
  placeOf?: (item: never) => string;
  find(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked): Found | Promise<Found>;
}

/** What the query of a list is asked, without what is said of its pages and its form. */
export function askedOf<P extends z.ZodRawShape, Q extends z.ZodRawShape>({ params, filters }: ListResource<P, Q>, input: object) {
  const known = Object.entries(input).filter(([name]) => Object.hasOwn(params, name) || Object.hasOwn(filters, name));
  return Object.fromEntries(known) as z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>;
}
