import type { Corridor, Deployment, Event } from "../types.ts";

type Position = [longitude: number, latitude: number];

/** A feature of GeoJSON (RFC 7946), as far as records have places. */
export interface PlaceFeature {
  type: "Feature";
  /** `<collection>/<id>`; several features may share a record. */
  id: string;
  geometry: { type: "Point"; coordinates: Position } | { type: "LineString"; coordinates: Position[] };
  properties: Record<string, string | string[] | boolean | null>;
}

/** Lines through the stops of a corridor, schematic; ports and crossings are points. */
export function corridorFeatures({ id, name, kind, status, countries, service, confidence, routes }: Corridor): PlaceFeature[] {
  return routes.map((route) => {
    const points = route.stops.map(({ longitude, latitude }): Position => [longitude, latitude]);
    const [first] = points;
    const geometry: PlaceFeature["geometry"] =
      points.length === 1 && first !== undefined ? { type: "Point", coordinates: first } : { type: "LineString", coordinates: points };
    return feature(`corridors/${id}`, geometry, {
      name: route.name === null ? name : `${name}: ${route.name}`,
      kind,
      status,
      countries: [...countries],
      from: service?.start.edtf ?? null,
      to: service?.end.edtf ?? null,
      confidence,
      schematic: true,
    });
  });
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
