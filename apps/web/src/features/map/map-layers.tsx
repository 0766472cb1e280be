import { memo } from "react";
import { hrefIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { CorridorLines } from "@/ui/map/corridor-lines.tsx";
import type { MarkGroup } from "@/ui/map/place-marks.ts";
import { announced, detailsOf, type Shown } from "./details.ts";
import { UNKNOWN } from "./fills.ts";
import { type MapLabel, VISITS } from "./labels.ts";
import type { Point } from "./map-data.ts";
import { MarkShape } from "./mark-shape.tsx";
import { keyOf, type PointMark } from "./marks.ts";
import { dayNumber } from "./moment.ts";

interface LayerProps {
  shown: Shown;
  frame: number;
  /** Distinguishes the patterns of several maps on a page. */
  id: string;
}

/** At a place of the frame, in pixels of the screen however close the map is. */
const still = ([x, y]: Point) => ({ transform: `translate(${x}px,${y}px) scale(var(--still))` });
/** What a mark is and says. Without script it leads to its page. */
const markOf = (shown: Shown, key: string, label?: string) => {
  const details = detailsOf(shown, key);
  const [first] = details;
  return { "data-mark": "", "data-key": key, tabIndex: -1, href: first?.href ?? hrefIn(shown.data.locale, "/map"), "aria-label": label ?? announced(details) };
};

/** All states, each filled as its status says. */
export const StateLayer = memo(function StateLayer({ shown, frame, id }: LayerProps) {
  const { data, fills } = shown;
  return data.frames[frame]?.states.map((state, index) => {
    const { look } = fills[state.id] ?? { look: "none" };
    return (
      <a key={state.id} {...markOf(shown, `countries/${state.id}`)} {...(index === 0 ? { tabIndex: 0 } : {})}>
        <path d={state.path} className={`state ${look}`} data-country={state.id} style={patternOf(look, id)} />
      </a>
    );
  });
});

/** Areas whose status is disputed, from the day on which it is; before it, as the state to which the named viewpoint counts them. */
export const AreaLayer = memo(function AreaLayer({ shown, frame, id }: LayerProps) {
  const { data, moment, fills } = shown;
  return data.frames[frame]?.disputed.map(({ id: area, path, style }) => {
    const since = data.areas.find((one) => one.id === area)?.since ?? null;
    const undisputed = since !== null && dayNumber(moment.day) < since;
    const look = fills.UKR?.look ?? "none";
    return (
      <a key={area} {...markOf(shown, `areas/${area}`)}>
        {undisputed ? (
          <path d={path} className={`state ${look}`} style={patternOf(look, id)} />
        ) : (
          <path d={path} className={`area ${style}`} {...(style === "disputed" ? { style: { fill: `url(#${id}-dots)` } } : {})} />
        )}
      </a>
    );
  });
});

/** Corridors in service. Their ports are marks. */
export const CorridorLayer = memo(function CorridorLayer({ shown, frame }: Omit<LayerProps, "id">) {
  return shown.moment.corridors.map(({ corridor, holds }) => {
    const shape = corridor.shapes[frame];
    if (shape == null || shape.paths.length === 0) return null;
    return (
      <a key={corridor.id} {...markOf(shown, `corridors/${corridor.id}`)}>
        <g className={holds === "possibly" ? "uncertain" : undefined}>
          <CorridorLines shape={{ ...shape, points: [] }} cased />
        </g>
      </a>
    );
  });
});

/** The cities that are named: capitals are squares. */
export const CityLayer = memo(function CityLayer({ labels }: { labels: readonly MapLabel[] }) {
  return labels.map(({ id, kind, at }) =>
    kind === "capital" || kind === "city" ? (
      <g key={id} style={still(at)}>
        {kind === "capital" ? <rect x="-2.5" y="-2.5" width="5" height="5" className="capital-point" /> : <circle r="2" className="city-point" />}
      </g>
    ) : null,
  );
});

/** Names, under the marks, with the visits of the year. */
export const LabelLayer = memo(function LabelLayer({ shown, labels }: { shown: Shown; labels: readonly MapLabel[] }) {
  return labels.map((label) => <Label key={label.id} shown={shown} label={label} />);
});

function Label({ shown, label }: { shown: Shown; label: MapLabel }) {
  const { id, kind, at, text, word, dark, spot, visits, nameWidth } = label;
  // A name and the number beside it are in the middle together.
  const left = spot.x - (visits > 0 ? (VISITS.gap + VISITS.width) / 2 : 0);
  return (
    <g style={still(at)} className={`label ${kind}${dark && (spot.leader !== true || kind === "capital") ? " on" : ""}`}>
      {spot.leader === true ? <Leader spot={spot} down={word === "" ? 8 : 16} /> : null}
      <text x={round(left)} y={round(spot.y + 12)} textAnchor={spot.align} className="name" aria-hidden="true">
        {text}
      </text>
      {word === "" ? null : (
        <text x={round(spot.x)} y={round(spot.y + 27)} textAnchor={spot.align} className="word" aria-hidden="true">
          {word}
        </text>
      )}
      {visits === 0 ? null : (
        <g transform={`translate(${round(left + nameWidth / 2 + VISITS.gap + VISITS.width / 2)} ${round(spot.y + 7.5)})`}>
          <a {...markOf(shown, `countries/${id}`, visitsLabel(shown, text, visits))}>
            <circle r="12" className="reach" />
            <VisitsBox count={visits} />
          </a>
        </g>
      )}
    </g>
  );
}

/** From a name to its state, on dark ground and on light. */
function Leader({ spot, down }: { spot: MapLabel["spot"]; down: number }) {
  const way = `M0 0L${round(spot.x)} ${round(spot.y + down)}`;
  return (
    <>
      <path d={way} className="leader-ground" />
      <path d={way} className="leader" />
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How many visits, as the key shows it too. */
export function VisitsBox({ count }: { count: number }) {
  const { width, height } = VISITS;
  return (
    <>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="2" className="count-box" />
      <text y="4.3" textAnchor="middle" className="count">
        {count}
      </text>
    </>
  );
}

function visitsLabel({ data, moment }: Shown, name: string, count: number): string {
  return atlasMessages(data.locale).visitsTo({ name, year: Number(moment.day.slice(0, 4)), count });
}

/** Sites, ports and events; several at one place as one with their number. */
export const MarkLayer = memo(function MarkLayer({ shown, groups }: { shown: Shown; groups: readonly MarkGroup<PointMark>[] }) {
  return groups.map((group) => {
    const key = keyOf(group);
    const [dx, dy] = group.shift;
    const { kind, open, owner } = group.marks[0] ?? { kind: "event", open: false };
    return (
      <g key={`${key} ${group.at}`} style={still(group.at)}>
        {dx === 0 && dy === 0 ? null : <path d={`M0 0L${dx} ${dy}`} className="stem" />}
        <a {...markOf(shown, key, groupLabel(shown, key, group.marks.length))} style={{ transform: `translate(${dx}px,${dy}px)` }}>
          <circle r="12" className="reach" />
          <MarkShape locale={shown.data.locale} kind={kind} owner={owner} open={open} count={group.marks.length} />
        </a>
      </g>
    );
  });
});

/** The number that is seen is said. */
function groupLabel(shown: Shown, key: string, count: number): string | undefined {
  return count === 1 ? undefined : atlasMessages(shown.data.locale).atOnePlace({ count, names: announced(detailsOf(shown, key)) });
}

export function patternOf(look: string, id: string): { fill?: string } {
  if (look === "frozen") return { fill: `url(#${id}-hatch)` };
  if (look === UNKNOWN) return { fill: `url(#${id}-blank)` };
  return look === "possibly" ? { fill: `url(#${id}-open)` } : {};
}
