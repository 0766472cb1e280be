import disputed from "@multivector/data/geo/disputed.json";
import lakes from "@multivector/data/geo/lakes.json";
import { type GeoProjection, geoConicEqualArea, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import svgpath from "svgpath";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
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

interface Frame {
  width: number;
  height: number;
  scale: number;
  translate: readonly [number, number];
  /** Instead of scale and translation: points that must be inside. */
  fit?: readonly (readonly [number, number])[];
  /** Standard parallels and central meridian; equal-area, so that Kazakhstan does not swell. */
  parallels: readonly [number, number];
  meridian: number;
  /** Detail of the outlines. */
  detail: "50m" | "110m";
  /** Whether it can be enlarged; then all corners are kept. */
  zooms?: boolean;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Overlays = Topology<{ lakes: GeometryCollection<object>; disputed: GeometryCollection<{ style: string }> }>;

/** Natural Earth in two details, and what is drawn over it, each corner with the area of its triangle in square degrees. */
const ATLASES = { "50m": presimplify(atlas50 as unknown as Atlas), "110m": presimplify(atlas110 as unknown as Atlas) };
const OVERLAYS = presimplify(topology({ lakes: lakes as FeatureCollection, disputed: disputed as FeatureCollection }) as Overlays);
/** Square pixels under which a corner is left out of a map that does not zoom. */
const UNSEEN = 0.7;

const ALLIANCE = { parallels: [38, 58], meridian: 60 } as const;
const REGION = { parallels: [34, 50], meridian: 58, scale: 0, translate: [0, 0] } as const;
const CASPIAN = [
  [27, 40],
  [83, 40],
  [55, 35.4],
  [55, 49.6],
] as const;
const ATLAS = [
  [27, 40],
  [98, 44],
  [55, 29],
  [66, 57.5],
] as const;
const FIVE = [
  [45, 42],
  [83, 42],
  [63, 34.5],
  [63, 56],
] as const;

/** Frames of the maps. The alliances' are those of the visual brief; the others look from Türkiye to western China, phones crop. */
export const FRAMES = {
  wide: { ...ALLIANCE, width: 866, height: 560, scale: 974.4, translate: [454.8, 510.4], detail: "50m" },
  narrow: { ...ALLIANCE, width: 390, height: 372, scale: 470, translate: [222, 280], detail: "110m" },
  "corridors-820": { ...REGION, width: 820, height: 400, fit: CASPIAN, detail: "50m" },
  "corridors-640": { ...REGION, width: 640, height: 320, fit: CASPIAN, detail: "110m" },
  "corridors-358": {
    ...REGION,
    width: 358,
    height: 300,
    fit: [
      [36, 40],
      [68, 40],
      [52, 35.8],
      [52, 47],
    ],
    detail: "110m",
  },
  locator: { ...REGION, meridian: 64, width: 560, height: 360, fit: ATLAS, detail: "110m" },
  "atlas-960": { ...REGION, meridian: 64, width: 960, height: 620, fit: ATLAS, detail: "50m", zooms: true },
  "atlas-358": { ...REGION, meridian: 64, width: 358, height: 400, fit: FIVE, detail: "110m", zooms: true },
} as const satisfies Record<string, Frame>;

/** How a frame turns longitude and latitude into pixels. */
export function projectionOf(frame: keyof typeof FRAMES): GeoProjection {
  const { width, height, scale, translate, fit, parallels, meridian }: Frame = FRAMES[frame];
  const projection = geoConicEqualArea().parallels([parallels[0], parallels[1]]).rotate([-meridian, 0]).scale(scale).translate([translate[0], translate[1]]);
  if (fit !== undefined) {
    const points = { type: "MultiPoint" as const, coordinates: fit.map(([longitude, latitude]) => [longitude, latitude]) };
    projection.fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      points,
    );
  }
  return projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
}

/** Without the corners, and without the islands, that would not be seen in the frame. */
function seenIn<O extends Objects<object>>(frame: keyof typeof FRAMES, whole: Topology<O>): Topology<O> {
  const { zooms }: Frame = FRAMES[frame];
  if (zooms === true) return whole;
  const pixelsPerDegree = projectionOf(frame).scale() * (Math.PI / 180);
  const weight = UNSEEN / pixelsPerDegree ** 2;
  const light = simplify(whole, weight);
  return filter(light, filterAttachedWeight(light, weight)) as Topology<O>;
}

/** @param states ISO numeric code by id of the states to be drawn by themselves. */
export function shapesOf(frame: keyof typeof FRAMES, states: Readonly<Record<string, string>>): MapShapes {
  const { width, height, detail } = FRAMES[frame];
  const atlas = seenIn(frame, ATLASES[detail]);
  const overlays = seenIn(frame, OVERLAYS);
  const path = geoPath(projectionOf(frame));
  const draw = (shape: Feature | FeatureCollection | Geometry, digits = 1) =>
    svgpath(path(shape) ?? "")
      .rel()
      .round(digits)
      .toString();
  const { features } = feature(atlas, atlas.objects.countries);
  const byCode = new Map(Object.entries(states).map(([id, code]) => [code, id]));
  const own = features.filter(({ id }) => byCode.has(String(id)));
  return {
    width,
    height,
    // What is not followed is background: whole pixels do.
    land: draw({ type: "FeatureCollection", features: features.filter(({ id }) => !byCode.has(String(id))) }, 0),
    states: own.map((state) => ({ id: byCode.get(String(state.id)) ?? "", path: draw(state) })),
    lakes: draw(feature(overlays, overlays.objects.lakes)),
    disputed: feature(overlays, overlays.objects.disputed).features.map((area) => ({
      id: String(area.id),
      path: draw(area),
      style: area.properties.style,
    })),
  };
}
