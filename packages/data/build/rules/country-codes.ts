import type { GeometryCollection, Topology } from "topojson-specification";
import countries50 from "world-atlas/countries-50m.json" with { type: "json" };
import type { Rule } from "./rule.ts";

/** Germany and the Federal Republic before 1990: one list goes on with the number, the other begins a new one. */
const APART: ReadonlySet<string> = new Set(["DEU"]);

export const countryCodes: Rule = {
  name: "country-codes",
  description:
    "The numeric code of a state is that of its shape in the atlas, and its numbers in the two lists of states are the same but where the lists differ.",
  severity: "error",
  scope: ["countries"],
  *breaches(world) {
    for (const { id, isoNumeric, cow, gw, names, aliases } of world.records.countries.values()) {
      const shape = SHAPES.get(isoNumeric);
      if (shape === undefined || !(names.some(({ text }) => text === shape) || aliases.includes(shape)))
        yield {
          collection: "countries",
          id,
          path: ["isoNumeric"],
          found: `${isoNumeric}, which ${shape === undefined ? "no shape of the atlas has" : `the atlas has for ${shape}`}`,
          fix: "write the number of ISO 3166-1",
        };
      if (cow !== gw && cow !== null && gw !== null && !APART.has(id))
        yield {
          collection: "countries",
          id,
          path: ["gw"],
          found: `${gw}, and ${cow} in the list of the Correlates of War`,
          fix: "correct one; if the lists differ for this state, name it in build/rules/country-codes.ts",
        };
    }
  },
};

const atlas = countries50 as unknown as Topology<{ countries: { geometries: { id: string | number; properties: { name: string } }[] } & GeometryCollection }>;
const SHAPES: ReadonlyMap<string, string> = new Map(
  atlas.objects.countries.geometries.map(({ id, properties }) => [String(id).padStart(3, "0"), properties.name]),
);
