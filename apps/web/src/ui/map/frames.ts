import { type GeoProjection, geoConicEqualArea } from "d3-geo";

export interface Frame {
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
/** The five whole, with ground of western China beside the two that are smaller than their names. */
const FIVE = [
  [47.4, 42],
  [88, 42],
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
      [30, 40],
      [66, 40],
      [50, 35],
      [50, 47.4],
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
