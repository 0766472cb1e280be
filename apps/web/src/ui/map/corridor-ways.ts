import { type Corridor, corridorFeatures, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import pipelines from "@multivector/data/geo/corridor-pipelines.json";
import railways from "@multivector/data/geo/corridor-railways.json";

type Position = readonly [longitude: number, latitude: number];

/** A stretch of a corridor: along a published line, or only known by its stops. */
export interface Way {
  points: readonly Position[];
  schematic: boolean;
}

/** Corridors that run on the line of another where both have the same stops: gas against its old direction, trains on the one track there is. */
const ON_THE_LINE_OF: Readonly<Record<string, string>> = { "rus-uzb-reverse": "cac", instc: "kti-rail" };
/** Degrees within which a published line passes a stop. */
const NEAR = 0.4;

/** The stretches of a corridor, in the order of its routes. A port or a crossing is one point. */
export function waysOf(corridor: Corridor): Way[] {
  const shared = sharedLine(corridor.id);
  return corridorFeatures(corridor, [pipelines, railways]).flatMap(({ geometry, properties }): Way[] => {
    if (geometry.type === "Point") return [{ points: [geometry.coordinates], schematic: false }];
    const schematic = properties.schematic === true;
    return schematic && shared !== null ? split(geometry.coordinates, shared) : [{ points: geometry.coordinates, schematic }];
  });
}

function sharedLine(id: string): readonly Position[] | null {
  const other = find(dataset.corridors, ON_THE_LINE_OF[id] ?? "");
  const lines = other === undefined ? [] : corridorFeatures(other, [pipelines, railways]);
  const [line] = lines.flatMap(({ geometry, properties }) => (geometry.type === "LineString" && properties.schematic === false ? [geometry.coordinates] : []));
  return line ?? null;
}

/** Between two stops that the line passes, along it; elsewhere through the stops. */
function split(stops: readonly Position[], line: readonly Position[]): Way[] {
  const ways: { points: Position[]; schematic: boolean }[] = [];
  for (const [index, to] of stops.slice(1).entries()) {
    const from = stops[index] ?? to;
    const [start, end] = [nearest(line, from), nearest(line, to)];
    const along = start !== null && end !== null && start !== end;
    const between = along ? (start < end ? line.slice(start, end + 1) : line.slice(end, start + 1).reverse()) : [];
    const last = ways.at(-1);
    if (last !== undefined && last.schematic === !along) last.points.push(...between, to);
    else ways.push({ points: [from, ...between, to], schematic: !along });
  }
  return ways;
}

function nearest(line: readonly Position[], [longitude, latitude]: Position): number | null {
  const distances = line.map(([x, y]) => Math.hypot(x - longitude, y - latitude));
  const least = Math.min(...distances);
  return least > NEAR ? null : distances.indexOf(least);
}
