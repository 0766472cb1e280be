import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { corridorFeatures, type Dataset, deploymentFeatures, eventFeatures } from "../../src/query/index.ts";

export function corridorsGeoJson({ corridors }: Dataset): FeatureCollection {
  return { type: "FeatureCollection", features: corridors.records.flatMap(corridorFeatures) };
}

export function deploymentsGeoJson({ deployments }: Dataset): FeatureCollection {
  return { type: "FeatureCollection", features: deployments.records.flatMap(deploymentFeatures) };
}

/** Events whose place is known. */
export function eventsGeoJson({ events }: Dataset): FeatureCollection {
  return { type: "FeatureCollection", features: events.records.flatMap(eventFeatures) };
}

/** The corridors with shared stretches drawn once. */
export function corridorsTopoJson(dataset: Dataset): object {
  return topology({ corridors: corridorsGeoJson(dataset) }, 1e5);
}
