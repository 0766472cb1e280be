import type { Locale } from "@/locale/locale.ts";
import { locatorMessages } from "@/messages/locator/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import type { MapShapes } from "@/ui/map/geometry.ts";
import { MapGround } from "@/ui/map/map-parts.tsx";

interface SeriesMapProps {
  locale: Locale;
  shapes: MapShapes;
  values: ReadonlyMap<string, number>;
  year: number;
  nameOf: (code: string) => string;
  text: (value: number) => string;
}

/** The values of one year on the map, in four groups of equal size. A state without a value stays land. */
export function SeriesMap({ locale, shapes, values, year, nameOf, text }: SeriesMapProps) {
  const words = seriesMessages(locale);
  const shown = shapes.states.flatMap(({ id }) => (values.has(id) ? [{ id, value: values.get(id) ?? 0 }] : []));
  const ranked = [...shown].sort((a, b) => a.value - b.value).map(({ id }) => id);
  const groupOf = (id: string) => (ranked.includes(id) ? `part-${1 + Math.min(3, Math.floor((ranked.indexOf(id) * 4) / ranked.length))}` : "none");
  const { width, height } = shapes;
  return (
    <details className="figure-table">
      <summary>{words.map({ year })}</summary>
      {shown.length === 0 ? (
        <p className="empty">{words.noMap}</p>
      ) : (
        <>
          <Drawing
            className="map-chart locator-map"
            width={width}
            height={height}
            role="img"
            label={`${words.map({ year })}: ${ranked.map((id) => `${nameOf(id)} ${text(values.get(id) ?? 0)}`).join(", ")}`}
          >
            <MapGround
              id="series"
              shapes={shapes}
              stateOf={({ id, path }) => (
                <path key={id} d={path} className={`state ${groupOf(id)}`} data-country={id}>
                  <title>{values.has(id) ? `${nameOf(id)}: ${text(values.get(id) ?? 0)}` : nameOf(id)}</title>
                </path>
              )}
            />
          </Drawing>
          <p className="note">
            {words.mapSay({ year, count: shown.length })} {locatorMessages(locale).viewpoint}
          </p>
        </>
      )}
    </details>
  );
}
