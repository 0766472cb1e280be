import { z } from "zod";

export const FreshnessSchema = z
  .strictObject({
    series: z.string(),
    lastYear: z.int().nullable().describe("Last year with a value."),
    values: z.int(),
    nextExpected: z.string().nullable().describe("As the card says, in words."),
    due: z.string().nullable().describe("Last day of the period named in `nextExpected`; null if it names none."),
    late: z.enum(["yes", "no", "unknown"]).describe("Had that day passed at the horizon?"),
  })
  .meta({ id: "Freshness", description: "How far a series reaches, and whether more is due." });
