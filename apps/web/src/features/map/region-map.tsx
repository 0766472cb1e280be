import { useMemo, useRef } from "react";
import { dayIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { MapDefs } from "@/ui/map/map-parts.tsx";
import type { Shown } from "./details.ts";
import { labelsOf } from "./labels.ts";
import { AreaLayer, CityLayer, CorridorLayer, LabelLayer, MarkLayer, StateLayer } from "./map-layers.tsx";
import { boxesOf, marksOf } from "./marks.ts";
import { useMapZoom } from "./use-map-zoom.ts";

interface RegionMapProps {
  shown: Shown;
  /** Which of the frames. */
  frame: number;
  /** Pixels of the screen in a pixel of the frame; null where that is not known, on the server. */
  scale: number | null;
  id: string;
}

/** Without script a wide map may be drawn narrower: its names are placed for that as well, and the style sheet shows those that fit. */
const UNMEASURED = [[1, 0.7], [1]];

/** One map of one day. It can be moved and brought closer; arrows go from mark to mark. */
export function RegionMap({ shown, frame, scale, id }: RegionMapProps) {
  const { data, view, moment, fills } = shown;
  const words = atlasMessages(data.locale);
  const svg = useRef<SVGSVGElement>(null);
  const moved = useRef<SVGGElement>(null);
  const shapes = data.frames[frame];
  const { width = 0, height = 0 } = shapes ?? {};
  const { closer, whole, zoomBy, reset } = useMapZoom(svg, moved, { width, height }, scale ?? 1);
  const groups = useMemo(() => marksOf(data, view, moment, frame, (scale ?? 1) * closer), [data, view, moment, frame, scale, closer]);
  const labels = useMemo(() => {
    const scales = scale === null ? (UNMEASURED[frame] ?? [1]) : [scale * closer];
    const visits = view.layers.includes("visits");
    return scales.map((at) => ({ at, labels: labelsOf(data, moment, fills, frame, at, visits, boxesOf(groups, at)) }));
  }, [data, moment, fills, frame, scale, closer, view.layers, groups]);
  if (shapes === undefined) return null;
  return (
    <div className="atlas-map">
      <Drawing ref={svg} className="map-chart" width={width} height={height} label={`${words.title}, ${dayIn(data.locale, moment.day)}`}>
        <MapDefs id={id} width={width} height={height} />
        <g clipPath={`url(#${id}-frame)`}>
          <rect width={width} height={height} fill="var(--map-sea)" />
          <g ref={moved} className="zoomed">
            <path d={shapes.land} className="land" />
            <StateLayer shown={shown} frame={frame} id={id} />
            <path d={shapes.lakes} className="lake" />
            <path d={shapes.formerShore} className="former-shore" />
            <AreaLayer shown={shown} frame={frame} id={id} />
            {view.layers.includes("corridors") ? <CorridorLayer shown={shown} frame={frame} /> : null}
            {labels.map(({ at, labels: placed }) => (
              <g key={labels.length > 1 ? at : "placed"} className="labels" data-for={scale === null ? at : undefined}>
                <CityLayer labels={placed} />
              </g>
            ))}
            {labels.map(({ at, labels: placed }) => (
              <g key={labels.length > 1 ? at : "placed"} className="labels" data-for={scale === null ? at : undefined}>
                <LabelLayer shown={shown} labels={placed} />
              </g>
            ))}
            <MarkLayer shown={shown} groups={groups} />
          </g>
        </g>
      </Drawing>
      <p className="zoom-buttons" role="group" aria-label={words.zoom}>
        <button type="button" className="button" onClick={() => zoomBy(1.6)} aria-label={words.zoomIn}>
          +
        </button>
        <button type="button" className="button" onClick={() => zoomBy(1 / 1.6)} disabled={whole} aria-label={words.zoomOut}>
          −
        </button>
        {whole ? null : (
          <button type="button" className="button" onClick={reset}>
            {words.reset}
          </button>
        )}
      </p>
    </div>
  );
}
