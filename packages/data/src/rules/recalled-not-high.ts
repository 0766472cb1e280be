import type { Breach, Rule } from "./rule.ts";

/** What rests on recall alone is never rated high. */
export const recalledNotHigh: Rule = {
  name: "recalled-not-high",
  *breaches(world) {
    for (const { id, spells, never } of world.records.memberships.values()) {
      for (const [index, spell] of spells.entries()) yield* check("memberships", id, ["spells", index], spell);
      if (never !== null) yield* check("memberships", id, ["never"], never);
    }
    for (const event of world.records.events.values()) yield* check("events", event.id, [], event);
    for (const claim of world.records.claims.values()) yield* check("claims", claim.id, [], claim);
  },
};

interface Rated {
  confidence: string;
  citations: { read: string | null }[];
}

function* check(collection: Breach["collection"], id: string, path: Breach["path"], rated: Rated): Generator<Breach> {
  if (rated.confidence !== "high" || rated.citations.length === 0) return;
  if (rated.citations.some(({ read }) => read !== null)) return;
  yield {
    collection,
    id,
    path: [...path, "confidence"],
    found: "confidence high, though none of the cited sources was read",
    fix: "read one of them and put the day under read in its record, or say medium",
  };
}
