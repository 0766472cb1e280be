import { meta as dataset } from "@multivector/data/meta";
import { type CollectionName, schemas } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked } from "../data/store.ts";

export const MetaSchema = z
  .strictObject({
    version: z.string().describe("Version of the dataset that the answer is from."),
    hash: z.string().describe("Hash of that version; changes when and only when the records do."),
    schema: z.string().describe("Version of the records' shape."),
    horizon: z.string().describe("Last day the dataset speaks for, YYYY-MM-DD."),
    asOf: z.string().nullable().describe("The version or day that was asked for; null for the newest."),
    at: z.string().nullable().describe("Date the answer is for, where there is one."),
    from: z.string().nullable().describe("First date of the stretch asked for; its first day counts."),
    to: z.string().nullable().describe("Last date of the stretch; its last day counts."),
    total: z.int().nullable().describe("Items in the whole list, over all pages; null for a single record."),
    least: z.int().nullable().describe("How many hold for certain, where answers are three-valued."),
    most: z.int().nullable().describe("How many may hold."),
    licence: z.string().describe("SPDX identifier of the data's licence."),
    attribution: z.string(),
  })
  .meta({ id: "Meta", description: "What an answer says about itself." });

export const LinksSchema = z
  .strictObject({
    self: z.string(),
    first: z.string().nullable().describe("First page of a list."),
    next: z.string().nullable().describe("Next page, held to this version of the dataset, or null on the last."),
    documentation: z.string(),
  })
  .meta({ id: "Links" });

export const IncludedSchema = z
  .strictObject(
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.array(schema).optional()])) as {
      [C in CollectionName]: z.ZodOptional<z.ZodArray<(typeof schemas)[C]>>;
    },
  )
  .meta({ id: "Included", description: "The records that `include` asked for, once each, by collection." });

/** An answer before it is put into bytes. */
export interface Answer<D> {
  data: D;
  at?: string;
  from?: string;
  to?: string;
  total?: number;
  least?: number;
  most?: number;
  /** Place after which the next page starts. */
  next?: string | null;
  included?: z.infer<typeof IncludedSchema>;
}

/** Links of an answer: paths with their query, so that they hold behind any host. */
export function linksOf<D>(url: string, { next, total }: Answer<D>, version: string | undefined): z.infer<typeof LinksSchema> {
  const { pathname, search, searchParams } = new URL(url);
  const page = (after: string | null): string => {
    const parameters = new URLSearchParams(searchParams);
    if (after === null) parameters.delete("after");
    else {
      // A walk goes on in the version in which it began, whatever is released meanwhile.
      if (version !== undefined) parameters.set("asOf", version);
      parameters.set("after", after);
    }
    const query = parameters.toString();
    return query === "" ? pathname : `${pathname}?${query}`;
  };
  return {
    self: pathname + search,
    first: total === undefined ? null : page(null),
    next: next === undefined || next === null ? null : page(next),
    documentation: "/docs",
  };
}

export function metaOf<D>({ at, from, to, total, least, most }: Answer<D>, { version, hash }: Asked, asOf: string | undefined): z.infer<typeof MetaSchema> {
  return {
    version,
    hash,
    schema: dataset.schema,
    horizon: dataset.horizon,
    asOf: asOf ?? null,
    at: at ?? null,
    from: from ?? null,
    to: to ?? null,
    total: total ?? null,
    least: least ?? null,
    most: most ?? null,
    licence: dataset.licence,
    attribution: dataset.attribution,
  };
}
