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
    evidence: z
      .array(
        z.strictObject({
          source: z.string().describe("Id of the source."),
          says: z.array(z.string()).describe("What it says of the record, in our words."),
          text: z.string(),
          bibtex: z.string(),
          csl: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }).describe("An item of CSL-JSON."),
          ris: z.string(),
        }),
      )
      .describe("The works that were read and give values of the record, each once."),
  })
  .meta({ id: "CitationForms", description: "How to cite a record of a version." });
