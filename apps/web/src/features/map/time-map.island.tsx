"use client";

import { useMemo } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { DateSlider } from "@/ui/date/date-slider.tsx";
import { FIRST_DAY, readDay, useAsked, useSpan } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";
import { CorridorKey } from "@/ui/map/corridor-lines.tsx";
import { numberIn as numberParam, oneOf, someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { MapChanges } from "./map-changes.tsx";
import { MapSentence } from "./map-sentence.tsx";
import { MapTables } from "./map-tables.tsx";
import { calledOn, FILLS, LAYERS, type Layer, type MapData, type MapView, momentOf, POWERS, stopsOf } from "./moment.ts";
import { RegionMap } from "./region-map.tsx";

/** The region on one day or on two, with everything that the reader has chosen. */
export function TimeMap({ locale, data }: { locale: Locale; data: MapData }) {
  const words = atlasMessages(locale);
  const { horizon } = data;
  const [span, setSpan] = useSpan(horizon);
  const asked = useAsked(horizon);
  const [org, setOrg] = useParam(
    oneOf(
      "org",
      data.organizations.map(({ id }) => id),
      "csto",
    ),
  );
  const [fill, setFill] = useParam(oneOf("fill", FILLS, "members"));
  const [partner, setPartner] = useParam(oneOf("partner", POWERS, "RUS"));
  const [layers, setLayers] = useParam(someOf<Layer>("layers", LAYERS, ["sites"]));
  const [months, setMonths] = useParam(numberParam("months", 1, 120, 12));
  const view: MapView = useMemo(() => ({ org, fill, partner, layers, months }), [org, fill, partner, layers, months]);
  const after = useMemo(() => momentOf(data, view, span.to, asked), [data, view, span.to, asked]);
  const before = useMemo(() => (span.from === span.to ? null : momentOf(data, view, span.from)), [data, view, span.from, span.to]);
  const stops = useMemo(() => stopsOf(data, org), [data, org]);
  const nameOf = (code: string) => calledOn(data, code, span.to);
  const moments = before === null ? [after] : [before, after];
  return (
    <div className="atlas">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.controls}</legend>
        <label>
          {words.fill}{" "}
          <select value={fill} onChange={(event) => setFill(event.currentTarget.value as MapView["fill"])}>
            {FILLS.map((value) => (
              <option key={value} value={value}>
                {words.fills[value]}
              </option>
            ))}
          </select>
        </label>
        {fill === "members" ? (
          <label>
            {words.org}{" "}
            <select value={org} onChange={(event) => setOrg(data.organizations.find(({ id }) => id === event.currentTarget.value)?.id ?? org)}>
              {data.organizations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {fill === "un" ? (
          <label>
            {words.partner}{" "}
            <select value={partner} onChange={(event) => setPartner(event.currentTarget.value as MapView["partner"])}>
              {POWERS.map((code) => (
                <option key={code} value={code}>
                  {nameOf(code)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <span className="layer-boxes" role="group" aria-label={words.layersTitle}>
          {LAYERS.map((layer) => (
            <label key={layer}>
              <input
                type="checkbox"
                checked={layers.includes(layer)}
                onChange={(event) => setLayers(event.currentTarget.checked ? [...layers, layer] : layers.filter((other) => other !== layer))}
              />{" "}
              {words.layers[layer]}
            </label>
          ))}
        </span>
        {layers.includes("events") ? (
          <label>
            {words.months}{" "}
            <select value={String(months)} onChange={(event) => setMonths(Number(event.currentTarget.value))}>
              {[...new Set([1, 3, 6, 12, 24, 60, 120, months])]
                .sort((a, b) => a - b)
                .map((value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
            </select>
          </label>
        ) : null}
        <label>
          <input
            type="checkbox"
            checked={before !== null}
            onChange={(event) => setSpan(event.currentTarget.checked ? { from: yearsBefore(span.to, 20), to: span.to } : { from: span.to, to: span.to })}
          />{" "}
          {words.compare}
        </label>
        {before === null ? null : (
          <label>
            {words.compareDay}{" "}
            <input
              type="text"
              key={span.from}
              defaultValue={span.from}
              size={10}
              inputMode="numeric"
              onChange={(event) => {
                const day = /^\d{4}(-\d{2}){0,2}$/.test(event.currentTarget.value) ? readDay(event.currentTarget.value, horizon) : null;
                if (day !== null && event.currentTarget.value.length === 10 && day < span.to) setSpan({ from: day, to: span.to });
              }}
            />
          </label>
        )}
      </fieldset>
      <MapSentence locale={locale} data={data} view={view} moment={after} />
      <LimitsNote locale={locale} limits={after.members.limits} horizon={horizon} coverage={data.memberships.coverage} />
      <DateSlider locale={locale} first={FIRST_DAY} horizon={horizon} stops={stops} scale={{ left: "76px", right: "14px" }} />
      <div className={before === null ? "atlas-maps" : "atlas-maps two"}>
        {moments.map((moment, index) => (
          <figure key={index === 0 && before !== null ? "before" : "after"} className="atlas-figure" aria-label={dayIn(locale, moment.day)}>
            {before === null ? null : <figcaption className="map-day">{dayIn(locale, moment.day)}</figcaption>}
            <div className="atlas-wide">
              <RegionMap locale={locale} data={data} view={view} moment={moment} frame={0} id={`atlas-wide-${index}`} />
            </div>
            <div className="atlas-narrow">
              <RegionMap locale={locale} data={data} view={view} moment={moment} frame={1} id={`atlas-narrow-${index}`} />
            </div>
          </figure>
        ))}
      </div>
      {fill === "members" ? <FillKey locale={locale} /> : null}
      {layers.includes("corridors") ? <CorridorKey names={corridorMessages(locale).key} /> : null}
      {before === null ? null : <MapChanges locale={locale} data={data} before={before} after={after} nameOf={nameOf} />}
      <MapTables locale={locale} data={data} view={view} moment={after} nameOf={nameOf} />
    </div>
  );
}

function yearsBefore(day: string, years: number): string {
  const earlier = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return earlier < FIRST_DAY ? FIRST_DAY : earlier;
}

function FillKey({ locale }: { locale: Locale }) {
  const words = atlasMessages(locale).fillKey;
  return (
    <ul className="key inline-key">
      {(["in", "frozen", "possibly", "out"] as const).map((look) => (
        <li key={look}>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
            <rect x="1" y="1" width="20" height="12" className={`state ${look} sample`} />
          </svg>
          {words[look]}
        </li>
      ))}
    </ul>
  );
}
