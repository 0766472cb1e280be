import type { Series } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { z } from "zod";

export const LicenceSchema = z
  .strictObject({
    licence: z.string().describe("SPDX identifier, or the publisher's terms in words."),
    attribution: z.string().describe("Whom to name."),
    covers: z.array(z.string()).describe("What it covers: `records`, or ids of series."),
  })
  .meta({ id: "Licence", description: "Terms of a part of the answer." });
export type Licence = z.infer<typeof LicenceSchema>;

/** The terms of records, which are our own work. */
const RECORDS: Licence = { licence: meta.licence, attribution: meta.attribution, covers: ["records"] };

/**
 * The terms of an answer: those of the records, and of every series whose values are in it. Series under the same terms stand together.
 *
 * @param records false where the answer holds values of series alone.
 */
export function licencesOf(cards: readonly Pick<Series, "id" | "licence" | "attribution">[], records = true): Licence[] {
  const terms = new Map<string, Licence>();
  for (const { id, licence, attribution } of cards) {
    const key = `${licence}\n${attribution}`;
    const known = terms.get(key);
    if (known === undefined) terms.set(key, { licence, attribution, covers: [id] });
    else known.covers.push(id);
  }
  return [...(records ? [RECORDS] : []), ...terms.values()];
}
