import dagre, { type graphlib } from "@dagrejs/dagre";
import { referredBy, schemas } from "@multivector/data/schema";
import { TableFrame } from "@/ui/table/table-frame.tsx";

const [WIDTH, HEIGHT] = [118, 30];

/** Collections as boxes and references as lines, laid out from the schemas; sources, which all records cite, are left out. */
export function ModelDiagram({ label, nameOf }: { label: string; nameOf: (collection: string) => string }) {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 64, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const collections = (Object.keys(schemas) as (keyof typeof schemas)[]).filter((name) => name !== "sources");
  for (const name of collections) graph.setNode(name, { width: WIDTH, height: HEIGHT });
  for (const name of collections) for (const target of referredBy(schemas[name])) if (target !== "sources" && target !== name) graph.setEdge(name, target);
  dagre.layout(graph);
  // Lines bend outside the box that the layout reports; the drawing holds them too.
  const bends = graph.edges().flatMap(({ v, w }) => graph.edge(v, w).points as { x: number; y: number }[]);
  const boxes = collections.map((name) => graph.node(name));
  const [left, top] = [Math.min(0, ...bends.map(({ x }) => x)) - 4, Math.min(...bends.map(({ y }) => y), ...boxes.map(({ y }) => y - HEIGHT / 2)) - 4];
  const width = Math.ceil(Math.max(...bends.map(({ x }) => x), ...boxes.map(({ x }) => x + WIDTH / 2)) - left + 4);
  const height = Math.ceil(Math.max(...bends.map(({ y }) => y), ...boxes.map(({ y }) => y + HEIGHT / 2)) - top + 4);
  return (
    <TableFrame label={label}>
      <svg
        className="chart model"
        width={width}
        height={height}
        viewBox={`${left} ${top} ${width} ${height}`}
        role="img"
        aria-label={`${label}. ${edgesInWords(graph)}`}
      >
        <defs>
          <marker id="model-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8Z" fill="var(--muted)" />
          </marker>
        </defs>
        {graph.edges().map(({ v, w }) => {
          const points = graph.edge(v, w).points as { x: number; y: number }[];
          const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`).join("");
          return <path key={`${v}-${w}`} d={path} fill="none" stroke="var(--rule-strong)" markerEnd="url(#model-tip)" />;
        })}
        {collections.map((name) => {
          const { x, y } = graph.node(name);
          return (
            <g key={name}>
              <rect x={x - WIDTH / 2} y={y - HEIGHT / 2} width={WIDTH} height={HEIGHT} fill="var(--paper)" stroke="var(--ink)" />
              <text x={x} y={y + 4.5} textAnchor="middle" className="row-name">
                {nameOf(name)}
              </text>
            </g>
          );
        })}
      </svg>
    </TableFrame>
  );
}

function edgesInWords(graph: graphlib.Graph): string {
  const targets = new Map<string, string[]>();
  for (const { v, w } of graph.edges()) targets.set(v, [...(targets.get(v) ?? []), w]);
  return [...targets].map(([from, to]) => `${from}: ${to.join(", ")}`).join("; ");
}
