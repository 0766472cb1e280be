import { z } from "zod";
import { DatedPeriodSchema, Extent, IsoDay } from "./fields.ts";

export const Standing = z.enum(["primary", "report", "mirror"]).meta({ id: "Standing", description: "How near a source stands to what it tells." });
export type Standing = z.infer<typeof Standing>;

export const SourceSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().min(1),
    kind: z.enum(["treaty", "official", "dataset", "news", "academic", "reference"]),
    publisher: z.string().min(1).nullable(),
    url: z
      .url()
      .regex(/^[!-~]+$/, { error: "other letters than ASCII must be percent-encoded" })
      .nullable()
      .describe("Where it can be read; sometimes only the publisher's home page is known."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .nullable(),
    published: DatedPeriodSchema.nullable(),
    standing: Standing.describe(
      "Primary: the parties' own text, a register, a roll call, official statistics. Report: somebody tells of it. Mirror: a copy of another work, or a site that does not say whose it is.",
    ),
    identifier: z
      .string()
      .regex(/^(doi:10\.\d{4,}\/\S+|un:\S+|unts:\d+|reg:\S.*)$/, {
        error: "expected doi:10.…/…, un:A/RES/68/262, unts:52241 or reg:<register and number>",
      })
      .nullable()
      .describe("By which it is found again without an address: a DOI, a symbol of the United Nations, a number in its treaty series, or in another register."),
    read: IsoDay.nullable().describe("When a copy was read; null if it is cited from recall."),
    extent: Extent.nullable().describe("How much of it was read; null if nothing was, or that was not written down."),
    note: z.string().min(3).nullable(),
  })
  .meta({ id: "Source", description: "A document, page or dataset that records cite." });

export type Source = z.infer<typeof SourceSchema>;
