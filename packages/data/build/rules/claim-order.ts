import type { Rule } from "./rule.ts";

export const claimOrder: Rule = {
  name: "claim-order",
  description:
    "A claim's number is given once in its article and stays: its id is that of the article with the number, and claims entered later have higher ones. A claim stands in a paragraph that its article has.",
  severity: "error",
  scope: ["claims", "articles"],
  *breaches(world) {
    for (const { id, article, number, paragraph } of world.records.claims.values()) {
      const at = { collection: "claims" as const, id };
      const given = Number(id.match(/-(\d+)$/)?.[1]);
      if (number !== given) {
        yield { ...at, path: ["number"], found: `number ${number} of ${id}`, fix: "keep the number of the id; a new claim gets the next that was never given" };
      }
      const of = id.replace(/-\d+$/, "");
      if (of !== article) {
        yield {
          ...at,
          path: ["article"],
          found: `a claim of ${article} whose id begins with ${of}`,
          fix: "name the article that the claim is from; its id begins with it",
        };
      }
      const paragraphs = world.records.articles.get(article)?.paragraphs.map((part) => part.number) ?? [];
      if (paragraphs.length > 0 && !paragraphs.includes(paragraph)) {
        yield { ...at, path: ["paragraph"], found: `paragraph ${paragraph}`, fix: `${article} has the paragraphs ${paragraphs.join(", ")}` };
      }
    }
  },
};
