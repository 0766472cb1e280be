import type { PlaceFeature } from "@multivector/data";
import type { z } from "zod";
import type { Asked } from "../data/store.ts";
import type { Answer } from "./envelope.ts";
import type { Format } from "./format.ts";
import type { ItemShape } from "./item-shape.ts";

/** Parameters by name. */
export type Parameters = Readonly<Record<string, z.ZodType>>;

/** For each old name: the parameters that say now what a value of it said. */
export type Renames = Readonly<Record<string, (value: string) => Readonly<Record<string, string>>>>;

/** An address, as the OpenAPI document lists it. */
export interface Operation<P extends z.ZodRawShape> {
  /** In OpenAPI's spelling: `/v1/countries/{id}`. */
  path: string;
  /** What it is called in clients: `listCountries`. */
  operation: string;
  tag: string;
  summary: string;
  description: string;
  params: P;
}

/** One address that is read: what it takes, what it gives, and the query that answers it. */
export interface Resource<P extends z.ZodRawShape, Q extends z.ZodRawShape> extends Operation<P> {
  /** Parameters that it takes in every format. */
  query: Q;
  /** Parameters that it takes in JSON alone. */
  inJson?: Parameters;
  /** Parameters that it takes in every format but JSON. */
  inTables?: Parameters;
  /** Parameters that it takes in CSV alone. */
  inCsv?: Parameters;
  /** Shape of `data`, or of its items where it is a list. */
  shape: ItemShape;
  list: boolean;
  /** What can be drawn on a map, for each item. */
  features?: ((record: never) => PlaceFeature[]) | undefined;
  /** Records that JSON answers can bring along, by collection. */
  included?: z.ZodType | undefined;
  /** False for what is not about the records of one version: it takes no `asOf`. */
  versioned?: boolean | undefined;
  /** Is it told in every language held? What is about the records of one version is, if left out. */
  told?: boolean | undefined;
  /** Names that parameters had before, or that people try first, and what says the same. */
  renamed?: Renames | undefined;
  /** Parameters that belong to addresses below this one, such as `by` to that of the counts: where there is one, it leads there. */
  below?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Finds the answer. Throws RequestProblem or QueryError for what cannot be answered. */
  answer(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked, format: Format): Answer<unknown> | Promise<Answer<unknown>>;
}
