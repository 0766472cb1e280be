import type { CollectionName } from "../schema/index.ts";
import type { Spell } from "../time/index.ts";
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
