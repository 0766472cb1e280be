import type { Rule } from "./rule.ts";

export const citationNowhere: Rule = {
  name: "citation-nowhere",
  description: "A source must be findable: by an address, or by title and publisher.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const source of world.records.sources.values()) {
      if (source.url !== null || source.publisher !== null) continue;
      yield {
        collection: "sources",
        id: source.id,
        path: [],
        found: "a source with neither url nor publisher: nobody could find it",
        fix: "add the url, or the publisher of the printed work",
      };
    }
  },
};
