import type { Corridor, Deployment, Event } from "../types.ts";

type Position = [longitude: number, latitude: number];

/** A feature of GeoJSON (RFC 7946), as far as records have places. */
export interface PlaceFeature {
  type: "Feature";
  /** `<collection>/<id>`; several features may share a record. */
  id: string;
  geometry: { type: "Point"; coordinates: Position } | { type: "LineString"; coordinates: Position[] };
  properties: Record<string, string | string[] | number | boolean | null>;
}

/** Published routes of corridors, as in `geo/corridor-pipelines.json` and `geo/corridor-railways.json`. */
export interface CorridorLines {
  /** SPDX identifier of the terms of the lines. */
  readonly licence: string;
  /** Whom to name. */
  readonly attribution: string;
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly (readonly number[])[] };
    /** `route` is the place in the record's list of routes, from 0; `survey` what the publisher calls it; `corners` how fine the publisher drew it. */
    readonly properties: { readonly corridor: string; readonly route: number; readonly survey: string; readonly corners: number };
  }[];
}

/** Terms of lines through the stops of our own records. */
const OWN_LICENCE = "CC-BY-4.0";

/**
 * A feature for each route of a corridor: its published line where there is one among `lines`, else straight lines through its stops; ports and
 * crossings are points. `accuracy`, `geometrySource`, `corners` and `licence` speak of the geometry of the feature, `survey` of what is published.
 *
 * @param lines Files of published lines; without any, every line is schematic.
 */
export function corridorFeatures(corridor: Corridor, lines: readonly CorridorLines[] = []): PlaceFeature[] {
  const { id, name, kind, status, countries, service, confidence, routes } = corridor;
  return routes.map((route, place) => {
    const line = publishedLine(corridor, place, lines);
    const points = line?.points ?? route.stops.map(({ longitude, latitude }): Position => [longitude, latitude]);
    const [first] = points;
    const alone = points.length === 1 && first !== undefined;
    const geometry: PlaceFeature["geometry"] = alone ? { type: "Point", coordinates: first } : { type: "LineString", coordinates: points };
    const accuracy = alone ? "point" : line === undefined ? "schematic" : "surveyed";
    return feature(`corridors/${id}`, geometry, {
      name: route.name === null ? name : `${name}: ${route.name}`,
      kind,
      status,
      countries: [...countries],
      from: service?.start.edtf ?? null,
      to: service?.end.edtf ?? null,
      confidence,
      accuracy,
      schematic: accuracy === "schematic",
      geometrySource: line?.source ?? "Stops of the record",
      corners: line?.corners ?? route.stops.length,
      licence: line?.licence ?? OWN_LICENCE,
      survey: route.survey == null ? null : `${route.survey.source}: ${route.survey.id}`,
    });
  });
}

// A record as it stood earlier may have other routes: a line is taken only where record and file name the same survey.
function publishedLine({ id, routes }: Corridor, place: number, files: readonly CorridorLines[]) {
  const survey = routes[place]?.survey;
  if (survey == null) return undefined;
  for (const { licence, attribution, features } of files) {
    const found = features.find(({ properties: of }) => of.corridor === id && of.route === place && of.survey === survey.id);
    if (found === undefined) continue;
    const points = found.geometry.coordinates.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
    return { points, licence, corners: found.properties.corners, source: `${attribution}; ${survey.id}` };
  }
  return undefined;
}

/** Sites of a deployment; `precision` tells how far a point may be trusted. */
export function deploymentFeatures({ id, name, kind, host, operators, status, start, end, sites }: Deployment): PlaceFeature[] {
  return sites.map((site) =>
    feature(`deployments/${id}`, pointOf(site.coordinates), {
      name,
      site: site.name,
      precision: site.precision,
      kind,
      host,
      operators: operators.flatMap(({ country, organization }) => country ?? organization ?? []),
      status,
      from: start.edtf,
      to: end.edtf,
    }),
  );
}

/** The place of an event, where it is known. */
export function eventFeatures({ id, type, title, status, start, lastDay, place }: Event): PlaceFeature[] {
  if (place === null || place.coordinates === null) return [];
  return [feature(`events/${id}`, pointOf(place.coordinates), { title, type, status, place: place.name, from: start.edtf, to: lastDay.edtf })];
}

function feature(id: string, geometry: PlaceFeature["geometry"], properties: PlaceFeature["properties"]): PlaceFeature {
  return { type: "Feature", id, geometry, properties };
}

function pointOf({ longitude, latitude }: { longitude: number; latitude: number }): PlaceFeature["geometry"] {
  return { type: "Point", coordinates: [longitude, latitude] };
}
