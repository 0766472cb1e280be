import { meta as dataset } from "@multivector/data/meta";
import { z } from "zod";

export const MetaSchema = z
  .strictObject({
    version: z.string().describe("Version of the dataset."),
    hash: z.string().describe("Hash of the dataset; changes when and only when the records do."),
    schema: z.string().describe("Version of the records' shape."),
    horizon: z.string().describe("Last day the dataset speaks for, YYYY-MM-DD."),
    asOf: z.string().describe("Version of the dataset that this answer is from."),
    at: z.string().nullable().describe("Date the answer is for, where there is one."),
    from: z.string().nullable(),
    to: z.string().nullable(),
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
    next: z.string().nullable().describe("Next page, or null on the last."),
    documentation: z.string(),
  })
  .meta({ id: "Links" });

/** An answer before it is put into bytes. */
export interface Answer<D> {
  data: D;
  at?: string;
  from?: string;
  to?: string;
  total?: number;
  least?: number;
  most?: number;
  /** Id after which the next page starts. */
  next?: string | null;
}

/** Links of an answer: paths with their query, so that they hold behind any host. */
export function linksOf<D>(url: string, { next, total }: Answer<D>): z.infer<typeof LinksSchema> {
  const { pathname, search, searchParams } = new URL(url);
  const page = (after: string | null): string => {
    const parameters = new URLSearchParams(searchParams);
    if (after === null) parameters.delete("after");
    else parameters.set("after", after);
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

export function metaOf<D>({ at, from, to, total, least, most }: Answer<D>): z.infer<typeof MetaSchema> {
  return {
    version: dataset.version,
    hash: dataset.hash,
    schema: dataset.schema,
    horizon: dataset.horizon,
    asOf: dataset.version,
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
