import type { Office } from "../../src/types.ts";
import type { Rule } from "./rule.ts";

/** Titles that belong to an office, wherever they are used. */
const TITLES: readonly [title: RegExp, offices: readonly Office[]][] = [
  [/\b(prime minister|premier|head of government)\b/i, ["head-of-government"]],
  [/\b(foreign minister|minister of foreign affairs|secretary of state)\b/i, ["foreign-minister"]],
  [/^(acting )?president( of the republic)?$/i, ["head-of-state", "head-of-government", "european-council-president", "european-commission-president"]],
  [/^supreme leader$/i, ["supreme-leader"]],
];

export const tenureTitle: Rule = {
  name: "tenure-title",
  description: "The title of an office is one that the office has, and says acting where somebody stood in.",
  severity: "error",
  scope: ["tenures"],
  *breaches(world) {
    for (const { id, office, title, acting } of world.records.tenures.values()) {
      const offices = TITLES.find(([pattern]) => pattern.test(title))?.[1];
      if (offices !== undefined && !offices.includes(office))
        yield { collection: "tenures", id, path: ["title"], found: `${title} as ${office}`, fix: "correct the title or the office" };
      else if (/\bacting\b/i.test(title) && !acting)
        yield { collection: "tenures", id, path: ["title"], found: `${title}, and not acting`, fix: "add acting: true, or correct the title" };
    }
  },
};
