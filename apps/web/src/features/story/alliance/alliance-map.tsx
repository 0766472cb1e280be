import { memo } from "react";
import type { Locale } from "@/locale/locale.ts";
import { allianceMessages } from "@/messages/alliance/index.ts";
import type { MapShapes } from "@/ui/map/geometry.ts";
import { MapGround } from "@/ui/map/map-parts.tsx";
import { type StateStatus, statusInWords } from "./membership-status.ts";

/** Where a name stands: at a point, or beside it with a line to a point in the state. */
export interface MapLabel {
  id: string;
  at: readonly [number, number];
  to?: readonly [number, number];
}

interface AllianceMapProps {
  locale: Locale;
  shapes: MapShapes;
  labels: readonly MapLabel[];
  names: Readonly<Record<string, string>>;
  statuses: readonly StateStatus[];
  /** Name of the Crimea label's place. */
  crimea: readonly [number, number] | null;
}

/** The states of the alliance, each as it stood on the chosen day; drawn anew only when one of them changes. */
export const AllianceMap = memo(function AllianceMap({ locale, shapes, labels, names, statuses, crimea }: AllianceMapProps) {
  const { width, height } = shapes;
  const byCountry = new Map(statuses.map((status) => [status.country, status]));
  const id = `map-${width}`;
  const large = width > 500;
  return (
    <svg data-drawing="" viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="alliance-map" role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{allianceMessages(locale).map}</title>
      <MapGround
        id={id}
        shapes={shapes}
        stateOf={(state) => {
          const status = byCountry.get(state.id)?.status ?? "not-yet";
          return (
            <path
              key={state.id}
              d={state.path}
              className={`state ${status}`}
              data-country={state.id}
              {...(status === "frozen" ? { style: { fill: `url(#${id}-hatch)` } } : {})}
            />
          );
        }}
      />
      {labels.map(({ id: country, at: [x, y], to }) => {
        const status = byCountry.get(country);
        const on = to === undefined && (status?.status === "member" ? "on" : status?.status === "party" ? "mid" : "off");
        return (
          <g key={country} className={`label ${on === false ? "out" : on}`}>
            {to === undefined ? null : (
              <>
                <path d={`M${x} ${y + (to[1] > y ? 20 : -14)}L${to[0]} ${to[1]}`} className="leader" />
                <circle cx={to[0]} cy={to[1]} r="2" fill="var(--ink)" />
              </>
            )}
            <text x={x} y={y} textAnchor="middle" className="name" style={{ fontSize: large ? 15 : 13 }}>
              {names[country]}
            </text>
            <text x={x} y={y + (large ? 16 : 14)} textAnchor="middle" className="word" style={{ fontSize: large ? 13 : 12 }}>
              {status === undefined ? "" : statusInWords(locale, status)}
            </text>
          </g>
        );
      })}
      {crimea === null ? null : (
        <text x={crimea[0]} y={crimea[1]} textAnchor="middle" className="aside" style={{ fontSize: large ? 13 : 12 }}>
          {allianceMessages(locale).crimea}
        </text>
      )}
    </svg>
  );
});
