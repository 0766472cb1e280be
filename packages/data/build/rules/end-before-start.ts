import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { isPossible } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { allSpells, inWords } from "./spells.ts";

export const endBeforeStart: Rule = {
  name: "end-before-start",
  description: "A spell ends after it starts; the last day of an event or a visit is not before its first.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, spell } of allSpells(world)) {
      if (isPossible(spell)) continue;
      yield {
        collection,
        id,
        path: [...path, "end"],
        found: `a spell from ${inWords(spell)} holds on no day`,
        fix: "end is the first day on which it no longer held, so it lies after start",
      };
    }
    for (const collection of ["events", "visits"] as const) {
      for (const { id, start, lastDay } of world.records[collection].values()) {
        if (lastDay.latest === null || lastDay.latest >= start.earliest) continue;
        yield {
          collection,
          id,
          path: ["lastDay"],
          found: `last day ${lastDay.edtf} is before the start ${start.edtf}`,
          fix: "lastDay is the last day it went on, itself included",
        };
      }
    }
  },
};
