import { useId, useState } from "react";
import { dayIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { FIRST_DAY, type Span } from "@/ui/date/day.ts";
import { DayInput } from "@/ui/date/day-input.tsx";
import { FILLS, type MapData, type MapView, POWERS } from "./map-data.ts";
import { calledOn } from "./moment.ts";

interface MapControlsProps {
  data: MapData;
  view: MapView;
  span: Span;
  setFill: (fill: MapView["fill"]) => void;
  setOrg: (org: MapView["org"]) => void;
  setPartner: (partner: MapView["partner"]) => void;
  setMonths: (months: number) => void;
  setSpan: (span: Span) => void;
}

const MONTHS = [1, 3, 6, 12, 24, 60, 120];

/** What states are filled by, of whom, and whether two days stand beside each other. */
export function MapControls({ data, view, span, setFill, setOrg, setPartner, setMonths, setSpan }: MapControlsProps) {
  const words = atlasMessages(data.locale);
  const { org, fill, partner, layers, months } = view;
  const two = span.from !== span.to;
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{words.controls}</legend>
      <label>
        <span>{words.fill}</span>
        <select value={fill} onChange={(event) => setFill(event.currentTarget.value as MapView["fill"])}>
          {FILLS.map((value) => (
            <option key={value} value={value}>
              {words.fills[value]}
            </option>
          ))}
        </select>
      </label>
      {fill === "members" ? (
        <label className="wide">
          <span>{words.org}</span>
          <select value={org} onChange={(event) => setOrg(data.organizations.find(({ id }) => id === event.currentTarget.value)?.id ?? org)}>
            {data.organizations.map(({ id, name, short }) => (
              <option key={id} value={id}>
                {short === name ? name : `${short} · ${name}`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {fill === "un" ? (
        <label>
          <span>{words.partner}</span>
          <select value={partner} onChange={(event) => setPartner(event.currentTarget.value as MapView["partner"])}>
            {POWERS.map((code) => (
              <option key={code} value={code}>
                {calledOn(data, code, span.to)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {layers.includes("events") ? (
        <label>
          <span>{words.months}</span>
          <select value={String(months)} onChange={(event) => setMonths(Number(event.currentTarget.value))}>
            {[...new Set([...MONTHS, months])]
              .sort((a, b) => a - b)
              .map((value) => (
                <option key={value} value={value}>
                  {words.monthCount({ count: value })}
                </option>
              ))}
          </select>
        </label>
      ) : null}
      <label className="compare-box">
        <input
          type="checkbox"
          checked={two}
          onChange={(event) => setSpan(event.currentTarget.checked ? { from: yearsBefore(span.to, 20), to: span.to } : { from: span.to, to: span.to })}
        />
        <span>{words.compare}</span>
      </label>
      {two ? <EarlierDay data={data} span={span} setSpan={setSpan} /> : null}
    </fieldset>
  );
}

/** The earlier of two days. What is typed and cannot be shown is said, not changed. */
function EarlierDay({ data, span, setSpan }: Pick<MapControlsProps, "data" | "span" | "setSpan">) {
  const words = atlasMessages(data.locale);
  const id = useId();
  const [refused, setRefused] = useState(false);
  return (
    <DayInput
      label={words.compareDay}
      locale={data.locale}
      horizon={data.horizon}
      day={span.from}
      aria-invalid={refused}
      aria-describedby={id}
      choose={(day) => {
        const good = day !== null && day < span.to;
        setRefused(!good);
        if (good) setSpan({ from: day, to: span.to });
      }}
    >
      <span id={id} className="note" role="status">
        {refused ? words.earlierOnly({ first: dayIn(data.locale, FIRST_DAY), day: dayIn(data.locale, span.to) }) : ""}
      </span>
    </DayInput>
  );
}

function yearsBefore(day: string, years: number): string {
  const earlier = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return earlier < FIRST_DAY ? FIRST_DAY : earlier;
}
