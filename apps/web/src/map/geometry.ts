import disputed from "@multivector/data/geo/disputed.json";
import lakes from "@multivector/data/geo/lakes.json";
import { type GeoProjection, geoConicEqualArea, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas50 from "world-atlas/countries-50m.json";
import atlas110 from "world-atlas/countries-110m.json";

/** Outlines of a map as SVG paths, rounded to a tenth of a pixel. Made at build time; no geometry reaches the browser. */
export interface MapShapes {
  width: number;
  height: number;
  /** All other states within the frame, in one path. */
  land: string;
  states: { id: string; path: string }[];
  lakes: string;
  disputed: { id: string; path: string; style: string }[];
}

/** Frame of the wide map (alliances), as in the visual brief: equal-area, so that Kazakhstan does not swell. */
export const FRAMES = {
  wide: { width: 866, height: 560, scale: 974.4, translate: [454.8, 510.4] },
  narrow: { width: 390, height: 372, scale: 470, translate: [222, 280] },
} as const;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** @param states ISO numeric code by id of the states to be drawn by themselves. */
export function shapesOf(frame: keyof typeof FRAMES, states: Readonly<Record<string, string>>): MapShapes {
  const { width, height, scale, translate } = FRAMES[frame];
  const atlas = (frame === "wide" ? atlas50 : atlas110) as unknown as Atlas;
  const projection: GeoProjection = geoConicEqualArea()
    .parallels([38, 58])
    .rotate([-60, 0])
    .scale(scale)
    .translate([translate[0], translate[1]])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const draw = (shape: Feature | FeatureCollection | Geometry) => path(shape) ?? "";
  const { features } = feature(atlas, atlas.objects.countries);
  const byCode = new Map(Object.entries(states).map(([id, code]) => [code, id]));
  const own = features.filter(({ id }) => byCode.has(String(id)));
  return {
    width,
    height,
    land: draw({ type: "FeatureCollection", features: features.filter(({ id }) => !byCode.has(String(id))) }),
    states: own.map((state) => ({ id: byCode.get(String(state.id)) ?? "", path: draw(state) })),
    lakes: draw(lakes as FeatureCollection<MultiPolygon>),
    disputed: (disputed as FeatureCollection<MultiPolygon, { style: string }>).features.map((area) => ({
      id: String(area.id),
      path: draw(area),
      style: area.properties.style,
    })),
  };
}
