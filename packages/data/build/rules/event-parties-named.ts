import { perRecord, type World } from "../load/index.ts";
import { countryNamesIn } from "./country-names.ts";
import type { Rule } from "./rule.ts";

export const eventPartiesNamed: Rule = {
  name: "event-parties-named",
  description: "An event takes place among those that its title names: one of them takes part.",
  severity: "error",
  scope: ["events", "countries", "organizations"],
  *breaches(world) {
    for (const { id, type, title, participants } of world.records.events.values()) {
      // A resolution names what it is about, and those who vote take part.
      if (type === "un-vote") continue;
      const states = participants.flatMap(({ country }) => country ?? []);
      const bodies = participants.flatMap(({ organization }) => organization ?? []);
      for (const [named, there] of [
        [countryNamesIn(world, title), states],
        [bodiesIn(world, title), bodies],
      ] as const) {
        if (named.length === 0 || there.length === 0 || named.some((one) => there.includes(one))) continue;
        yield {
          collection: "events",
          id,
          path: ["title"],
          found: `the title names ${named.join(", ")}, and ${there.join(", ")} take part`,
          fix: "correct the title, or who takes part",
        };
      }
    }
  },
};

/** The organizations that a text names by their English abbreviations. */
function bodiesIn(world: World, text: string): string[] {
  return abbreviationsOf(world.records.organizations).flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));
}

const abbreviationsOf = perRecord((organizations: World["records"]["organizations"]): readonly (readonly [string, RegExp])[] =>
  [...organizations.values()].flatMap(({ id, names }) => {
    const words = names.filter(({ lang, kind }) => lang === "en" && kind === "abbreviation").map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    // Resolutions and rules of the United Nations are named wherever others keep to them.
    return words.length === 0 || id === "un" ? [] : [[id, new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "u")] as const];
  }),
);
