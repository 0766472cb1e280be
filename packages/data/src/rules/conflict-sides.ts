import type { Breach, Rule } from "./rule.ts";

/** A conflict has sides that differ, and each side says who holds it. */
export const conflictSides: Rule = {
  name: "conflict-sides",
  *breaches(world) {
    for (const { id, conflicts } of world.records.organizations.values()) yield* check("organizations", id, [], conflicts);
    for (const { id, conflicts } of world.records.events.values()) yield* check("events", id, [], conflicts);
    for (const { id, conflicts } of world.records.claims.values()) yield* check("claims", id, [], conflicts);
    for (const { id, spells } of world.records.memberships.values()) {
      for (const [index, { conflicts }] of spells.entries()) yield* check("memberships", id, ["spells", index], conflicts);
    }
  },
};

interface Sides {
  values: { value: string; holder: string | null; citations: unknown[] }[];
}

function* check(collection: Breach["collection"], id: string, path: Breach["path"], conflicts: readonly Sides[]): Generator<Breach> {
  for (const [index, { values }] of conflicts.entries()) {
    const at = [...path, "conflicts", index, "values"];
    if (new Set(values.map(({ value }) => value)).size < values.length) {
      yield { collection, id, path: at, found: "two sides that say the same", fix: "merge them into one side with both sources" };
    }
    for (const [side, { value, holder, citations }] of values.entries()) {
      if (holder !== null || citations.length > 0) continue;
      yield {
        collection,
        id,
        path: [...at, side],
        found: `nobody is named who says ${JSON.stringify(value)}`,
        fix: "add citations, or holder for a side known only by name",
      };
    }
  }
}
