"use client";

import { type CountStep, type Memberships, membershipsAt, parsePeriod } from "@multivector/data";
import { useMemo } from "react";
import type { Locale } from "@/locale/locale.ts";
import { allianceMessages } from "@/messages/alliance/index.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { useAsked, useDay } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";
import type { MapShapes } from "@/ui/map/geometry.ts";
import type { SpellRow } from "@/ui/spell-timeline/spell-row.ts";
import { SpellTimeline } from "@/ui/spell-timeline/spell-timeline.island.tsx";
import { AllianceMap, type MapLabel } from "./alliance-map.tsx";
import { Key } from "./key.tsx";
import { type StateRecord, type StateStatus, statusOn } from "./membership-status.ts";
import { allianceSentence } from "./sentence.ts";

interface AllianceFigureProps {
  locale: Locale;
  title: string;
  heading: "h1" | "h2" | "h3";
  states: readonly StateRecord[];
  rows: readonly SpellRow[];
  counts: readonly CountStep[];
  first: string;
  horizon: string;
  maps: readonly { shapes: MapShapes; labels: readonly MapLabel[]; crimea: readonly [number, number] | null }[];
  /** The memberships of the treaty and the organization, to answer from. */
  memberships: Memberships;
}

/** Map, sentence and spell timeline of the alliance, moved by one day. */
export function AllianceFigure({ locale, title, heading: Heading, states, rows, counts, first, horizon, maps, memberships }: AllianceFigureProps) {
  const day = useDay(horizon);
  const number = parsePeriod(day)?.earliest ?? 0;
  // Most steps of the slider change no state: what is drawn of them is then left as it is.
  const told = JSON.stringify(states.map((state) => statusOn(state, number)));
  const statuses = useMemo(() => JSON.parse(told) as StateStatus[], [told]);
  const names = useMemo(() => Object.fromEntries(states.map(({ country, name }) => [country, name])), [states]);
  const asked = useAsked(horizon);
  const answers = (["cst", "csto"] as const).map((organization) => ({ organization, ...membershipsAt(memberships, { organization, at: asked }) }));
  return (
    <>
      <div className="figure-top">
        <div className="figure-text">
          <Heading className="figure-title">{title}</Heading>
          <p className="say" aria-live="polite" data-testid="sentence">
            <Emphasized parts={allianceSentence(locale, day, states, statuses)} />
          </p>
          <LimitsNote locale={locale} limits={answers.flatMap(({ limits }) => limits)} horizon={horizon} coverage={memberships.coverage} />
          <Key locale={locale} />
        </div>
        <div className="map">
          {maps.map(({ shapes, labels, crimea }) => (
            <div key={shapes.width} className={`map-${shapes.width}`}>
              <AllianceMap locale={locale} shapes={shapes} labels={labels} names={names} statuses={statuses} crimea={crimea} />
            </div>
          ))}
        </div>
      </div>
      <SpellTimeline
        locale={locale}
        rows={rows}
        counts={counts}
        counted={allianceMessages(locale).counted}
        first={first}
        horizon={horizon}
        label={allianceMessages(locale).lanes}
      />
      {/* The same answers as the import and the API give, for whoever reads the page with a program. */}
      {answers.map(({ organization, members }) => (
        <script key={organization} type="application/json" data-answer={organization} dangerouslySetInnerHTML={{ __html: JSON.stringify(members) }} />
      ))}
    </>
  );
}
