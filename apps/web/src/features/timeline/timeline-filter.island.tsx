"use client";

import { type Confidence, type Day, type EventType, parsePeriod } from "@multivector/data";
import { useEffect, useMemo } from "react";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { knownOn } from "@/phrases/limits.ts";
import { ALL, Choice } from "@/ui/choice/choice.tsx";
import { FIRST_DAY, useAsked, useSpan } from "@/ui/date/day.ts";
import { freeText, oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { SpanDay } from "./span-day.tsx";

interface TimelineEntry {
  id: string;
  title: string;
  type: EventType;
  confidence: Confidence;
  parties: readonly string[];
  first: Day;
  last: Day;
}

interface TimelineFilterProps {
  locale: Locale;
  horizon: string;
  entries: readonly TimelineEntry[];
  states: readonly { id: string; name: string }[];
  organizations: readonly { id: string; name: string }[];
}

const RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** Which events are listed and drawn. Both stand in the page; without script all of them are shown. */
export function TimelineFilter({ locale, horizon, entries, states, organizations }: TimelineFilterProps) {
  const words = timelineMessages(locale);
  const eventTypes = eventTypeMessages(locale);
  const types = useMemo(
    () => [...new Set(entries.map(({ type }) => type))].sort((a, b) => compareIn(locale, eventTypes[a], eventTypes[b])),
    [entries, eventTypes, locale],
  );
  const ids = (list: readonly { id: string }[]) => [ALL, ...list.map(({ id }) => id)];
  const [q, setQ] = useParam(freeText("q"));
  const [type, setType] = useParam(oneOf("type", [ALL, ...types], ALL));
  const [state, setState] = useParam(oneOf("country", ids(states), ALL));
  const [organization, setOrganization] = useParam(oneOf("org", ids(organizations), ALL));
  const [confidence, setConfidence] = useParam(oneOf<string>("confidence", ["low", "medium", "high"], "low"));
  const [span, setSpan] = useSpan(horizon, true);
  const [from, to] = [span.from, span.to].map((day) => parsePeriod(day)?.earliest ?? 0) as [Day, Day];
  const wanted = q.trim().toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const shown = entries.filter(
    (entry) =>
      (type === ALL || entry.type === type) &&
      (state === ALL || entry.parties.includes(state)) &&
      (organization === ALL || entry.parties.includes(organization)) &&
      RANK[entry.confidence] >= RANK[confidence as Confidence] &&
      entry.first <= to &&
      entry.last >= from &&
      wanted.every((word) => entry.title.toLocaleLowerCase(locale).includes(word)),
  );
  const beyond = useAsked(horizon) > horizon;
  const changed = shown.length < entries.length;
  const kept = shown.map(({ id }) => id).join(" ");

  useEffect(() => {
    const keep = new Set(kept.split(" "));
    for (const place of document.querySelectorAll<HTMLElement | SVGElement>("[data-event]")) {
      const on = keep.has(place.dataset.event ?? "");
      if (place instanceof SVGElement) place.classList.toggle("dim", !on);
      else place.hidden = !on;
    }
    // Years of which nothing fits go; the others are open, as long as something is looked for.
    for (const year of document.querySelectorAll<HTMLDetailsElement>(".timeline-year")) {
      year.hidden = changed && year.querySelector("tr[data-event]:not([hidden])") === null;
      if (changed) year.open = true;
    }
  }, [kept, changed]);

  return (
    <div className="timeline-filter">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.filters}</legend>
        <label>
          {words.q} <input type="search" value={q} onChange={(event) => setQ(event.currentTarget.value)} onInput={(event) => setQ(event.currentTarget.value)} />
        </label>
        <Choice label={words.type} value={type} every={words.every} options={types.map((id) => ({ id, name: eventTypes[id] }))} onChange={setType} />
        <Choice label={words.state} value={state} every={words.every} options={states} onChange={setState} />
        <Choice label={words.organization} value={organization} every={words.every} options={organizations} onChange={setOrganization} />
        <label>
          {words.confidence}{" "}
          <select value={confidence} onChange={(event) => setConfidence(event.currentTarget.value)}>
            {(["low", "medium", "high"] as const).map((value) => (
              <option key={value} value={value}>
                {words.confidences[value]}
              </option>
            ))}
          </select>
        </label>
        {(["from", "to"] as const).map((side) => (
          <SpanDay key={side} locale={locale} horizon={horizon} side={side} span={span} setSpan={setSpan} />
        ))}
        <button
          type="button"
          className="button"
          disabled={!changed}
          onClick={() => {
            setQ("");
            setType(ALL);
            setState(ALL);
            setOrganization(ALL);
            setConfidence("low");
            setSpan({ from: FIRST_DAY, to: horizon });
          }}
        >
          {words.clear}
        </button>
      </fieldset>
      <p className="note" role="status" data-testid="shown">
        {words.shown({ count: shown.length, all: entries.length })} {shown.length === 0 ? words.none : ""} {beyond ? knownOn(locale, horizon) : ""}
      </p>
    </div>
  );
}
