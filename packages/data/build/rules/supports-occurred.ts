import { RECALLED } from "../../src/receipts/index.ts";
import type { Rule } from "./rule.ts";
import { valuesOf } from "./walk.ts";

export const supportsOccurred: Rule = {
  name: "supports-occurred",
  description: "A source that only announces cannot show that something took place.",
  severity: "error",
  scope: ["events", "visits", "agreements", "tenures"],
  *breaches(world) {
    for (const collection of ["events", "visits", "agreements", "tenures"] as const) {
      for (const record of world.records[collection].values()) {
        if ("status" in record && (record.status === "announced" || record.status === "cancelled")) continue;
        for (const { field, value, citations } of valuesOf(collection, record)) {
          const { earliest } = (value ?? {}) as { earliest?: number | null };
          if (!["start", "signed"].includes(field) || earliest === undefined || earliest === null) continue;
          for (const citation of citations) {
            const published = world.records.sources.get(citation.source)?.published;
            if (citation.source === RECALLED || published === undefined || published === null || published.latest >= earliest) continue;
            yield {
              collection,
              id: record.id,
              path: ["citations", record.citations.findIndex(({ source }) => source === citation.source), "supports"],
              found: `${field} supported by a work of ${published.edtf}, from before it`,
              fix: "cite a report of it; what was announced can stand in says without supports",
            };
          }
        }
      }
    }
  },
};
