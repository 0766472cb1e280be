import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";

export const capitalOrder: Rule = {
  name: "capital-order",
  description: "A state has one capital at a time, under one name, oldest first; what changed has the day of it and who says so.",
  severity: "error",
  scope: ["countries"],
  *breaches(world) {
    for (const { id, capitals } of world.records.countries.values()) {
      for (const [index, capital] of capitals.entries()) {
        const place = { collection: "countries", id, path: ["capitals", index] } as const;
        const earlier = capitals[index - 1];
        if (earlier !== undefined && earlier.end.edtf !== capital.start.edtf)
          yield {
            ...place,
            found: `${earlier.name} ${inWords(earlier)}, then ${capital.name} ${inWords(capital)}`,
            fix: "end the earlier one on the day the later one starts",
          };
        if (capitals.length > 1 && capital.citations.length === 0)
          yield { ...place, found: `${capital.name}, one of several, without a citation`, fix: "cite who gives the days" };
      }
    }
  },
};
