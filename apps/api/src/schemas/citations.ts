import { z } from "zod";

export const CitationFormsSchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    date: z.string(),
    text: z.string(),
    bibtex: z.string(),
    csl: z.looseObject({ id: z.string(), type: z.literal("dataset"), title: z.string() }).describe("An item of CSL-JSON."),
    ris: z.string(),
  })
  .meta({ id: "CitationForms", description: "How to cite a record of a version." });
