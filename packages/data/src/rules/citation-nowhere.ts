import type { Rule } from "./rule.ts";

/** A source must be findable: by an address, or by title and publisher. */
export const citationNowhere: Rule = {
  name: "citation-nowhere",
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
