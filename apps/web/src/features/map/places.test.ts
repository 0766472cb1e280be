import { geoContains } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import atlas from "world-atlas/land-50m.json";
import { BESIDE } from "./places.ts";

const land = feature(atlas as never, "land" as never) as unknown as FeatureCollection;

describe("names of small states", () => {
  it("stand on land where they stand beside their state: in a sea they would be the sea's", () => {
    for (const [state, places] of Object.entries(BESIDE)) {
      for (const place of places) expect(geoContains(land, [...place]), `${state} at ${place}`).toBe(true);
    }
  });
});
