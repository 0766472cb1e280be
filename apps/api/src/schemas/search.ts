import { z } from "zod";

export const SearchHitSchema = z
  .strictObject({
    path: z.string().describe("Where it is: `/v1/<path>`."),
    collection: z.string(),
    id: z.string(),
    title: z.string(),
    score: z.number().describe("Higher fits better; comparable within one answer only."),
    matched: z.array(z.string()).describe("Words of the records that the words asked for were taken for."),
  })
  .meta({ id: "SearchHit", description: "A record that fits the words asked for." });
