import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { dayIn } from "@/locale/locale.ts";
import { detailsOf, type Shown } from "./details.ts";
import { fillsOf } from "./fills.ts";
import type { MapData, MapView } from "./map-data.ts";
import { MarkTooltip, type Pointed } from "./mark-tooltip.tsx";
import type { MapMoment } from "./moment.ts";
import { outsideOf } from "./outside.ts";
import { RegionMap } from "./region-map.tsx";
import { useWidth } from "./use-width.ts";

interface MapFigureProps {
  data: MapData;
  view: MapView;
  moment: MapMoment;
  /** Beside another map: its day stands above it. */
  one: boolean;
  id: string;
  /** The mark of which more is said beside the map; empty where none is. */
  chosen: string;
  /** Says more of a mark beside the map. */
  choose: (key: string) => void;
}

/** Up to this width the map of a phone is drawn; the style sheet has the same bound, for a page without script. */
const PHONE = 560;

/** The map of one day, for the width that there is, with what is said of the mark that is pointed at. */
export function MapFigure({ data, view, moment, one, id, chosen, choose }: MapFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const shown: Shown = useMemo(() => ({ data, view, moment, fills: fillsOf(data, view, moment) }), [data, view, moment]);
  const point = (event: PointerEvent | FocusEvent) => {
    // A finger opens what is said at once.
    if ((event as PointerEvent).pointerType === "touch") return;
    const mark = (event.target as Element).closest<SVGElement>("[data-key]");
    const place = figure.current?.getBoundingClientRect();
    if (mark?.dataset.key === undefined || place === undefined) return setPointed(null);
    const box = mark.getBoundingClientRect();
    const byPointer = event.type === "pointerover";
    const at = byPointer ? { x: (event as PointerEvent).clientX, top: (event as PointerEvent).clientY - 8 } : { x: box.left + box.width / 2, top: box.top };
    setPointed({ key: mark.dataset.key, x: at.x - place.left, y: at.top - place.top, width: place.width });
  };
  const open = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<SVGElement>("[data-key]");
    // With a key held it opens elsewhere, as any link.
    if (mark?.dataset.key === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setPointed(null);
    choose(mark.dataset.key);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks come and go with what is shown
  useEffect(() => {
    const marks = figure.current?.querySelectorAll("[data-key]") ?? [];
    for (const mark of marks) {
      if (mark.getAttribute("data-key") === chosen) mark.setAttribute("aria-current", "true");
      else mark.removeAttribute("aria-current");
    }
  }, [chosen, shown, width]);
  const frames = width === null ? [0, 1] : [width > PHONE ? 0 : 1];
  return (
    <figure
      ref={figure}
      className="atlas-figure"
      aria-label={dayIn(data.locale, moment.day)}
      onClick={open}
      onPointerOver={point}
      onPointerLeave={() => setPointed(null)}
      onFocus={point}
      onBlur={() => setPointed(null)}
      onKeyDown={(event) => event.key === "Escape" && setPointed(null)}
    >
      {one ? <figcaption className="map-day">{dayIn(data.locale, moment.day)}</figcaption> : null}
      {frames.map((frame) => (
        <div key={frame} className={frame === 0 ? "atlas-wide" : "atlas-narrow"}>
          <RegionMap
            shown={shown}
            frame={frame}
            scale={width === null ? null : width / (data.frames[frame]?.width ?? width)}
            id={`${id}-${frame === 0 ? "wide" : "narrow"}`}
          />
          <Outside shown={shown} frame={frame} />
        </div>
      ))}
      {pointed === null ? null : <MarkTooltip locale={data.locale} pointed={pointed} details={detailsOf(shown, pointed.key)} />}
    </figure>
  );
}

function Outside({ shown, frame }: { shown: Shown; frame: number }) {
  const said = outsideOf(shown, frame);
  return said === "" ? null : <p className="note">{said}</p>;
}
