import type { Rule } from "./rule.ts";

export const voteCells: Rule = {
  name: "vote-cells",
  description: "A state has one cell in a vote, and what was read cites what was read.",
  severity: "error",
  scope: ["votes"],
  *breaches(world) {
    for (const { id, cells } of world.records.votes.values()) {
      for (const [index, { country, basis, citations, among }] of cells.entries()) {
        if (cells.findIndex((cell) => cell.country === country) < index) {
          yield { collection: "votes", id, path: ["cells", index], found: `a second cell of ${country}`, fix: "keep one of the two" };
        }
        if (new Set(among).size < among.length) {
          yield { collection: "votes", id, path: ["cells", index, "among"], found: "a choice twice", fix: "name each once" };
        }
        if (basis === "read" && !citations.some(({ read }) => read !== null)) {
          yield {
            collection: "votes",
            id,
            path: ["cells", index, "basis"],
            found: "basis read without a source that was read",
            fix: "cite it, or say recalled",
          };
        }
      }
    }
  },
};
