/** Kind is pattern, status is treatment. */
export type Pattern = "oil" | "gas" | "rail" | "mixed" | "power" | "point";
export type Treatment = "full" | "building" | "planned" | "stopped";

/** A corridor as it is drawn: its routes in pixels of a frame. */
export interface CorridorShape {
  id: string;
  pattern: Pattern;
  treatment: Treatment;
  /** One path a stretch; a port is a point. Schematic: a curve through its stops, not a published line. */
  paths: { d: string; schematic: boolean }[];
  points: [number, number][];
  /** Where its number stands. */
  middle: [number, number];
}

interface CorridorLinesProps {
  shape: Pick<CorridorShape, "pattern" | "treatment" | "paths" | "points">;
  /** With an edge, so that it stands out on dark land. */
  cased?: boolean;
}

/** The lines of a corridor in the pattern of its kind. */
export function CorridorLines({ shape: { pattern, treatment, paths, points }, cased = false }: CorridorLinesProps) {
  return (
    <g className={`corridor ${pattern} ${treatment}`}>
      {paths.map(({ d, schematic }) => (
        <g key={d} className={schematic ? "schematic" : undefined}>
          <path d={d} className="hit" />
          {cased ? <path d={d} className="casing" /> : null}
          <path d={d} className="line" />
          {pattern === "gas" || pattern === "rail" || pattern === "mixed" ? <path d={d} className="core" /> : null}
        </g>
      ))}
      {points.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x - 4.5} y={y - 4.5} width="9" height="9" className="port" />
      ))}
    </g>
  );
}

/** What the patterns and treatments mean, at their real size. */
export function CorridorKey({
  names,
}: {
  names: Readonly<Record<"oil" | "gas" | "rail" | "mixed" | "port" | "building" | "planned" | "stopped" | "schematic", string>>;
}) {
  const sample = (pattern: Pattern, treatment: Treatment, schematic = false) => ({
    pattern,
    treatment,
    paths: pattern === "point" ? [] : [{ d: "M1 7H29", schematic }],
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
    [names.schematic, sample("oil", "full", true)],
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
