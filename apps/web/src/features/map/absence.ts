import { type Day, holdsAt, type OrganizationId } from "@multivector/data";
import type { MapData } from "./map-data.ts";

/** That an organization is not there on a day, and what is there instead. */
interface Absence {
  when: "before" | "after";
  /** The day on which it began or ended. */
  turn: MapData["organizations"][number]["exists"]["start"];
  /** What it grew out of, or what followed it, if that is there. */
  instead: MapData["organizations"][number] | null;
}

/** Null where the organization is there, or may be. */
export function absenceOf({ organizations }: Pick<MapData, "organizations">, org: OrganizationId, day: Day): Absence | null {
  const isThere = ({ exists }: MapData["organizations"][number]) => holdsAt(exists, { earliest: day, latest: day }) !== "no";
  const own = organizations.find(({ id }) => id === org);
  if (own === undefined || isThere(own)) return null;
  const when = day < (own.exists.start.earliest ?? day) ? "before" : "after";
  const kin = organizations.filter(({ id, successor }) => (when === "before" ? successor === org : id === own.successor));
  return { when, turn: when === "before" ? own.exists.start : own.exists.end, instead: kin.find(isThere) ?? null };
}
