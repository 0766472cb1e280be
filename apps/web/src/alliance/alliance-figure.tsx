"use client";

import { type CountStep, type Memberships, membershipsAt, parsePeriod } from "@multivector/data";
import { useMemo } from "react";
import { useDay } from "@/date/store.ts";
import { LanesFigure } from "@/lanes/lanes-figure.tsx";
import type { Lane } from "@/lanes/model.ts";
import type { MapShapes } from "@/map/geometry.ts";
import { AllianceMap, type MapLabel } from "./alliance-map.tsx";
import { Key } from "./key.tsx";
import { allianceSentence } from "./sentence.ts";
import { type StateRecord, standingOn } from "./standing.ts";

interface AllianceFigureProps {
  title: string;
  states: readonly StateRecord[];
  lanes: readonly Lane[];
  counts: readonly CountStep[];
  first: string;
  horizon: string;
  maps: readonly { shapes: MapShapes; labels: readonly MapLabel[]; crimea: readonly [number, number] | null }[];
  /** The memberships of the treaty and the organization, to answer from. */
  memberships: Memberships;
}

/** Map, sentence and swimlanes of the alliance, moved by one day. */
export function AllianceFigure({ title, states, lanes, counts, first, horizon, maps, memberships }: AllianceFigureProps) {
  const day = useDay(horizon);
  const number = parsePeriod(day)?.earliest ?? 0;
  const standings = useMemo(() => states.map((state) => standingOn(state, number)), [states, number]);
  const names = useMemo(() => Object.fromEntries(states.map(({ country, name }) => [country, name])), [states]);
  const answer = (organization: string) => JSON.stringify(membershipsAt(memberships, { organization, at: day }).members);
  return (
    <>
      <div className="figure-top">
        <div className="figure-text">
          <h2>{title}</h2>
          <p className="say" aria-live="polite" data-testid="sentence">
            {allianceSentence(day, states, standings).map(({ text, fact }) => (fact ? <b key={text}>{text}</b> : <span key={text}>{text}</span>))}
          </p>
          <Key />
        </div>
        <div className="map">
          {maps.map(({ shapes, labels, crimea }) => (
            <div key={shapes.width} className={`map-${shapes.width}`}>
              <AllianceMap shapes={shapes} labels={labels} names={names} standings={standings} crimea={crimea} />
            </div>
          ))}
        </div>
      </div>
      <LanesFigure
        lanes={lanes}
        counts={counts}
        counted="states in"
        first={first}
        horizon={horizon}
        label="Spells in the treaty and the organization, one row a state. The table carries the same facts."
      />
      {/* The same answers as the import and the API give, for whoever reads the page with a program. */}
      {["cst", "csto"].map((organization) => (
        <script key={organization} type="application/json" data-answer={organization} dangerouslySetInnerHTML={{ __html: answer(organization) }} />
      ))}
    </>
  );
}
