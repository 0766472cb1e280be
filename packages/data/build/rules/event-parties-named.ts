import { isRepublic } from "../../src/identity/republics.ts";
import type { World } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const eventPartiesNamed: Rule = {
  name: "event-parties-named",
  description: "An event takes place among those that its title names: one of them takes part.",
  severity: "error",
  scope: ["events", "countries", "organizations"],
  *breaches(world) {
    const states = namesOf(world, "countries");
    const bodies = namesOf(world, "organizations");
    // Resolutions and rules of the United Nations are named wherever others keep to them.
    bodies.delete("un");
    for (const { id, type, title, participants } of world.records.events.values()) {
      // A resolution names what it is about, and those who vote take part.
      if (type === "un-vote") continue;
      const there = new Set(participants.flatMap(({ country, organization }) => country ?? organization ?? []));
      for (const names of [states, bodies]) {
        const named = [...names].filter(([, pattern]) => pattern.test(title)).map(([code]) => code);
        const ofKind = [...there].filter((code) => names.has(code));
        if (named.length === 0 || ofKind.length === 0 || named.some((code) => there.has(code))) continue;
        yield {
          collection: "events",
          id,
          path: ["title"],
          found: `the title names ${named.join(", ")}, and ${ofKind.join(", ")} take part`,
          fix: "correct the title, or who takes part",
        };
      }
    }
  },
};

/** How a title names a state or an organization: the start of its English name, or an abbreviation, as a word. */
function namesOf(world: World, collection: "countries" | "organizations"): Map<string, RegExp> {
  return new Map(
    [...world.records[collection].values()].map(({ id, names }) => {
      const english = names
        .filter(({ lang, kind }) => lang === "en" && (collection === "countries" ? kind === "common" : kind === "abbreviation"))
        .map(({ text }) => text);
      const words = english.map((text) => (isRepublic(id) ? text.replace(/(stan)$/, "") : text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return [id, words.length === 0 ? /$^/ : new RegExp(`(?<![\\p{L}])(${words.join("|")})${isRepublic(id) ? "" : "(?![\\p{L}])"}`, "u")] as const;
    }),
  );
}
