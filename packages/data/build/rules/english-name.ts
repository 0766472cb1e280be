import type { Rule } from "./rule.ts";

export const englishName: Rule = {
  name: "english-name",
  description: "Everything that is shown by name has one current common name in English.",
  severity: "error",
  scope: ["countries", "organizations"],
  *breaches(world) {
    for (const collection of ["countries", "organizations"] as const) {
      for (const { id, names } of world.records[collection].values()) {
        const current = names.filter(({ lang, kind, end }) => lang === "en" && kind === "common" && end.edtf === "..");
        if (current.length === 1) continue;
        yield {
          collection,
          id,
          path: ["names"],
          found: `${current.length} current common names in English`,
          fix: 'keep one name with lang en, kind common and end ".."; end the others',
        };
      }
    }
  },
};
