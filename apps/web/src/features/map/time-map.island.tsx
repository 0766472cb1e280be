"use client";

import { useMemo, useState } from "react";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { DateSlider } from "@/ui/date/date-slider.tsx";
import { FIRST_DAY, useAsked, useSpan } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";
import { TimeNotice } from "@/ui/date/time-notice.tsx";
import { numberIn, oneOf, someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { FillYear, showYear } from "./fill-year.tsx";
import { fillsOf, yearWithValues } from "./fills.ts";
import { MapChanges } from "./map-changes.tsx";
import { MapControls } from "./map-controls.tsx";
import { FILLS, type Fill, LAYERS, type Layer, type MapData, type MapView, POWERS } from "./map-data.ts";
import { MapFigure } from "./map-figure.tsx";
import { MapKey, MapKeyUnder } from "./map-key.tsx";
import { MapSentence } from "./map-sentence.tsx";
import { MapTables } from "./map-tables.tsx";
import { MarkPanel } from "./mark-panel.tsx";
import { markParam } from "./mark-param.ts";
import { momentOf, stopsOf } from "./moment.ts";

/** The region on one day or on two, with everything that the reader has chosen. */
export function TimeMap({ data }: { data: MapData }) {
  const { locale, horizon } = data;
  const words = atlasMessages(locale);
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
  const [months, setMonths] = useParam(numberIn("months", 1, 120, 12));
  const [chosen, setChosen] = useParam(useMemo(() => markParam(data), [data]));
  const view: MapView = useMemo(() => ({ org, fill, partner, layers, months }), [org, fill, partner, layers, months]);
  const after = useMemo(() => momentOf(data, view, span.to, asked), [data, view, span.to, asked]);
  const before = useMemo(() => (span.from === span.to ? null : momentOf(data, view, span.from)), [data, view, span.from, span.to]);
  const stops = useMemo(() => stopsOf(data, org), [data, org]);
  const shown = useMemo(() => ({ data, view, moment: after, fills: fillsOf(data, view, after) }), [data, view, after]);
  const all = useMemo(
    () => (before === null ? [shown] : [{ data, view, moment: before, fills: fillsOf(data, view, before) }, shown]),
    [data, view, before, shown],
  );
  const [taken, setTaken] = useState(false);
  const choose = (key: string) => {
    setTaken(true);
    setChosen(key);
  };
  const chooseFill = (next: Fill) => {
    setFill(next);
    // A colouring of a year without values would open as an empty map.
    const year = yearWithValues(data, { fill: next, partner }, span.to);
    if (year !== null) showYear(year, horizon);
  };
  const close = () => {
    setChosen("");
    // The focus goes back to the mark from which it came.
    document.querySelector<SVGElement>(`.atlas [data-key="${CSS.escape(chosen)}"]`)?.focus();
  };
  const panel = chosen === "" ? null : <MarkPanel shown={shown} chosen={chosen} taken={taken} close={close} />;
  return (
    <div className={before === null ? "atlas" : "atlas two"}>
      <div className="atlas-bar" data-picture="without">
        <MapControls data={data} view={view} span={span} setFill={chooseFill} setOrg={setOrg} setPartner={setPartner} setMonths={setMonths} setSpan={setSpan} />
        <DateSlider locale={locale} first={FIRST_DAY} horizon={horizon} stops={stops} scale={{ left: "0px", right: "14px" }} />
      </div>
      <TimeNotice locale={locale} horizon={horizon} />
      <FillYear data={data} view={view} day={span.to} />
      <div className="atlas-stage">
        <div className="atlas-maps">
          {(before === null ? [after] : [before, after]).map((moment, index) => (
            <MapFigure
              key={index === 0 && before !== null ? "before" : "after"}
              data={data}
              view={view}
              moment={moment}
              one={before !== null}
              id={`atlas-${index}`}
              chosen={chosen}
              choose={choose}
            />
          ))}
        </div>
        <div className="atlas-side">
          {panel}
          <MapSentence shown={all} setOrg={setOrg} />
          <LimitsNote locale={locale} limits={after.members.limits} horizon={horizon} coverage={data.memberships.coverage} />
          <MapKey shown={all} setLayers={setLayers} />
          {before === null ? null : <MapKeyUnder shown={all} />}
        </div>
        {before === null ? null : (
          <div className="atlas-changes" data-picture="without">
            <MapChanges data={data} org={org} before={before} after={after} />
          </div>
        )}
        <div className="atlas-more">
          {before === null ? <MapKeyUnder shown={all} /> : null}
          <MapTables shown={all} />
          <p className="note">{words.shortNote}</p>
        </div>
      </div>
      <p className="visually-hidden" id="map-keys">
        {words.keys}
      </p>
    </div>
  );
}
