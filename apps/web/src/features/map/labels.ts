import { atlasMessages } from "@/messages/atlas/index.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { type Box, type LabelItem, placeLabels, type Spot, spotsAround, spotsOver } from "@/ui/map/place-labels.ts";
import { textWidth } from "@/ui/map/text-width.ts";
import { type Fills, isDark, UNKNOWN } from "./fills.ts";
import type { LabelPoint, MapData, Point } from "./map-data.ts";
import { calledOn, dayNumber, isCapitalOn, type MapMoment, nameOn } from "./moment.ts";

export interface MapLabel {
  id: string;
  kind: "state" | "minor" | "capital" | "city" | "water" | "area";
  /** In pixels of the frame. */
  at: Point;
  text: string;
  /** A second line, of states. */
  word: string;
  /** On a dark fill. */
  dark: boolean;
  spot: Spot;
  /** What stands beside a state's name: how many visits there were. */
  visits: number;
  nameWidth: number;
}

const SIZES = { state: 14, minor: 13, capital: 12.5, city: 12, water: 12, area: 12 } as const;
const LINE = 16;
const WORD = { size: 12.5, line: 15 };
export const VISITS = { width: 24, height: 17, gap: 4 };
const PIXELS_PER_DEGREE = [13.5, 9.4];
/** More cities than Natural Earth would name at a scale: where there is room, they help to find one's way. */
const EAGER = 0.9;
/** Zoom of a map of the world of 256 pixels, at which such a map is drawn; cities are chosen by it. */
const zoomAt = (frame: number, scale: number) => Math.log2(((PIXELS_PER_DEGREE[frame] ?? 0) * scale * 360) / 256) + EAGER;
/** Clear of a mark that stands at the city. */
const MARKED = 12;
/** On the smallest phones there is room for names alone: a longer line would cross other names, and a second line take the place of a capital. */
const isSmall = (scale: number) => scale < 0.9;
/** How far off the name of a capital may stand. */
const afar = (scale: number) => (isSmall(scale) ? [24] : [24, 38, 54]);
/** Between two names on a line: closer together they are read as one. */
const APART = 8;
/** Half the width of a city's sign. */
const DOT = 3;
/** Scale from which lakes are named. */
const LAKES_FROM = 1.7;

/** `own`: of one of the five. */
type Candidate = Omit<MapLabel, "spot"> & { item: LabelItem; own: boolean };

/** The names of a day that have room at a scale, and where they stand. @param marks What no name may cover, in pixels of the screen. */
export function labelsOf(data: MapData, moment: MapMoment, fills: Fills, frame: number, scale: number, showVisits: boolean, marks: readonly Box[]): MapLabel[] {
  const { width = 0, height = 0 } = data.frames[frame] ?? {};
  const visits = (code: string) => (showVisits ? moment.visits.filter(({ to }) => to === code).length : 0);
  const candidates = [
    ...statesOf(data, moment, fills, frame, scale, visits),
    ...watersOf(data, frame, scale),
    ...citiesOf(data, moment, fills, frame, scale),
    ...areasOf(data, moment, frame, scale),
  ].sort((a, b) => rank(a) - rank(b));
  const items = candidates.map(({ item }) => item);
  const placed = placeLabels(items, [...marks, ...dotsOf(data, moment, frame, scale)], { width: width * scale, height: height * scale }, APART);
  return candidates.flatMap(({ item: _, own: __, ...label }) => {
    const spot = placed.get(label.id);
    return spot === undefined ? [] : [{ ...label, spot }];
  });
}

/** What matters most comes first: the five, their capitals, other states, the seas, other capitals, cities. */
function rank({ id, kind, own }: Candidate): number {
  if (kind === "state") return (REPUBLICS as readonly string[]).indexOf(id) - 10;
  return ["minor", "water", "area", "capital", "city"].indexOf(kind) - (own ? 5 : 0);
}

function statesOf(data: MapData, moment: MapMoment, fills: Fills, frame: number, scale: number, visits: (code: string) => number): Candidate[] {
  return data.states.flatMap(({ code, label, beside }) => {
    const points = label[frame] ?? [];
    const [first] = points;
    if (first === undefined) return [];
    const at: Point = [first[0], first[1]];
    const kind = isRepublic(code) ? "state" : "minor";
    const text = calledOn(data, code, moment.day);
    const { look = "none", word: full = "" } = fills[code] ?? {};
    const count = visits(code);
    const name = textWidth(text, SIZES[kind]);
    const named = name + (count > 0 ? VISITS.gap + VISITS.width : 0);
    const fitsAt =
      (width: number) =>
      ([, , room = Number.POSITIVE_INFINITY]: LabelPoint) =>
        room * scale >= width / 2;
    // Members are what the map is coloured by, and of the others nothing is known: the key says it once. A small state has no room for it.
    const known = look === "in" || (look === UNKNOWN && kind === "minor") ? "" : full;
    const word = !isSmall(scale) && points.some(fitsAt(textWidth(known, WORD.size))) ? known : "";
    const width = Math.max(named, textWidth(word, WORD.size));
    const height = LINE + (word === "" ? 0 : WORD.line);
    const over = (point: LabelPoint): Spot => ({ x: (point[0] - at[0]) * scale, y: (point[1] - at[1]) * scale - height / 2, align: "middle" });
    const away = beside[frame] ?? [];
    return [
      {
        id: code,
        kind,
        at,
        text,
        word,
        dark: isDark(look),
        visits: count,
        nameWidth: name,
        own: kind === "state",
        item: {
          id: code,
          at: scaled(at, scale),
          width,
          height,
          // On the state's own ground, or off it with a line: never as if another state were called so.
          spots: points
            .filter(fitsAt(width))
            .map(over)
            .concat(away.map((point) => ({ ...over(point), leader: true }))),
          // Others are left to the tables, and to a closer look, where they cannot stand clear.
          overMarks: kind === "state",
        },
      } satisfies Candidate,
    ];
  });
}

function citiesOf(data: MapData, moment: MapMoment, fills: Fills, frame: number, scale: number): Candidate[] {
  const zoom = zoomAt(frame, scale);
  const day = dayNumber(moment.day);
  return data.cities.flatMap((city) => {
    const at = city.at[frame];
    const text = nameOn(city.names, moment.day);
    if (at == null || text === undefined) return [];
    const capital = isCapitalOn(city, day);
    const own = isRepublic(city.country);
    if (!(capital && own) && city.minZoom > zoom) return [];
    const kind = capital ? "capital" : "city";
    const name = plain(`city-${city.id}`, kind, at, text, scale, isDark(fills[city.country]?.look ?? ""), [
      ...spotsAround(capital ? 4 : 3, LINE),
      ...spotsAround(MARKED, LINE),
      // A capital of the five is named in any case: farther off, with a line to it.
      ...(capital && own ? afar(scale).flatMap((away) => spotsAround(away, LINE).map((spot) => ({ ...spot, leader: true }))) : []),
    ]);
    // The capitals of the five are drawn whatever stands there.
    return [{ ...name, own, item: capital && own ? name.item : { ...name.item, sign: DOT } }];
  });
}

function watersOf(data: MapData, frame: number, scale: number): Candidate[] {
  const words = atlasMessages(data.locale).waters;
  return data.waters.flatMap(({ id, at, lake }) => {
    const [first] = at[frame] ?? [];
    if (first === undefined || (lake && scale < LAKES_FROM)) return [];
    const spots = (at[frame] ?? []).map((point): Spot => ({ x: (point[0] - first[0]) * scale, y: (point[1] - first[1]) * scale - LINE / 2, align: "middle" }));
    return [plain(`water-${id}`, "water", first, words[id], scale, false, spots)];
  });
}

function areasOf(data: MapData, moment: MapMoment, frame: number, scale: number): Candidate[] {
  const words = atlasMessages(data.locale);
  return data.areas.flatMap(({ id, since, label }) => {
    const at = label[frame];
    if (at == null || (since !== null && dayNumber(moment.day) < since)) return [];
    return [plain(`area-${id}`, "area", at, words.disputedName({ name: words.areas[id].name }), scale, false, spotsOver(LINE).slice(0, 14))];
  });
}

function plain(
  id: string,
  kind: Exclude<MapLabel["kind"], "state" | "minor">,
  at: Point,
  text: string,
  scale: number,
  dark: boolean,
  spots: Spot[],
): Candidate {
  return {
    id,
    kind,
    at,
    text,
    word: "",
    dark,
    visits: 0,
    nameWidth: 0,
    own: false,
    item: { id, at: scaled(at, scale), width: textWidth(text, SIZES[kind]), height: LINE, spots },
  };
}

function scaled([x, y]: Point, scale: number): [number, number] {
  return [x * scale, y * scale];
}

/** The points of the capitals themselves: a state is not to be named at the cost of its capital. */
function dotsOf(data: MapData, moment: MapMoment, frame: number, scale: number): Box[] {
  const zoom = zoomAt(frame, scale);
  return data.cities.flatMap((city) => {
    const at = city.at[frame];
    if (at == null || !isCapitalOn(city, dayNumber(moment.day)) || !(isRepublic(city.country) || city.minZoom <= zoom)) return [];
    const [x, y] = scaled(at, scale);
    return [{ left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }];
  });
}
