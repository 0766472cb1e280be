import type { Membership, Tenure } from "../../src/schema/index.ts";
import { holdsAt, type Spell } from "../../src/time/index.ts";
import type { Breach, Path, Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const halfOpenEnd: Rule = {
  name: "half-open-end",
  description: "An end is the first day on which something no longer holds: between two spells that follow each other no single day is left to nobody.",
  severity: "error",
  scope: ["memberships", "tenures"],
  *breaches(world) {
    for (const { id, spells } of world.records.memberships.values()) {
      for (const track of ["law", "practice"]) {
        const placed = [...spells.entries()].flatMap(([index, spell]) => (spell.track === track ? [{ spell, path: ["spells", index] }] : []));
        for (const { path, spell } of lostDays(placed)) yield breach("memberships", id, path, spell);
      }
    }
    const offices = groupBy(world.records.tenures.values(), ({ country, organization, office }) => `${country ?? organization}/${office}`);
    for (const tenures of offices.values()) {
      for (const { spell } of lostDays(tenures.map((tenure) => ({ spell: tenure, path: [] })))) yield breach("tenures", spell.id, [], spell);
    }
  },
};

/** Those of several spells that end a day before another begins, while no third one holds on the day between. */
function lostDays<S extends Spell>(placed: readonly { spell: S; path: Path }[]): { spell: S; path: Path }[] {
  const starts = new Set(placed.flatMap(({ spell: { start } }) => (isDay(start) ? [start.earliest] : [])));
  return placed.filter(({ spell: { end } }) => {
    if (!isDay(end) || !starts.has((end.latest ?? 0) + 1)) return false;
    return placed.every(({ spell }) => holdsAt(spell, { earliest: end.latest as number, latest: end.latest as number }) === "no");
  });
}

const isDay = ({ earliest, latest }: Spell["start"] | Spell["end"]) => earliest !== null && earliest === latest;

function breach(collection: "memberships" | "tenures", id: string, path: Path, { end }: Membership["spells"][number] | Tenure): Breach {
  return {
    collection,
    id,
    path: [...path, "end"],
    found: `the end ${end.edtf}, and the next begins a day later`,
    fix: "an end is the first day on which it no longer holds: if the source gives the last day, write the day after it",
  };
}
