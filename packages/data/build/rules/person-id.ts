import { fold } from "../../src/identity/index.ts";
import type { Rule } from "./rule.ts";

export const personId: Rule = {
  name: "person-id",
  description: "The id of a person is made of the English name.",
  severity: "error",
  scope: ["people"],
  *breaches(world) {
    for (const { id, names } of world.records.people.values()) {
      const english = names.filter(({ lang }) => lang === "en");
      const words = new Set(english.flatMap(({ text }) => fold(text).split(" ")));
      const parts = id.split("-").filter((part) => part.length > 2);
      if (english.length === 0 || parts.some((part) => words.has(part))) continue;
      yield {
        collection: "people",
        id,
        path: ["names", names.findIndex(({ lang }) => lang === "en"), "text"],
        found: `${english.map(({ text }) => text).join(", ")} under the id ${id}`,
        fix: "correct the name; ids stay as they are",
      };
    }
  },
};
