import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import pipelines from "../../geo/corridor-pipelines.json" with { type: "json" };
import railways from "../../geo/corridor-railways.json" with { type: "json" };
import { corridorFeatures, type Dataset, deploymentFeatures, eventFeatures } from "../../src/query/index.ts";

/** Every route of every corridor. Lines whose terms ask to share alike are not in it: those stretches are schematic here. */
export function corridorsGeoJson({ corridors }: Dataset): FeatureCollection {
  return { type: "FeatureCollection", features: corridors.records.flatMap((corridor) => corridorFeatures(corridor, [pipelines])) };
}

/** The stretches of railway with a published line, under the Open Database License. */
export function railwaysGeoJson({ corridors }: Dataset): FeatureCollection {
  const features = corridors.records.flatMap((corridor) => corridorFeatures(corridor, [railways]));
  return { type: "FeatureCollection", features: features.filter(({ properties }) => properties.accuracy === "surveyed") };
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
