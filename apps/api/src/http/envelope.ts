import { type Coverage, type Dataset, type Licence, type Limit, licencesOf } from "@multivector/data";
import { meta as dataset } from "@multivector/data/meta";
import { CoverageSchema } from "@multivector/data/schema";
import { z } from "zod";
import { LANGUAGES } from "../data/languages.ts";
import type { Asked } from "../data/store.ts";
import { LicenceSchema } from "./licences.ts";
import { targetOf } from "./query.ts";

export const LimitSchema = z
  .strictObject({
    code: z.enum(["beyond-horizon", "cut-at-horizon", "before-coverage", "after-reading", "partial", "selection", "outside-existence"]),
    message: z.string().describe("The same in words."),
  })
  .meta({ id: "Limit", description: "Why the answer says less than it seems to." });

const UsedCoverageSchema = CoverageSchema.omit({ rhythm: true })
  .extend({
    collection: z.string(),
    part: z.string().nullable().describe("The body or the series that it is about; null for the collection as a whole."),
  })
  .meta({ id: "UsedCoverage", description: "What a collection that was read means to hold, and how much of it is held." });

const ResolvedSchema = z
  .strictObject({ parameter: z.string(), given: z.string(), id: z.string() })
  .meta({ id: "Resolved", description: "What was typed, and for which id it was taken." });

const UntranslatedSchema = z
  .strictObject({
    count: z.int().describe("How many texts there are."),
    paths: z.array(z.string()).describe("Where the first of them stand, as JSON pointers (RFC 6901): `/data/0/note`."),
  })
  .meta({
    id: "Untranslated",
    description: "Texts of an answer that are in another language than asked for, English or (under Kazakh and Uzbek) Russian: nobody has translated them.",
  });
export type Untranslated = z.infer<typeof UntranslatedSchema>;

const LanguageSchema = z.enum(LANGUAGES).meta({ id: "Language", description: "A language that texts of records are held in." });

export const MetaSchema = z
  .strictObject({
    version: z.string().describe("Version of the dataset that the answer is from."),
    hash: z.string().describe("Hash of that version; changes when and only when the records do."),
    schema: z.string().describe("Version of the records' shape."),
    horizon: z.string().describe("Last day the dataset speaks for, YYYY-MM-DD: what *now* means."),
    asOf: z.string().nullable().describe("The version or day that was asked for; null for the newest."),
    language: LanguageSchema.describe("Language of the texts, as `lang` asked for it. Receipts, sources and terms of use stand as they are written."),
    untranslated: UntranslatedSchema.describe("Which texts are in another language all the same; none where English was asked for."),
    at: z.string().nullable().describe("Date the answer is for, where there is one; the horizon where the date asked for lies beyond it."),
    from: z.string().nullable().describe("First date of the stretch asked for; its first day counts."),
    to: z.string().nullable().describe("Last date of the stretch; its last day counts, up to the horizon."),
    total: z.int().nullable().describe("Items in the whole list, over all pages; null for a single record."),
    complete: z.boolean().describe("Are all items of the list in this answer?"),
    least: z.int().nullable().describe("How many hold for certain, where answers are three-valued."),
    most: z.int().nullable().describe("How many may hold at the most; null where what is held is not all there is."),
    possible: z.int().nullable().describe("How many of the records here may hold."),
    limits: z.array(LimitSchema).describe("Why the answer says less than it seems to; empty if nothing limits it."),
    coverage: z.array(UsedCoverageSchema).describe("What was read, and how much of what there is it holds."),
    resolved: z.array(ResolvedSchema).describe("Names and other codes that were taken for ids."),
    licences: z.array(LicenceSchema).describe("The terms of what is in the answer, with whom to name."),
  })
  .meta({ id: "Meta", description: "What an answer says about itself." });
export type Meta = z.infer<typeof MetaSchema>;

export const LinksSchema = z
  .strictObject({
    self: z.string(),
    first: z.string().nullable().describe("First page of a list."),
    next: z.string().nullable().describe("Next page, held to this version of the dataset, or null on the last."),
    documentation: z.string(),
  })
  .meta({ id: "Links", description: "Where to go from an answer: paths with their query." });

export type Links = z.infer<typeof LinksSchema>;

/** What was read for an answer: a collection, or a part of it. */
export interface Used {
  collection: string;
  part: string | null;
  coverage: Coverage;
}

/** That a collection, or a part of it, was read. */
export function used(dataset: Dataset, collection: keyof Dataset, part: string | null = null): Used {
  const { coverage } = dataset[collection];
  return { collection, part, coverage: (part === null ? undefined : coverage.parts[part]) ?? coverage };
}

/** For when something holds, how many there are, and what limits that. */
export interface Circumstances {
  at?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  least?: number | undefined;
  most?: number | null | undefined;
  possible?: number | undefined;
  limits?: readonly Limit[] | undefined;
  used?: readonly Used[] | undefined;
  /** Terms of what is in the answer; those of the records if left out. */
  licences?: readonly Licence[] | undefined;
}

/** An answer before it is put into bytes. */
export interface Answer<D> extends Circumstances {
  data: D;
  total?: number | undefined;
  /** Columns of its table, where they depend on the question; all of its shape if left out. */
  columns?: readonly string[] | undefined;
  /** Are all items of the list in it? True if left out. */
  complete?: boolean | undefined;
  /** Place after which the next page starts. */
  next?: string | null | undefined;
  included?: Record<string, unknown[]> | undefined;
  /** What of it stayed English; left out where English was asked for. */
  untranslated?: Untranslated | undefined;
}

/** Links of an answer: paths with their query, so that they hold behind any host. */
export function linksOf<D>(url: string, { next, total }: Answer<D>, version: string | undefined): Links {
  const self = targetOf(url);
  const page = (after: string | null): string => {
    const { pathname, searchParams: parameters } = new URL(url);
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
    self,
    first: total === undefined ? null : page(null),
    next: next === undefined || next === null ? null : page(next),
    documentation: "/docs",
  };
}

const LICENCES_OF_RECORDS = licencesOf([], { records: true });

export function metaOf<D>(
  answer: Answer<D>,
  { version, hash, language }: Pick<Asked, "version" | "hash" | "language">,
  asOf: string | undefined,
  resolved: Meta["resolved"],
): Meta {
  const { at, from, to, total, least, most, possible, limits = [], used = [], licences = LICENCES_OF_RECORDS, complete = true, untranslated } = answer;
  return {
    version,
    hash,
    schema: dataset.schema,
    horizon: dataset.horizon,
    asOf: asOf ?? null,
    language: language.code,
    untranslated: { count: untranslated?.count ?? 0, paths: untranslated?.paths ?? [] },
    at: at ?? null,
    from: from ?? null,
    to: to ?? null,
    total: total ?? null,
    complete,
    least: least ?? null,
    most: most ?? null,
    possible: possible ?? null,
    limits: [...limits],
    coverage: used.map(({ collection, part, coverage }) => ({ collection, part, ...stated(coverage) })),
    resolved,
    licences: [...licences],
  };
}

function stated({ universe, state, from, readTo, exceptions, others }: Coverage) {
  return { universe, state, from, readTo, exceptions: [...exceptions], others };
}
