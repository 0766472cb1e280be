import { nearest } from "../../src/identity/nearest.ts";
import { OPEN_LICENCES, readLicence } from "../../src/licences.ts";
import type { Rule } from "./rule.ts";

export const seriesTerms: Rule = {
  name: "series-terms",
  description: "A card states the terms of its values so that every file and answer can repeat them; what was not found is said to be not stated.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, licence } of world.records.series.values()) {
      if (readLicence(licence).terms !== "unstated" || /^not stated\b/i.test(licence)) continue;
      const known = Object.keys(OPEN_LICENCES);
      const [near] = /^\S+$/.test(licence) ? nearest(licence, known) : [];
      yield {
        collection: "series",
        id,
        path: ["licence"],
        found: `terms that cannot be told: ${licence}`,
        fix: `${near === undefined ? "" : `is it ${near}? `}write one of ${known.join(", ")}; such a one followed by what it is for; or, in words, "Public domain", "Publisher's terms: …" or "Not stated …"`,
      };
    }
  },
};
