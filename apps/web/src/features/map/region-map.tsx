import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { CorridorLines } from "@/ui/map/corridor-lines.tsx";
import { DisputedAreas, MapDefs } from "@/ui/map/map-parts.tsx";
import { fillsOf } from "./fills.ts";
import { calledOn, type MapData, type MapMoment, type MapView } from "./moment.ts";

interface RegionMapProps {
  locale: Locale;
  data: MapData;
  view: MapView;
  moment: MapMoment;
  /** Which of the frames. */
  frame: number;
  /** Distinguishes the patterns of several maps on a page. */
  id: string;
}

/** One map of one day. It can be moved and brought closer; arrows go from mark to mark. */
export function RegionMap({ locale, data, view, moment, frame, id }: RegionMapProps) {
  const words = atlasMessages(locale);
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState({ k: 1, x: 0, y: 0 });
  const shapes = data.frames[frame];
  const { width = 0, height = 0 } = shapes ?? {};

  useEffect(() => {
    if (svg.current === null) return;
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 10])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      // The wheel scrolls the page unless Control is held; one finger scrolls it, too, while the whole map is shown.
      .filter((event: Event) => {
        if (event.type === "wheel") return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        if (event.type === "touchstart") return (event as TouchEvent).touches.length > 1;
        return !(event as MouseEvent).button;
      })
      .on("zoom", ({ transform: { k, x, y } }) => setTransform({ k, x, y }));
    select(svg.current).call(made).on("dblclick.zoom", null);
    behaviour.current = made;
  }, [width, height]);

  const scaleBy = (factor: number) => {
    if (svg.current === null || behaviour.current === null) return;
    if (factor === 0) select(svg.current).call(behaviour.current.transform, zoomIdentity);
    else select(svg.current).call(behaviour.current.scaleBy, factor);
  };
  const { k, x, y } = transform;
  // Names and marks keep their size when the map comes closer.
  const still = `scale(${1 / k})`;
  const year = moment.day.slice(0, 4);
  const fills = useMemo(() => fillsOf(locale, data, view, moment), [locale, data, view, moment]);
  if (shapes === undefined) return null;
  const shows = (layer: MapView["layers"][number]) => view.layers.includes(layer);
  const stops = REPUBLICS.map((code) => ({
    code,
    visits: moment.visits.filter(({ to }) => to === code),
    at: data.states.find((state) => state.code === code)?.label[frame] ?? null,
  }));
  return (
    <div className="atlas-map">
      <svg
        data-drawing=""
        ref={svg}
        className="chart map-chart"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={`${words.title}, ${moment.day}`}
      >
        <MapDefs id={id} width={width} height={height} />
        <g clipPath={`url(#${id}-frame)`}>
          <rect width={width} height={height} fill="var(--map-sea)" />
          <g transform={`translate(${x} ${y}) scale(${k})`} className="zoomed">
            <path d={shapes.land} className="land" />
            {shapes.states.map((state, index) => {
              const name = calledOn(data, state.id, moment.day);
              const { look, word } = fills[state.id] ?? { look: "none", word: "" };
              return (
                <a
                  key={state.id}
                  href={hrefIn(locale, `/countries/${state.id}`)}
                  data-mark=""
                  tabIndex={index === 0 ? 0 : -1}
                  aria-label={word === "" ? name : `${name}: ${word}`}
                >
                  <path d={state.path} className={`state ${look}`} data-country={state.id} style={patternOf(look, id)} />
                </a>
              );
            })}
            <path d={shapes.lakes} className="lake" />
            <DisputedAreas id={id} areas={shapes.disputed} />
            {shows("corridors")
              ? moment.corridors.map(({ corridor, holds }) => {
                  const shape = corridor.shapes[frame];
                  if (shape === null || shape === undefined) return null;
                  return (
                    <a key={corridor.id} href={hrefIn(locale, `/corridors/${corridor.id}`)} data-mark="" tabIndex={-1} aria-label={corridor.name}>
                      <g opacity={holds === "possibly" ? 0.55 : 1}>
                        <CorridorLines shape={shape} />
                      </g>
                    </a>
                  );
                })
              : null}
            {data.states.map((state) => {
              const at = state.label[frame];
              const leader = state.leader[frame];
              if (at === null || at === undefined) return null;
              const { look, word } = fills[state.code] ?? { look: "none", word: "" };
              return (
                <g
                  key={state.code}
                  aria-hidden="true"
                  className={`${["in", "part-4", "part-3"].includes(look) && leader == null ? "label on" : "label"}${state.minor ? " minor" : ""}`}
                >
                  {leader == null ? null : <path d={`M${at[0]} ${at[1]}L${leader[0]} ${leader[1]}`} className="leader" />}
                  <g transform={`translate(${at[0]} ${at[1]}) ${still}`}>
                    <text textAnchor="middle" className="name">
                      {calledOn(data, state.code, moment.day)}
                    </text>
                    {word === "" ? null : (
                      <text y="14" textAnchor="middle" className="word">
                        {word}
                      </text>
                    )}
                  </g>
                </g>
              );
            })}
            {shows("visits")
              ? stops.map(({ code, visits, at }) =>
                  at === null || visits.length === 0 ? null : (
                    <g key={code} transform={`translate(${at[0]} ${at[1]}) ${still}`}>
                      <a
                        href={hrefIn(locale, `/countries/${code}`)}
                        data-mark=""
                        tabIndex={-1}
                        aria-label={`${words.layers.visits}, ${year}, ${code}: ${visits.length}`}
                      >
                        <rect x="-14" y="18" width="28" height="18" rx="2" className="count-box" />
                        <text y="31.5" textAnchor="middle" className="count">
                          {visits.length}
                        </text>
                      </a>
                    </g>
                  ),
                )
              : null}
            {shows("sites")
              ? moment.sites.flatMap(({ site, holds }) =>
                  (site.points[frame] ?? []).map(([px, py], index) => (
                    <g key={`${site.id}-${px}-${py}`} transform={`translate(${px} ${py}) ${still}`}>
                      <a
                        href={hrefIn(locale, `/deployments/${site.id}`)}
                        data-mark=""
                        tabIndex={-1}
                        aria-label={`${site.name}, ${words.siteKinds[site.kind]}${index > 0 ? ` ${index + 1}` : ""}`}
                      >
                        <path d="M0 -7L6.2 4.6H-6.2Z" className={holds === "yes" ? "site" : "site open"} />
                      </a>
                    </g>
                  )),
                )
              : null}
            {shows("events")
              ? moment.events.flatMap((event) =>
                  (event.points[frame] ?? []).map(([px, py]) => (
                    <g key={event.id} transform={`translate(${px} ${py}) ${still}`}>
                      <a href={hrefIn(locale, `/events/${event.id}`)} data-mark="" tabIndex={-1} aria-label={event.title}>
                        <circle r="5.5" className={event.rough ? "happening rough" : "happening"} />
                      </a>
                    </g>
                  )),
                )
              : null}
            {data.crimea[frame] == null ? null : (
              <g transform={`translate(${data.crimea[frame]?.[0]} ${data.crimea[frame]?.[1]}) ${still}`} aria-hidden="true">
                <text textAnchor="middle" className="aside">
                  {words.crimea}
                </text>
              </g>
            )}
          </g>
        </g>
      </svg>
      <p className="zoom-row">
        <button type="button" className="button" onClick={() => scaleBy(1.6)}>
          {words.zoomIn}
        </button>
        <button type="button" className="button" onClick={() => scaleBy(1 / 1.6)} disabled={k === 1}>
          {words.zoomOut}
        </button>
        <button type="button" className="button" onClick={() => scaleBy(0)} disabled={k === 1}>
          {words.reset}
        </button>
      </p>
    </div>
  );
}

function patternOf(look: string, id: string): { fill?: string } {
  if (look === "frozen") return { fill: `url(#${id}-hatch)` };
  return look === "possibly" ? { fill: `url(#${id}-open)` } : {};
}
