import { z } from "zod";
import { ReadingSchema } from "./check.ts";
import { DatedPeriodSchema, prose, reference, wording } from "./fields.ts";

export const Future = z
  .enum(["russia-reclaims-security", "china-leads-economy", "new-patrons", "masters-in-their-own-houses"])
  .meta({ id: "Future", description: "One of the four futures that the article of 2023 names." });

export const SignpostSchema = z
  .strictObject({
    id: z.string(),
    future: Future,
    number: z.int().min(1).describe("Place within its future."),
    title: wording(3),
    unit: wording(2).describe("What the number counts."),
    towards: z.enum(["higher", "lower"]).describe("Which way the number moves if this future comes."),
    why: prose,
    caution: prose.nullable().describe("How it could mislead."),
    from: DatedPeriodSchema.nullable().describe("From when the records cover it; before, nothing is known. Null if from the start."),
    until: DatedPeriodSchema.nullable().describe("Until when they cover it; null if to the horizon."),
    reading: ReadingSchema,
    claims: z.array(reference("claims")).describe("Claims that speak of it."),
  })
  .meta({ id: "Signpost", description: "Something to watch: a measure of one future, with the query that reads it at any date." });

export const TermSchema = z
  .strictObject({
    id: z.string(),
    term: wording(2),
    russian: z.string().min(2).nullable(),
    definition: prose,
    see: z.array(reference("terms")),
  })
  .meta({ id: "Term", description: "A term that the pages use, with its definition." });

export type Signpost = z.infer<typeof SignpostSchema>;
export type Term = z.infer<typeof TermSchema>;
