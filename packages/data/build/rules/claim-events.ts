import { fold } from "../../src/identity/index.ts";
import type { World } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const claimEvents: Rule = {
  name: "claim-events",
  description:
    "A claim leans on events that its words, or those of its verdict, have something to do with: a state, a body, a place or a person of the event is named.",
  severity: "error",
  scope: ["claims", "events", "countries", "organizations"],
  *breaches(world) {
    for (const { id, statement, reason, since, events, citations } of world.records.claims.values()) {
      const words = fold([statement, reason, since ?? "", ...citations.map(({ says }) => says ?? "")].join(" "));
      for (const [index, event] of events.entries()) {
        const stems = stemsOf(world, event);
        if (stems === null || stems.some((stem) => words.includes(stem))) continue;
        yield {
          collection: "claims",
          id,
          path: ["events", index],
          found: `${event}, of which the claim names nobody and nothing`,
          fix: "tie the claim to the event that it speaks of",
        };
      }
    }
  },
};

/** The beginnings of what an event is about: who takes part, where, and the longer words of its title. */
function stemsOf(world: World, event: string): string[] | null {
  const record = world.records.events.get(event);
  if (record === undefined) return null;
  const names = record.participants.flatMap(({ country, organization, actor }) => {
    const party = country !== null ? world.records.countries.get(country) : organization !== null ? world.records.organizations.get(organization) : undefined;
    return [...(actor === null ? [] : [actor]), ...(party?.names.filter(({ lang }) => lang === "en").map(({ text }) => text) ?? [])];
  });
  return [...names, record.place?.name ?? "", record.title]
    .flatMap((text) => fold(text).split(" "))
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));
}
