import { z } from "zod";

export const LicenceSchema = z
  .strictObject({
    id: z.string().nullable().describe("SPDX identifier; null where the terms are in words."),
    title: z.string().describe("Name of the licence, or the publisher's terms in words."),
    url: z.string().nullable().describe("Where the licence can be read."),
    terms: z
      .enum(["open", "public-domain", "mixed", "publisher", "unstated"])
      .describe(
        "Open: a licence of the usual ones. Mixed: open for a part alone. Publisher: the publisher's own terms. Unstated: none were found, which is no permission.",
      ),
    attribution: z.string().describe("Whom to name."),
    covers: z.array(z.string()).describe("Ids of series; `records` for everything else."),
  })
  .meta({ id: "Licence", description: "Terms of a part of the answer." });
