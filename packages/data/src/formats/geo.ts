import type { Feature, FeatureCollection, Geometry } from "geojson";
import { topology } from "topojson-server";
import type { Dataset } from "../query/index.ts";

/** Corridors as lines through their stops, schematic; ports and crossings as points. */
export function corridorsGeoJson({ corridors }: Dataset): FeatureCollection {
  return collection(
    corridors.records.flatMap(({ id, name, kind, status, countries, service, confidence, routes }) =>
      routes.map((route) => {
        const points = route.stops.map(({ longitude, latitude }) => [longitude, latitude]);
        const geometry: Geometry = points.length === 1 ? { type: "Point", coordinates: points[0] ?? [] } : { type: "LineString", coordinates: points };
        return feature(`corridors/${id}`, geometry, {
          name: route.name === null ? name : `${name}: ${route.name}`,
          kind,
          status,
          countries,
          from: service?.start.edtf ?? null,
          to: service?.end.edtf ?? null,
          confidence,
          schematic: true,
        });
      }),
    ),
  );
}

/** Sites of deployments; `precision` tells how far a point may be trusted. */
export function deploymentsGeoJson({ deployments }: Dataset): FeatureCollection {
  return collection(
    deployments.records.flatMap(({ id, name, kind, host, operators, status, start, end, sites }) =>
      sites.map((site) =>
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
      ),
    ),
  );
}

/** Events whose place is known. */
export function eventsGeoJson({ events }: Dataset): FeatureCollection {
  return collection(
    events.records.flatMap(({ id, type, title, status, start, lastDay, place }) =>
      place?.coordinates == null
        ? []
        : [feature(`events/${id}`, pointOf(place.coordinates), { title, type, status, place: place.name, from: start.edtf, to: lastDay.edtf })],
    ),
  );
}

/** The corridors with shared stretches drawn once. */
export function corridorsTopoJson(dataset: Dataset): object {
  return topology({ corridors: corridorsGeoJson(dataset) }, 1e5);
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

function feature(id: string, geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: "Feature", id, geometry, properties };
}

function pointOf({ longitude, latitude }: { longitude: number; latitude: number }): Geometry {
  return { type: "Point", coordinates: [longitude, latitude] };
}
