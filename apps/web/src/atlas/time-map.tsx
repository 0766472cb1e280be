"use client";

import { formatDay } from "@multivector/data";
import { useMemo } from "react";
import { DateSlider } from "@/date/date-slider.tsx";
import { FIRST_DAY, readDay, useSpan } from "@/date/day.ts";
import { numberIn as numberParam, oneOf, someOf } from "@/view/params.ts";
import { useParam } from "@/view/store.ts";
import { atlasWords } from "@/words/atlas.ts";
import { dayIn, hrefIn, type Locale } from "@/words/locale.ts";
import { AtlasMap, wordsOnStates } from "./atlas-map.tsx";
import {
  type AtlasData,
  type AtlasMoment,
  type AtlasView,
  changesOf,
  FILLS,
  LAYERS,
  type Layer,
  momentOf,
  nameOn,
  POWERS,
  REPUBLICS,
  stopsOf,
} from "./model.ts";

/** The region on one day or on two, with everything that the reader has chosen. */
export function TimeMap({ locale, data }: { locale: Locale; data: AtlasData }) {
  const words = atlasWords(locale);
  const { horizon } = data;
  const [span, setSpan] = useSpan(horizon);
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
  const view: AtlasView = useMemo(() => ({ org, fill, partner, layers, months }), [org, fill, partner, layers, months]);
  const after = useMemo(() => momentOf(data, view, span.to), [data, view, span.to]);
  const before = useMemo(() => (span.from === span.to ? null : momentOf(data, view, span.from)), [data, view, span.from, span.to]);
  const stops = useMemo(() => stopsOf(data, org), [data, org]);
  const nameOf = (code: string) => {
    const state = data.states.find((other) => other.code === code);
    return state === undefined ? code : nameOn(state, span.to);
  };
  const moments = before === null ? [after] : [before, after];
  return (
    <div className="atlas">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.controls}</legend>
        <label>
          {words.fill}{" "}
          <select value={fill} onChange={(event) => setFill(event.currentTarget.value as AtlasView["fill"])}>
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
            <select value={org} onChange={(event) => setOrg(event.currentTarget.value)}>
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
            <select value={partner} onChange={(event) => setPartner(event.currentTarget.value as AtlasView["partner"])}>
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
      <Sentence locale={locale} data={data} view={view} moment={after} />
      <DateSlider locale={locale} first={FIRST_DAY} horizon={horizon} stops={stops} scale={{ left: "76px", right: "14px" }} />
      <div className={before === null ? "atlas-maps" : "atlas-maps two"}>
        {moments.map((moment, index) => (
          <figure key={index === 0 && before !== null ? "before" : "after"} className="atlas-figure" aria-label={dayIn(locale, moment.day)}>
            {before === null ? null : <figcaption className="map-day">{dayIn(locale, moment.day)}</figcaption>}
            <div className="atlas-wide">
              <AtlasMap locale={locale} data={data} view={view} moment={moment} frame={0} id={`atlas-wide-${index}`} />
            </div>
            <div className="atlas-narrow">
              <AtlasMap locale={locale} data={data} view={view} moment={moment} frame={1} id={`atlas-narrow-${index}`} />
            </div>
          </figure>
        ))}
      </div>
      {fill === "members" ? <FillKey locale={locale} /> : null}
      {before === null ? null : <Changes locale={locale} data={data} before={before} after={after} nameOf={nameOf} />}
      <Tables locale={locale} data={data} view={view} moment={after} nameOf={nameOf} />
    </div>
  );
}

function yearsBefore(day: string, years: number): string {
  const earlier = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return earlier < FIRST_DAY ? FIRST_DAY : earlier;
}

function Sentence({ locale, data, view, moment }: { locale: Locale; data: AtlasData; view: AtlasView; moment: AtlasMoment }) {
  const words = atlasWords(locale);
  const year = Number(moment.day.slice(0, 4));
  const name = (code: string) => {
    const state = data.states.find((other) => other.code === code);
    return state === undefined ? code : nameOn(state, moment.day);
  };
  const said = wordsOnStates(locale, data, view, moment);
  const parts = REPUBLICS.flatMap((code) => {
    const { look, word } = said[code] ?? { look: "none", word: "" };
    return look === "none" ? [] : [`${name(code)} (${word})`];
  });
  const { least, most, members } = moment.members;
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => name(country));
  const say = words.sentence(
    dayIn(locale, moment.day),
    data.organizations.find(({ id }) => id === view.org)?.short ?? view.org,
    least,
    most,
    named("yes"),
    named("possibly"),
    members.filter(({ practice }) => practice !== null).map(({ country }) => name(country)),
  );
  const shown = (layer: Layer, count: number) => (view.layers.includes(layer) ? count : null);
  const counts = words.layerCounts(
    shown("sites", moment.sites.length),
    shown("corridors", moment.corridors.length),
    shown("events", moment.events.length),
    shown("visits", moment.visits.length),
  );
  return (
    <p className="say" aria-live="polite" data-testid="sentence">
      {view.fill === "members" ? (
        <>
          <b>{say.day}</b>, <b>{say.count}</b>
          {say.rest}{" "}
        </>
      ) : null}
      {view.fill === "un" ? `${words.unSentence(year, name(view.partner), parts)} ` : null}
      {view.fill === "trade" ? `${words.tradeSentence(year, parts)} ` : null}
      {counts === "" ? null : <span className="counts-said">{counts.replace(/^./, (letter) => letter.toUpperCase())}.</span>}
    </p>
  );
}

function FillKey({ locale }: { locale: Locale }) {
  const words = atlasWords(locale).fillKey;
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

const LISTED = 30;

function Changes({
  locale,
  data,
  before,
  after,
  nameOf,
}: {
  locale: Locale;
  data: AtlasData;
  before: AtlasMoment;
  after: AtlasMoment;
  nameOf: (code: string) => string;
}) {
  const words = atlasWords(locale);
  const { joined, left, role, opened, closed, events } = changesOf(before, after, data);
  const rows: [string, string[]][] = [
    [words.joined, joined.map(nameOf)],
    [words.left, left.map(nameOf)],
    [words.changedRole, role.map(nameOf)],
    [words.opened, opened.map(([, name]) => name)],
    [words.closed, closed.map(([, name]) => name)],
  ];
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">{words.changed(dayIn(locale, before.day), dayIn(locale, after.day))}</h2>
      <dl className="facts">
        {rows.map(([what, names]) => (
          <div key={what} className="fact-row">
            <dt>{what}</dt>
            <dd>{names.length === 0 ? words.nothing : names.join("; ")}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.happened(events.length)}</h3>
      <ol className="events">
        {events.slice(0, LISTED).map((event) => (
          <li key={event.id}>
            <span className="when">{dayIn(locale, formatDay(event.first))}</span>
            <a href={hrefIn(locale, `/events/${event.id}`)} lang="en">
              {event.title}
            </a>
          </li>
        ))}
      </ol>
      {events.length > LISTED ? (
        <p className="note">
          <a href={hrefIn(locale, `/timeline?time=${before.day}..${after.day}`)}>{words.more(events.length - LISTED)}</a>
        </p>
      ) : null}
    </section>
  );
}

function Tables({
  locale,
  data,
  view,
  moment,
  nameOf,
}: {
  locale: Locale;
  data: AtlasData;
  view: AtlasView;
  moment: AtlasMoment;
  nameOf: (code: string) => string;
}) {
  const words = atlasWords(locale);
  const said = wordsOnStates(locale, data, view, moment);
  const rows = data.states.filter(({ code }) => (said[code]?.word ?? "") !== "");
  const lists: [Layer, { id: string; text: string; more: string; href: string }[]][] = [
    [
      "sites",
      moment.sites.map(({ site }) => ({
        id: site.id,
        text: site.name,
        more: `${words.siteKinds[site.kind]} · ${site.operators.map((code) => nameOf(code)).join(", ")} · ${nameOf(site.host)}`,
        href: `${process.env.API_URL}/v1/deployments/${site.id}`,
      })),
    ],
    [
      "corridors",
      moment.corridors.map(({ corridor }) => ({ id: corridor.id, text: corridor.name, more: "", href: `${process.env.API_URL}/v1/corridors/${corridor.id}` })),
    ],
    [
      "events",
      moment.events.map(({ id, title, first }) => ({ id, text: title, more: dayIn(locale, formatDay(first)), href: hrefIn(locale, `/events/${id}`) })),
    ],
    [
      "visits",
      moment.visits.map(({ id, who, from, to, first }) => ({
        id,
        text: `${who} (${from})`,
        more: `${nameOf(to)} · ${dayIn(locale, formatDay(first))}`,
        href: `${process.env.API_URL}/v1/visits/${id}`,
      })),
    ],
  ];
  return (
    <details className="twin">
      <summary>{words.table}</summary>
      <div className="table-frame" tabIndex={0} role="group" aria-label={words.table}>
        <table data-table="map">
          <thead>
            <tr>
              {words.stateTable.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={hrefIn(locale, `/countries/${code}`)}>{nameOf(code)}</a>
                </th>
                <td>{said[code]?.word}</td>
                <td>{view.fill === "members" && moment.standings[code]?.since != null ? dayIn(locale, moment.standings[code]?.since ?? "") : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lists
        .filter(([layer]) => view.layers.includes(layer))
        .map(([layer, entries]) => (
          <section key={layer}>
            <h3>{words.lists[layer]}</h3>
            {entries.length === 0 ? <p className="note">{words.empty(words.lists[layer])}</p> : null}
            <ul className="claim-list">
              {entries.map(({ id, text, more, href }) => (
                <li key={id}>
                  <a href={href} lang="en">
                    {text}
                  </a>
                  <span className="note">{more}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
