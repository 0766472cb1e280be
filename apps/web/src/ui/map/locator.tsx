import { type Corridor, capitalAt, find } from "@multivector/data";
import type { CSSProperties } from "react";
import type { Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { locatorMessages } from "@/messages/locator/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { CorridorLines } from "./corridor-lines.tsx";
import { corridorShape } from "./corridor-shape.ts";
import { projectionOf } from "./frames.ts";
import { shapesOf } from "./geometry.ts";
import { MapGround } from "./map-parts.tsx";

interface Place {
  name: string;
  longitude: number;
  latitude: number;
}

interface LocatorProps {
  locale: Locale;
  title: string;
  points: readonly Place[];
  /** A corridor, in the pattern of its kind. */
  corridor?: Corridor;
  /** States that are named. */
  states: readonly string[];
  note?: string;
}

/** Where something is: the region from Türkiye to western China, with the places of one record. */
export function Locator({ locale, title, points, corridor, states, note }: LocatorProps) {
  const words = locatorMessages(locale);
  if (points.length === 0) return <p className="empty">{words.none}</p>;
  const codes = Object.fromEntries([...new Set([...REPUBLICS, ...states])].map((code) => [code, find(datasetIn(locale).countries, code)?.isoNumeric ?? ""]));
  const shapes = shapesOf("locator", codes);
  const projection = projectionOf("locator");
  const { width, height } = shapes;
  const placed = points.flatMap((point) => {
    const at = projection([point.longitude, point.latitude]);
    if (at === null || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return [];
    return [{ ...point, at: [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] as const }];
  });
  const outside = points.filter((point) => !placed.some(({ name }) => name === point.name));
  const shape = corridor === undefined ? null : corridorShape("locator", corridor);
  const capital = states.flatMap((code) => {
    const state = find(datasetIn(locale).countries, code);
    const seat = state === undefined ? null : capitalAt(state);
    const at = seat === null ? null : projection([seat.coordinates.longitude, seat.coordinates.latitude]);
    return state === undefined || at === null ? [] : [{ code, name: nameOf(state, locale), at }];
  });
  const named = capital.flatMap(({ at: [x] }) => [x - HALF_NAME, x + HALF_NAME]);
  return (
    <div className="locator">
      <div className="locator-window" style={windowOn([...placed.map(({ at: [x] }) => x), ...named], width)}>
        <Drawing
          className="map-chart"
          width={width}
          height={height}
          role="img"
          label={words.label({ title, places: placed.map(({ name }) => name).join(", ") })}
        >
          <MapGround
            id="locator"
            shapes={shapes}
            stateOf={({ id, path }) => <path key={id} d={path} className={states.includes(id) ? "state region" : "state"} />}
          >
            {shape === null ? null : <CorridorLines shape={shape} />}
            {placed.map(({ name, at: [x, y] }) => (
              <circle key={`${name} ${x} ${y}`} cx={x} cy={y} r={shape === null ? 6 : 3} className="locator-point" />
            ))}
            {capital.map(({ code, name, at: [x, y] }) => (
              <text key={code} x={Math.round(x)} y={Math.round(y) + 18} textAnchor="middle" className="place halo">
                {name}
              </text>
            ))}
          </MapGround>
        </Drawing>
      </div>
      <p className="note">
        {note} {outside.length === 0 ? null : words.outside({ places: outside.map(({ name }) => name).join(", ") })} {words.viewpoint}{" "}
        <PolicyLink locale={locale} policy="naming" />
      </p>
    </div>
  );
}

/** Half of the room that the name of a state takes, and the least width that a phone shows: its own. In the frame's units. */
const HALF_NAME = 45;
const LEAST = 358;

/** What a phone shows of a map that is wider than it: as much as has all that is drawn, so that names stay legible. */
function windowOn(xs: readonly number[], width: number): CSSProperties {
  const [left, right] = [Math.max(0, Math.min(...xs) - 20), Math.min(width, Math.max(...xs) + 20)];
  const shown = Math.round(Math.min(width, Math.max(LEAST, right - left)));
  return { "--width": width, "--shown": shown, "--focus": Math.round((left + right) / 2) } as CSSProperties;
}
