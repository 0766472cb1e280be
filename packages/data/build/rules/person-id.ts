import { fold } from "../../src/identity/index.ts";
import type { Rule } from "./rule.ts";

export const personId: Rule = {
  name: "person-id",
  description: "The id of a person is made of the words of the English name, in their order.",
  severity: "error",
  scope: ["people"],
  *breaches(world) {
    for (const { id, names } of world.records.people.values()) {
      const english = names.filter(({ lang }) => lang === "en");
      if (english.length === 0 || english.some(({ text }) => standsIn(id.split("-"), fold(text).split(" ")))) continue;
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

/** Do some words stand among others, in the same order? */
function standsIn(sought: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === sought[at]) at += 1;
  return at === sought.length;
}
