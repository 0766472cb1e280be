import { z } from "zod";
import { CitationSchema, prose, Rhythm, wording } from "./fields.ts";

export const SeriesSchema = z
  .strictObject({
    id: z.string(),
    title: wording(3),
    measures: prose.describe("What a value is."),
    domain: z.enum(["security", "economy", "connectivity", "diplomacy", "context"]),
    dyadic: z.boolean().describe("Is a value about two parties, or one?"),
    reporter: wording(3).nullable().describe("Who counted, where two sides count the same flow differently."),
    items: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
          label: wording(2),
          unit: z.string().min(1).describe("A code for programs; pages say it in words."),
          direction: z.enum(["higher-is-closer", "higher-is-more", "none"]).describe("How to read a higher value."),
          least: z.number().nullable().describe("No value can be lower."),
          most: z.number().nullable().describe("No value can be higher."),
          restsOn: z
            .strictObject({ item: z.string(), least: z.int().min(2) })
            .nullable()
            .describe("The item that counts what a value was made from, and how many make a value: from fewer none is given."),
          control: z
            .strictObject({
              rows: z.int().min(0).describe("Values of the item."),
              notes: z.int().min(0).describe("Those of them that have a note."),
              total: z.number().describe("Their sum, over all entities, partners and years: a check, which need not mean anything by itself."),
            })
            .describe(
              "Control figures, taken when the values were entered, as a bank's control totals are: a value lost or changed since no longer fits them.",
            ),
        }),
      )
      .min(1),
    others: z
      .array(z.strictObject({ id: z.string().min(2), label: wording(2) }))
      .describe("Entities and partners that are neither a state of this dataset nor a usual aggregate: creditors, other states."),
    derived: prose.nullable().describe("How it was computed, if it was not published in this form."),
    publisher: z.string().min(3),
    licence: z.string().min(3).describe("SPDX identifier, or the publisher's terms in words."),
    attribution: z.string().min(3),
    holes: z.array(prose).describe("What is missing, biased or not comparable."),
    rhythm: Rhythm.nullable().describe("How often its publisher brings a new edition; null where that is not known."),
    nextExpected: wording(3).nullable().describe("When a next release is expected; null if none is."),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Series", description: "The card of a series: what its values measure, who publishes them, under which terms, and what is missing." });

export type Series = z.infer<typeof SeriesSchema>;
