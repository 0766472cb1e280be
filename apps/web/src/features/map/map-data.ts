import type { Corridor, CorridorKind, Day, DeploymentKind, Memberships, OrganizationId, Spell } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import type { CorridorShape } from "@/ui/map/corridor-lines.tsx";
import type { MapShapes } from "@/ui/map/geometry.ts";

export type Point = readonly [x: number, y: number];
/** Where a name may stand; of a small state with the pixels to either side before a neighbour's ground begins. */
export type LabelPoint = readonly [x: number, y: number, room?: number];

/** A name and when it is current. */
export interface DatedName extends Spell {
  text: string;
}

interface MapState {
  code: string;
  names: readonly DatedName[];
  /** By frame: where the middle of its name may stand, best first; none where it has no room. */
  label: readonly (readonly LabelPoint[])[];
  /** Open ground beside a state that may be smaller than its name, and is named all the same. */
  beside: readonly (readonly Point[])[];
}

export interface MapCity {
  id: string;
  country: string;
  /** By date, where that is held: capitals. A city without a name on a day is not drawn. */
  names: readonly DatedName[];
  /** When it was the capital. */
  capital: readonly Spell[];
  /** Scale of a map of the world from which it is worth a name, as Natural Earth gives it. */
  minZoom: number;
  at: readonly (Point | null)[];
}

interface MapWater {
  id: Water;
  /** By frame: where its name may stand, best first. */
  at: readonly (readonly Point[])[];
  /** A lake is named only where the map is close. */
  lake: boolean;
}

export type Water = "caspian" | "black" | "aral" | "balkhash" | "issykKul";
export const AREAS = ["crimea", "abkhazia", "south-ossetia", "transnistria"] as const;
export type Area = (typeof AREAS)[number];

/** How many works a record rests on, and how many of them were read. */
export interface SourceCount {
  all: number;
  read: number;
}

interface Placed {
  id: string;
  sources: SourceCount;
  /** Pixels by frame, one point a site; empty where it lies outside. */
  points: readonly (readonly Point[])[];
}

export interface MapSite extends Placed {
  name: string;
  kind: DeploymentKind;
  host: string;
  operators: readonly string[];
  spell: Spell;
  /** Known as an area, not as a spot. */
  area: boolean;
  /** Where it is, of those that are at several places: each is drawn. */
  places: readonly string[];
}

export interface MapEvent extends Placed {
  title: string;
  place: string | null;
  first: Day;
  last: Day;
  edtf: string | null;
  /** Known by month or year alone. */
  rough: boolean;
}

export interface MapCorridor {
  id: string;
  sources: SourceCount;
  name: string;
  kind: CorridorKind;
  status: Corridor["status"];
  countries: readonly string[];
  spell: Spell | null;
  shapes: readonly (CorridorShape | null)[];
}

export interface MapVisit {
  id: string;
  who: string;
  to: string;
  from: string;
  first: Day;
  last: Day;
}

interface MapOrganization {
  id: OrganizationId;
  name: string;
  short: string;
  /** As it stands in a sentence: "the CSTO", "NATO". */
  called: string;
  exists: Spell;
  /** What followed it. */
  successor: OrganizationId | null;
}

/** Everything that the map can draw. Places are in pixels of its frames; the browser needs no projection. */
export interface MapData {
  locale: Locale;
  horizon: string;
  frames: readonly MapShapes[];
  areas: readonly { id: Area; since: Day | null; label: readonly (Point | null)[] }[];
  states: readonly MapState[];
  cities: readonly MapCity[];
  waters: readonly MapWater[];
  organizations: readonly MapOrganization[];
  memberships: Memberships;
  sites: readonly MapSite[];
  corridors: readonly MapCorridor[];
  events: readonly MapEvent[];
  visits: readonly MapVisit[];
  /** Identical votes, 0 to 1: `KAZ/RUS/2022`; null where too few were recorded to make a share. */
  agreement: Readonly<Record<string, number | null>>;
  /** The first single state in goods trade and its part, beside that of the EU as one: `KAZ/2022`. */
  trade: Readonly<Record<string, { partner: string; part: number; union: number | null }>>;
  /** The first year whose votes are counted from another collection, and cannot be compared with those before; null where there is none. */
  votesApart: number | null;
  /** From when a republic's trade with a partner is counted otherwise than before: `KGZ/CHN`. */
  tradeApart: Readonly<Record<string, number>>;
  /** Of which layers all that there are are held. */
  whole: Readonly<Record<Layer, boolean>>;
}

export type Fill = "members" | "un" | "trade" | "none";
export type Layer = "sites" | "corridors" | "events" | "visits";
export const FILLS: readonly Fill[] = ["members", "un", "trade", "none"];
export const LAYERS: readonly Layer[] = ["sites", "corridors", "events", "visits"];
export const POWERS = ["RUS", "CHN", "TUR", "USA"] as const;

/** What the reader has chosen to see. */
export interface MapView {
  org: OrganizationId;
  fill: Fill;
  partner: (typeof POWERS)[number];
  layers: readonly Layer[];
  months: number;
}
