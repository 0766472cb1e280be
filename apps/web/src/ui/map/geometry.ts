import aral from "@multivector/data/geo/aral-1950s.json";
import disputed from "@multivector/data/geo/disputed.json";
import lakes from "@multivector/data/geo/lakes.json";
import { geoContains, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import svgpath from "svgpath";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import atlas50 from "world-atlas/countries-50m.json";
import atlas110 from "world-atlas/countries-110m.json";
import { FRAMES, type Frame, projectionOf } from "./frames.ts";

/** Outlines of a map as SVG paths, rounded to a tenth of a pixel. Made at build time; no geometry reaches the browser. */
export interface MapShapes {
  width: number;
  height: number;
  /** All other states within the frame, in one path. */
  land: string;
  states: { id: string; path: string }[];
  lakes: string;
  /** Where the shore of the Aral Sea ran in the late 1950s. */
  formerShore: string;
  disputed: { id: string; path: string; style: string }[];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Overlays = Topology<{ lakes: GeometryCollection<{ minor?: boolean }>; disputed: GeometryCollection<{ style: string }> }>;

/** Natural Earth in two details, and what is drawn over it, each corner with the area of its triangle in square degrees. */
export const ATLASES = { "50m": presimplify(atlas50 as unknown as Atlas), "110m": presimplify(atlas110 as unknown as Atlas) };
const OVERLAYS = presimplify(topology({ lakes: lakes as FeatureCollection, disputed: disputed as FeatureCollection }) as Overlays);
/** Square pixels under which a corner is left out of a map that does not zoom. */
const UNSEEN = 2.6;

/** Without the corners, and without the islands, that would not be seen in the frame. */
function seenIn<O extends Objects<object>>(frame: keyof typeof FRAMES, whole: Topology<O>): Topology<O> {
  const { zooms }: Frame = FRAMES[frame];
  if (zooms === true) return whole;
  const pixelsPerDegree = projectionOf(frame).scale() * (Math.PI / 180);
  const weight = UNSEEN / pixelsPerDegree ** 2;
  const light = simplify(whole, weight);
  return filter(light, filterAttachedWeight(light, weight)) as Topology<O>;
}

/** Small lakes are drawn where the map can come closer. */
function lakesIn<F extends Feature<Geometry, { minor?: boolean }>>(frame: keyof typeof FRAMES, all: readonly F[]): F[] {
  const { zooms }: Frame = FRAMES[frame];
  return all.filter(({ properties }) => zooms === true || properties.minor !== true);
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
    lakes: draw({ type: "FeatureCollection", features: lakesIn(frame, feature(overlays, overlays.objects.lakes).features) }),
    formerShore: draw(aral as FeatureCollection),
    disputed: feature(overlays, overlays.objects.disputed).features.map((area) => ({
      id: String(area.id),
      path: draw(area),
      style: area.properties.style,
    })),
  };
}

const ACROSS = [0, -14, 14, -28, 28, -44, 44, -62, 62];
const DOWN = [0, -12, 12, -24, 24, -38, 38];
const MOST = 24;

/**
 * Where the middle of a state's name may stand: points of the state around the best one, nearest first, in pixels of the frame.
 *
 * @param code ISO numeric code.
 */
export function interiorPoints(frame: keyof typeof FRAMES, code: string, best: readonly [number, number]): [number, number][] {
  const projection = projectionOf(frame);
  const { features } = feature(ATLASES["110m"], ATLASES["110m"].objects.countries);
  const state = features.find(({ id }) => String(id) === code);
  const around = ACROSS.flatMap((x) => DOWN.map((y): [number, number] => [Math.round(best[0] + x), Math.round(best[1] + y)]));
  return around
    .filter((point) => {
      const place = projection.invert?.(point);
      return place != null && state !== undefined && geoContains(state, place);
    })
    .sort((a, b) => Math.hypot(a[0] - best[0], a[1] - best[1]) - Math.hypot(b[0] - best[0], b[1] - best[1]))
    .slice(0, MOST);
}
