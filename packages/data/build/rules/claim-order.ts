import type { Rule } from "./rule.ts";

export const claimOrder: Rule = {
  name: "claim-order",
  description: "The claims of an article are numbered in reading order without gaps, and stand in paragraphs that it has.",
  severity: "error",
  scope: ["claims", "articles"],
  *breaches(world) {
    for (const article of world.records.articles.values()) {
      const paragraphs = new Set(article.paragraphs.map(({ number }) => number));
      const claims = [...world.records.claims.values()].filter((claim) => claim.article === article.id).sort((a, b) => a.number - b.number);
      let before = 0;
      for (const [index, { id, number, paragraph }] of claims.entries()) {
        const at = { collection: "claims" as const, id };
        if (number !== index + 1) {
          yield { ...at, path: ["number"], found: `number ${number} in place ${index + 1}`, fix: "number the claims 1, 2, 3, …" };
        }
        if (!paragraphs.has(paragraph)) {
          const known = [...paragraphs].join(", ");
          yield { ...at, path: ["paragraph"], found: `paragraph ${paragraph}`, fix: `${article.id} has the paragraphs ${known}` };
        } else if (paragraph < before) {
          yield {
            ...at,
            path: ["paragraph"],
            found: `paragraph ${paragraph} after a claim of paragraph ${before}`,
            fix: "number the claims in reading order",
          };
        }
        before = paragraph;
      }
    }
  },
};
