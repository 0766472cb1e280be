import { z } from "zod";
import { DatedPeriodSchema, IsoDay } from "./fields.ts";

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
    read: IsoDay.nullable().describe("When a copy, mostly an excerpt, was read; null if it is cited from recall."),
    note: z.string().min(3).nullable(),
  })
  .meta({ id: "Source", description: "A work that says something." });

export type Source = z.infer<typeof SourceSchema>;
