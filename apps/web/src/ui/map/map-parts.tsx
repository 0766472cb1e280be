import type { ReactNode } from "react";
import type { MapShapes } from "./geometry.ts";

interface MapGroundProps {
  /** Distinguishes the frame and patterns of several maps on a page. */
  id: string;
  shapes: MapShapes;
  /** How a state is drawn. */
  stateOf: (state: MapShapes["states"][number]) => ReactNode;
  /** Where it says nothing that is not said otherwise. */
  unheard?: boolean;
  /** What is drawn on it, within the frame. */
  children?: ReactNode;
}

/** What a map that does not move is drawn on: sea, land, states, lakes, disputed areas. */
export function MapGround({ id, shapes, stateOf, unheard, children }: MapGroundProps) {
  const { width, height, land, states, lakes, disputed } = shapes;
  return (
    <>
      <MapDefs id={id} width={width} height={height} />
      <g clipPath={`url(#${id}-frame)`} aria-hidden={unheard}>
        <rect width={width} height={height} fill="var(--map-sea)" />
        <path d={land} className="land" />
        {states.map(stateOf)}
        <path d={lakes} className="lake" />
        <DisputedAreas id={id} areas={disputed} />
        {children}
      </g>
    </>
  );
}

/** Frame and patterns of a map: frozen is hatched, what the dates leave open is hatched thinly the other way, disputed is dotted, what nothing is known of is ruled. */
export function MapDefs({ id, width, height }: { id: string; width: number; height: number }) {
  return (
    <defs>
      <clipPath id={`${id}-frame`}>
        <rect width={width} height={height} />
      </clipPath>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--map-land)" />
        <rect width="2.4" height="6" fill="var(--fact)" />
      </pattern>
      <pattern id={`${id}-open`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="7" height="7" fill="var(--map-land)" />
        <rect width="1.4" height="7" fill="var(--fact)" />
      </pattern>
      <pattern id={`${id}-blank`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--map-land)" />
        <rect width="5" height="1" fill="var(--map-coast)" />
      </pattern>
      <pattern id={`${id}-dots`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--map-land)" />
        <circle cx="1" cy="1" r=".8" fill="var(--ink)" />
      </pattern>
    </defs>
  );
}

/** Areas whose status is disputed, over the states. The viewpoint is named under the map. */
function DisputedAreas({ id, areas }: { id: string; areas: MapShapes["disputed"] }) {
  return areas.map((area) => (
    <path key={area.id} d={area.path} className={`area ${area.style}`} {...(area.style === "disputed" ? { style: { fill: `url(#${id}-dots)` } } : {})} />
  ));
}
