import type { Corridor, CorridorKind } from "@multivector/data";
import { FRAMES, projectionOf } from "./frames.ts";

/** Kind is pattern, status is treatment. */
type Pattern = "oil" | "gas" | "rail" | "mixed" | "power" | "point";
const PATTERNS: Record<CorridorKind, Pattern> = {
  "oil-pipeline": "oil",
  "gas-pipeline": "gas",
  "gas-flow": "gas",
  railway: "rail",
  multimodal: "mixed",
  "dry-port": "point",
  "sea-port": "point",
  "power-line": "power",
};
export type Treatment = "full" | "building" | "planned" | "stopped";
const TREATMENTS: Record<Corridor["status"], Treatment> = {
  operating: "full",
  "partly-operating": "full",
  idle: "stopped",
  "under-construction": "building",
  stalled: "stopped",
  planned: "planned",
  proposed: "planned",
};

/** A corridor as it is drawn: its routes in pixels of a frame. */
export interface CorridorShape {
  id: string;
  pattern: Pattern;
  treatment: Treatment;
  /** One path a route; a port is a point. */
  paths: string[];
  points: [number, number][];
  /** Where its number stands. */
  middle: [number, number];
}

/** The schematic routes of a corridor in a frame; null where none of it is inside. */
export function corridorShape(frame: keyof typeof FRAMES, { id, kind, status, routes }: Corridor): CorridorShape | null {
  const projection = projectionOf(frame);
  const { width, height } = FRAMES[frame];
  const inside = ([x, y]: readonly [number, number]) => x > 4 && y > 4 && x < width - 4 && y < height - 4;
  const lines = routes.map(({ stops }) =>
    stops.flatMap(({ longitude, latitude }): [number, number][] => {
      const at = projection([longitude, latitude]);
      return at === null ? [] : [[Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10]];
    }),
  );
  const seen = lines.flat().filter(inside);
  if (seen.length === 0) return null;
  const longest = lines.filter((line) => line.some(inside)).sort((a, b) => b.length - a.length)[0] ?? [];
  const shown = longest.filter(inside);
  const index = Math.floor((shown.length - 1) / 2);
  const [one, other] = [shown[index] ?? seen[0], shown[index + 1] ?? shown[index] ?? seen[0]] as [[number, number], [number, number]];
  return {
    id,
    pattern: PATTERNS[kind],
    treatment: TREATMENTS[status],
    paths: lines.filter((line) => line.length > 1).map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join("L")}`),
    points: lines.filter((line) => line.length === 1).flat(),
    middle: [Math.round((one[0] + other[0]) / 2), Math.round((one[1] + other[1]) / 2)],
  };
}

/** The lines of a corridor in the pattern of its kind. */
export function CorridorLines({ shape: { pattern, treatment, paths, points } }: { shape: Pick<CorridorShape, "pattern" | "treatment" | "paths" | "points"> }) {
  return (
    <g className={`corridor ${pattern} ${treatment}`}>
      {paths.map((path) => (
        <g key={path}>
          <path d={path} className="hit" />
          <path d={path} className="line" />
          {pattern === "gas" || pattern === "rail" ? <path d={path} className="core" /> : null}
        </g>
      ))}
      {points.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x - 4.5} y={y - 4.5} width="9" height="9" className="port" />
      ))}
    </g>
  );
}

/** What the patterns and treatments mean, at their real size. */
export function CorridorKey({ names }: { names: Readonly<Record<"oil" | "gas" | "rail" | "mixed" | "port" | "building" | "planned" | "stopped", string>> }) {
  const sample = (pattern: Pattern, treatment: Treatment) => ({
    pattern,
    treatment,
    paths: pattern === "point" ? [] : ["M1 7H29"],
    points: pattern === "point" ? ([[15, 7]] as [number, number][]) : [],
  });
  const entries: [string, ReturnType<typeof sample>][] = [
    [names.oil, sample("oil", "full")],
    [names.gas, sample("gas", "full")],
    [names.rail, sample("rail", "full")],
    [names.mixed, sample("mixed", "full")],
    [names.port, sample("point", "full")],
    [names.building, sample("oil", "building")],
    [names.planned, sample("oil", "planned")],
    [names.stopped, sample("oil", "stopped")],
  ];
  return (
    <ul className="key inline-key">
      {entries.map(([name, shape]) => (
        <li key={name}>
          <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
            <CorridorLines shape={shape} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
