import { type CollectionName, perRecord, placeKey } from "../load/index.ts";
import type { Point } from "./places.ts";
import type { Path, World } from "./rule.ts";

/** A named place of a record, with coordinates. */
export interface RecordPlace {
  collection: CollectionName;
  id: string;
  /** Where it stands in the record. */
  path: Path;
  name: string;
  /** Its name as places are compared. */
  key: string;
  at: Point;
  /** States that the record speaks of: it lies in one of them, unless it is a place where others meet. */
  countries: readonly string[];
  /** Does the point only stand for an area? */
  area: boolean;
}

/** How far a place may lie from where it is said to be, in kilometres. */
export function reach({ area }: Pick<RecordPlace, "area">): number {
  return area ? 100 : 25;
}

/** Collections whose records have places. */
export const WITH_PLACES = ["countries", "events", "deployments", "corridors"] as const satisfies readonly CollectionName[];

/** Capitals, places of events, sites of deployments and stops of corridors. */
export function* placesOf({ records }: World): Generator<RecordPlace> {
  for (const country of records.countries.values()) yield* capitalsOf(country);
  for (const event of records.events.values()) yield* placeOf(event);
  for (const deployment of records.deployments.values()) yield* sitesOf(deployment);
  for (const corridor of records.corridors.values()) yield* stopsOf(corridor);
}

type Of<Name extends (typeof WITH_PLACES)[number]> = World["records"][Name] extends ReadonlyMap<string, infer One> ? One : never;

const capitalsOf = perRecord(({ id, capitals }: Of<"countries">): readonly RecordPlace[] =>
  capitals.map(({ name, coordinates }, index) => place("countries", id, ["capitals", index, "coordinates"], name, coordinates, [id])),
);

const placeOf = perRecord(({ id, place: where, participants }: Of<"events">): readonly RecordPlace[] =>
  where?.coordinates == null
    ? []
    : [
        place(
          "events",
          id,
          ["place", "coordinates"],
          where.name,
          where.coordinates,
          participants.flatMap(({ country }) => country ?? []),
        ),
      ],
);

const sitesOf = perRecord(({ id, sites, host }: Of<"deployments">): readonly RecordPlace[] =>
  sites.map(({ name, coordinates, precision }, index) => ({
    ...place("deployments", id, ["sites", index, "coordinates"], name, coordinates, [host]),
    area: precision === "area",
  })),
);

const stopsOf = perRecord(({ id, routes, countries }: Of<"corridors">): readonly RecordPlace[] =>
  routes.flatMap(({ stops }, route) =>
    stops.map(({ name, latitude, longitude }, index) => place("corridors", id, ["routes", route, "stops", index], name, { latitude, longitude }, countries)),
  ),
);

function place(collection: CollectionName, id: string, path: Path, name: string, { latitude, longitude }: Point, countries: readonly string[]): RecordPlace {
  return { collection, id, path, name, key: placeKey(name), at: { latitude, longitude }, countries, area: false };
}
