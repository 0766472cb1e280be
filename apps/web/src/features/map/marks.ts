import { isRepublic } from "@/model/republics.ts";
import type { Box } from "@/ui/map/place-labels.ts";
import { type MarkGroup, placeMarks } from "@/ui/map/place-marks.ts";
import type { MapData, MapView, Point } from "./map-data.ts";
import { dayNumber, isCapitalOn, type MapMoment } from "./moment.ts";
import { OWNERS, type Owner, ownerOf } from "./owners.ts";

/** Something at a point. */
export interface PointMark {
  /** `<collection>/<id>` */
  key: string;
  kind: "site" | "port" | "event";
  /** Of sites. */
  owner?: Owner;
  /** Its date leaves open whether it was there, or is known by month or year alone. */
  open: boolean;
}

/** Half the width of the largest mark, with air. */
const HALF = 9;
const NUMBER = 9;

/** What stands at points on a day, by layer; what would cover each other at this scale is one. */
export function marksOf(data: MapData, view: MapView, moment: MapMoment, frame: number, scale: number): MarkGroup<PointMark>[] {
  const shown = (layer: MapView["layers"][number]) => view.layers.includes(layer);
  const marks = (points: readonly Point[] | undefined, mark: PointMark) => (points ?? []).map((at) => ({ at, mark }));
  // Of each owner by themselves: what is drawn as one belongs to one.
  const sites = OWNERS.map((owner) =>
    moment.sites.flatMap(({ site, holds }) =>
      ownerOf(site) === owner ? marks(site.points[frame], { key: `deployments/${site.id}`, kind: "site", owner, open: holds === "possibly" }) : [],
    ),
  );
  const ports = moment.corridors.flatMap(({ corridor, holds }) =>
    marks(corridor.shapes[frame]?.points, { key: `corridors/${corridor.id}`, kind: "port", open: holds === "possibly" }),
  );
  const events = moment.events.flatMap(({ id, points, rough }) => marks(points[frame], { key: `events/${id}`, kind: "event", open: rough }));
  const layers = [...(shown("sites") ? sites : []), shown("corridors") ? ports : [], shown("events") ? events : []];
  // A capital of the five is seen beside what stands there: a mark on it would be read as the city's.
  const day = dayNumber(moment.day);
  const capitals = data.cities.flatMap((city) => {
    const at = city.at[frame];
    return at != null && isRepublic(city.country) && isCapitalOn(city, day) ? [at] : [];
  });
  return placeMarks(layers, scale, capitals).flat();
}

/** The room that marks take, in pixels of the screen. */
export function boxesOf(groups: readonly MarkGroup<PointMark>[], scale: number): Box[] {
  return groups.map(({ at: [x, y], shift: [dx, dy], marks }) => {
    const [left, top] = [x * scale + dx, y * scale + dy];
    // The number of several sites stands beside their sign.
    const number = marks.length > 1 && marks[0]?.kind !== "event" ? NUMBER : 0;
    return { left: left - HALF, top: top - HALF, right: left + HALF + number, bottom: top + HALF };
  });
}

/** What a group is called in the address: `events/a~b`. One record may stand at several points of it. */
export function keyOf({ marks }: Pick<MarkGroup<PointMark>, "marks">): string {
  const keys = [...new Set(marks.map(({ key }) => key))];
  const [collection = ""] = (keys[0] ?? "").split("/");
  return `${collection}/${keys.map((key) => key.split("/")[1]).join("~")}`;
}

/** The records of a key, one by one. */
export function recordsOf(key: string): string[] {
  const [collection = "", ids = ""] = key.split("/");
  return ids.split("~").map((id) => `${collection}/${id}`);
}

/** Whether a key names things that the map knows. */
export function isKnown(data: MapData, key: string): boolean {
  return recordsOf(key).every((record) => {
    const [collection, id] = record.split("/");
    const among: readonly { id?: string; code?: string }[] | undefined = {
      deployments: data.sites,
      corridors: data.corridors,
      events: data.events,
      countries: data.states,
      areas: data.areas,
    }[collection ?? ""];
    return among?.some((one) => (one.id ?? one.code) === id) ?? false;
  });
}
