import type { CollectionName } from "../../src/schema/index.ts";
import type { Spell } from "../../src/time/index.ts";
import type { Path, World } from "./rule.ts";

/** A spell somewhere in a record. */
export interface PlacedSpell {
  collection: CollectionName;
  id: string;
  path: Path;
  spell: Spell;
}

/** Every spell of the dataset, with its place. */
export function* allSpells(world: World): Generator<PlacedSpell> {
  for (const collection of ["countries", "organizations"] as const) {
    for (const { id, exists, names } of world.records[collection].values()) {
      yield { collection, id, path: ["exists"], spell: exists };
      for (const [index, spell] of names.entries()) yield { collection, id, path: ["names", index], spell };
    }
  }
  for (const { id, names } of world.records.people.values()) {
    for (const [index, spell] of names.entries()) yield { collection: "people", id, path: ["names", index], spell };
  }
  for (const tenure of world.records.tenures.values()) yield { collection: "tenures", id: tenure.id, path: [], spell: tenure };
  for (const deployment of world.records.deployments.values()) yield { collection: "deployments", id: deployment.id, path: [], spell: deployment };
  for (const { id, force } of world.records.agreements.values()) if (force !== null) yield { collection: "agreements", id, path: ["force"], spell: force };
  for (const { id, service } of world.records.corridors.values())
    if (service !== null) yield { collection: "corridors", id, path: ["service"], spell: service };
  for (const { id, spells } of world.records.memberships.values()) {
    for (const [index, spell] of spells.entries()) {
      yield { collection: "memberships", id, path: ["spells", index], spell };
    }
  }
}

/** A spell in the words of its file. */
export function inWords({ start, end }: Spell): string {
  return `${start.edtf ?? "unknown"} to ${end.edtf ?? "unknown"}`;
}

/** Is there a day on which both may hold? */
export function mayOverlap(a: Spell, b: Spell): boolean {
  const [first, last] = [(spell: Spell) => spell.start.earliest ?? Number.NEGATIVE_INFINITY, (spell: Spell) => spell.end.latest ?? Number.POSITIVE_INFINITY];
  return first(a) < last(b) && first(b) < last(a);
}
