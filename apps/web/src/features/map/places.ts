import type { Spell } from "@multivector/data";
import cities from "@multivector/data/geo/cities.json";
import { type Locale, namingLocale } from "@/locale/locale.ts";
import { markedAs } from "@/locale/marks.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { FRAMES, projectionOf } from "@/ui/map/frames.ts";
import { interiorPoints } from "@/ui/map/geometry.ts";
import { roomyPoints } from "@/ui/map/room.ts";
import type { Area, DatedName, LabelPoint, MapCity, Point, Water } from "./map-data.ts";

type Position = readonly [longitude: number, latitude: number];
/** Of a wide screen and of a phone. */
export const FRAME_NAMES = ["atlas-960", "atlas-358"] as const;
type FrameName = (typeof FRAME_NAMES)[number];

// Where the names of states stand; a state that is not here is named in the tables and to screen readers.
const STATE_LABELS: Readonly<Record<string, Position>> = {
  KAZ: [67, 48.4],
  UZB: [63.2, 42.2],
  TKM: [59.3, 39.3],
  KGZ: [74.8, 41.5],
  TJK: [71.2, 38.4],
  RUS: [62, 55.3],
  CHN: [87, 40],
  IRN: [54, 33.4],
  AFG: [65, 33],
  PAK: [68.5, 30.2],
  TUR: [34.5, 39],
  AZE: [48, 40.4],
  GEO: [43.6, 42],
  ARM: [45, 40.2],
  UKR: [33, 49],
  MNG: [95, 46.5],
  IND: [77, 29.5],
  SAU: [45, 28.5],
  BLR: [29, 53.4],
};
/** States that are smaller than their names until the map comes closer: left out where the name would stand on a neighbour. */
const SMALL: readonly string[] = ["AZE", "GEO", "ARM"];
/** Open ground beside those that may be smaller than their names, or are full of marks, and are named all the same: land, since a name in a sea would be
 * read as the sea's. Those of the Caucasus stand at the coast of the Black Sea and on the last of Azerbaijan's own. */
export const BESIDE: Readonly<Record<string, readonly Position[]>> = {
  KGZ: [
    [82.5, 40.2],
    [83.3, 40],
    [83.8, 39.4],
    [84.5, 38.6],
    [82, 42.4],
  ],
  TJK: [
    [80.6, 37.8],
    [81.4, 37.4],
    [82.4, 37],
    [79.5, 36.4],
    [77.5, 34.8],
  ],
  ARM: [
    [41.2, 40.6],
    [40.9, 40.4],
  ],
  AZE: [
    [48.8, 39.1],
    [48.75, 38.95],
  ],
};

const WATER_LABELS: Readonly<Record<Water, readonly Position[]>> = {
  caspian: [
    [50.6, 42],
    [51, 39.6],
    [51.3, 38.2],
    [50, 44.4],
    [50.2, 43.4],
    [51.4, 37.4],
    [50.4, 37.9],
    [51.6, 40.4],
  ],
  black: [
    [34.5, 43],
    [33, 43.6],
    [36.5, 43],
  ],
  aral: [
    [60, 45],
    [59.8, 44.3],
    [60.2, 45.9],
  ],
  balkhash: [
    [75, 46.6],
    [77, 46],
    [74.2, 45.4],
  ],
  issykKul: [
    [77.2, 42.4],
    [77.2, 42],
  ],
};

const AREA_LABELS: Partial<Record<Area, Position>> = { crimea: [34.2, 46.9] };

/** Pixels of a place in a frame; null outside it. */
function pixelIn(frame: FrameName, [longitude, latitude]: Position): [number, number] | null {
  const point = projectionOf(frame)([longitude, latitude]);
  const { width, height } = FRAMES[frame];
  if (point === null || point[0] < 6 || point[1] < 6 || point[0] > width - 6 || point[1] > height - 6) return null;
  return [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10];
}

/** The same in each frame. */
function pixelsOf(position: Position | undefined): (Point | null)[] {
  return FRAME_NAMES.map((frame) => (position === undefined ? null : pixelIn(frame, position)));
}

/** Where the name of a state may stand in each frame. */
export function labelPoints(id: string, isoNumeric: string): LabelPoint[][] {
  return pixelsOf(STATE_LABELS[id]).map((best, index) => {
    const frame = FRAME_NAMES[index];
    if (best === null || frame === undefined) return [];
    if (SMALL.includes(id)) return roomyPoints(frame, isoNumeric, best);
    return [best, ...interiorPoints(frame, isoNumeric, [best[0], best[1]])];
  });
}

/** The same beside a state. */
export function besidePoints(id: string): Point[][] {
  return FRAME_NAMES.map((frame) => (BESIDE[id] ?? []).flatMap((position) => [pixelIn(frame, position)].filter((at) => at !== null)));
}

/** Points of a record in each frame; those outside are left out. */
export function pointsOf(places: readonly { longitude: number; latitude: number }[]): Point[][] {
  return FRAME_NAMES.map((frame) => places.flatMap(({ longitude, latitude }) => [pixelIn(frame, [longitude, latitude])].filter((at) => at !== null)));
}

export function watersOf(): { id: Water; at: Point[][]; lake: boolean }[] {
  return Object.entries(WATER_LABELS).map(([id, positions]) => ({
    id: id as Water,
    at: FRAME_NAMES.map((frame) => positions.flatMap((position) => [pixelIn(frame, position)].filter((point) => point !== null))),
    lake: id === "balkhash" || id === "issykKul",
  }));
}

export function areaLabel(id: Area): (Point | null)[] {
  return pixelsOf(AREA_LABELS[id]);
}

/** What a city is called today; the list has its names in the languages that have every page. */
function cityName(locale: Locale, city: (typeof cities)[number]): string {
  const found = namingLocale(locale);
  return found === locale ? city[found] : markedAs(found, city[found]);
}

/** Degrees within which a capital of the records is a city of the map. */
const SAME_PLACE = 0.4;
const OPEN = { edtf: "..", earliest: null, latest: null } as const;

/** Cities and capitals. A capital is called as the records say that it was on the day; other cities as they are called today. */
export function citiesIn(locale: Locale): MapCity[] {
  return cities.flatMap((city) => {
    const at = pixelsOf([city.longitude, city.latitude]);
    if (at.every((point) => point === null)) return [];
    const record = datasetIn(locale).countries.records.find(({ id }) => id === city.country);
    const capitals = (record?.capitals ?? []).filter(
      ({ coordinates: { longitude, latitude } }) => Math.abs(longitude - city.longitude) < SAME_PLACE && Math.abs(latitude - city.latitude) < SAME_PLACE,
    );
    const today = cityName(locale, city);
    const names: DatedName[] = capitals.map(({ name, start, end }) => ({ text: name, start, end }));
    const last = capitals.at(-1);
    // Almaty kept its name when it was a capital no longer.
    if (last !== undefined && last.end.edtf !== "..") names.push({ text: today, start: last.end as Spell["start"], end: OPEN });
    return [
      {
        id: city.en,
        country: city.country,
        names: names.length === 0 ? [{ text: today, start: { edtf: null, earliest: null, latest: null }, end: OPEN }] : names,
        capital: capitals.map(({ start, end }) => ({ start, end })),
        minZoom: city.minZoom,
        at,
      },
    ];
  });
}
