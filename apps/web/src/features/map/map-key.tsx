import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { CorridorLines, type Pattern, type Treatment } from "@/ui/map/corridor-lines.tsx";
import { MapDefs } from "@/ui/map/map-parts.tsx";
import type { Shown } from "./details.ts";
import { FillKey } from "./fill-key.tsx";
import { Counts, DayHeads, Entry, localeOf } from "./key-entry.tsx";
import { LAYERS, type Layer } from "./map-data.ts";
import { VisitsBox } from "./map-layers.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { calledOn, dayNumber } from "./moment.ts";
import { OWNERS, ownerOf } from "./owners.ts";

interface MapKeyProps {
  /** What is shown: one map, or two, each of which is counted by itself. */
  shown: readonly Shown[];
  setLayers: (layers: readonly Layer[]) => void;
}

/** Everything that the map draws, at its real size, with how many there are; the boxes choose what is drawn. */
export function MapKey({ shown, setLayers }: MapKeyProps) {
  const [first] = shown;
  if (first === undefined) return null;
  return (
    <div className="map-key">
      <svg width="0" height="0" aria-hidden="true" className="key-defs">
        <MapDefs id="map-key" width={0} height={0} />
      </svg>
      <h2>{atlasMessages(first.data.locale).keyTitle}</h2>
      <DayHeads shown={shown} />
      <FillKey shown={shown} />
      <LayerKeys shown={shown} setLayers={setLayers} />
    </div>
  );
}

/** What the ground of the map means, whatever is drawn on it. */
export function MapKeyUnder({ shown }: Pick<MapKeyProps, "shown">) {
  return (
    <div className="map-key under">
      <BaseKey shown={shown} />
    </div>
  );
}

function LayerKeys({ shown, setLayers }: MapKeyProps) {
  const [first] = shown;
  if (first === undefined) return null;
  const { data, view } = first;
  const samples: Record<Layer, ReactNode> = {
    sites: <SiteKey shown={shown} />,
    corridors: <CorridorEntries shown={shown} />,
    events: <EventKey shown={shown} />,
    visits: <VisitKey locale={data.locale} />,
  };
  return LAYERS.map((layer) => (
    <div key={layer} className="layer">
      <label className="layer-box">
        <input
          type="checkbox"
          checked={view.layers.includes(layer)}
          onChange={(event) => setLayers(event.currentTarget.checked ? [...view.layers, layer] : view.layers.filter((other) => other !== layer))}
        />
        <span>{atlasMessages(data.locale).layers[layer]}</span> <Counts of={shown.map((one) => layerCount(one, layer))} />
      </label>
      {view.layers.includes(layer) ? samples[layer] : null}
    </div>
  ));
}

/** How many there are of a layer, whether it is drawn or not; no most where not all are held. */
function layerCount({ data, moment }: Shown, layer: Layer): string {
  const certain = (list: readonly { holds: "yes" | "possibly" }[]) => list.filter(({ holds }) => holds === "yes").length;
  const [least, most] = {
    sites: [certain(moment.sites), moment.sites.length],
    corridors: [certain(moment.corridors), moment.corridors.length],
    events: [moment.events.length, moment.events.length],
    visits: [moment.visits.length, moment.visits.length],
  }[layer] as [number, number];
  return countIn(data.locale, { least, most: data.whole[layer] ? most : null }, String);
}

function SiteKey({ shown }: { shown: readonly Shown[] }) {
  const locale = localeOf(shown);
  const { marks, owners } = atlasMessages(locale);
  const sites = (wanted: (site: Shown["moment"]["sites"][number]) => boolean) => shown.map(({ moment }) => moment.sites.filter(wanted).length);
  // As the layer is counted: for certain. What is uncertain has an entry of its own, so that the parts add up.
  const entries = OWNERS.map((owner) => ({
    owner,
    drawn: sites(({ site }) => ownerOf(site) === owner),
    counts: sites(({ site, holds }) => ownerOf(site) === owner && holds === "yes"),
  })).filter(({ drawn }) => drawn.some(Boolean));
  const open = sites(({ holds }) => holds === "possibly");
  const places = sites(({ site }) => (site.points[0]?.length ?? 0) > 1);
  return (
    <ul className="key">
      {entries.map(({ owner, counts }) => (
        <Entry
          key={owner}
          sample={<MarkShape locale={locale} kind="site" owner={owner} />}
          name={owner === "TUR" ? calledIn(shown, owner) : owners[owner]}
          counts={counts}
        />
      ))}
      {open.some(Boolean) ? <Entry sample={<MarkShape locale={locale} kind="site" owner="RUS" open />} name={marks.open} counts={open} /> : null}
      <Entry sample={<MarkShape locale={locale} kind="site" owner="RUS" count={3} />} name={marks.several} />
      {places.some(Boolean) ? <Entry sample={null} name={marks.places({ records: Math.max(...places) })} /> : null}
    </ul>
  );
}

/** What a state was called on the day, or on both: as its name stands on the map. */
function calledIn(shown: readonly Shown[], code: string): string {
  return [...new Set(shown.map(({ data, moment }) => calledOn(data, code, moment.day)))].join(", ");
}

function EventKey({ shown }: { shown: readonly Shown[] }) {
  const locale = localeOf(shown);
  const { marks } = atlasMessages(locale);
  const placed = (rough: boolean) =>
    shown.map(({ moment }) => moment.events.filter((event) => event.rough === rough && event.points.some((at) => at.length > 0)).length);
  return (
    <ul className="key">
      <Entry sample={<MarkShape locale={locale} kind="event" />} name={marks.event} counts={placed(false)} />
      <Entry sample={<MarkShape locale={locale} kind="event" open />} name={marks.eventRough} counts={placed(true)} />
      <Entry sample={<MarkShape locale={locale} kind="event" count={3} />} name={marks.several} />
      <NotDrawn shown={shown} counts={shown.map(({ moment }) => moment.events.filter((event) => event.points.every((at) => at.length === 0)).length)} />
    </ul>
  );
}

/** What is counted and not drawn, so that the parts add up. */
function NotDrawn({ shown, counts }: { shown: readonly Shown[]; counts: readonly number[] }) {
  return counts.some(Boolean) ? <Entry sample={null} name={atlasMessages(localeOf(shown)).marks.notDrawn} counts={counts} /> : null;
}

function VisitKey({ locale }: { locale: Locale }) {
  return (
    <ul className="key">
      <Entry sample={<VisitsBox count={7} />} name={atlasMessages(locale).marks.visits} />
    </ul>
  );
}

const STRETCH = "M-15 0H15";

function CorridorEntries({ shown }: { shown: readonly Shown[] }) {
  const locale = localeOf(shown);
  const names = corridorMessages(locale).key;
  const { marks } = atlasMessages(locale);
  const shapes = shown.map(({ moment }) => moment.corridors.flatMap(({ corridor, holds }) => (holds === "yes" ? (corridor.shapes[0] ?? []) : [])));
  const open = shown.map(({ moment }) => moment.corridors.filter(({ holds }) => holds === "possibly").length);
  const counts = (wanted: (shape: (typeof shapes)[number][number]) => boolean) => shapes.map((of) => of.filter(wanted).length);
  const line = (pattern: Pattern, treatment: Treatment, schematic = false) => (
    <CorridorLines shape={{ pattern, treatment, paths: [{ d: STRETCH, schematic }], points: [] }} />
  );
  const kinds = (["oil", "gas", "rail", "mixed", "power"] as const).map((pattern) => ({ pattern, of: counts((shape) => shape.pattern === pattern) }));
  const treatments = (["building", "planned", "stopped"] as const).map((treatment) => ({ treatment, of: counts((shape) => shape.treatment === treatment) }));
  return (
    <ul className="key">
      {kinds.map(({ pattern, of }) => (of.some(Boolean) ? <Entry key={pattern} sample={line(pattern, "full")} name={names[pattern]} counts={of} /> : null))}
      <Entry sample={<MarkShape locale={locale} kind="port" />} name={names.port} counts={counts(({ pattern }) => pattern === "point")} />
      {treatments.map(({ treatment, of }) =>
        of.some(Boolean) ? <Entry key={treatment} sample={line("oil", treatment)} name={marks.nowOf[treatment]} counts={of} /> : null,
      )}
      {open.some(Boolean) ? <Entry sample={<g className="uncertain">{line("oil", "full")}</g>} name={marks.open} counts={open} /> : null}
      <Entry sample={line("oil", "full", true)} name={names.schematic} />
      <NotDrawn
        shown={shown}
        counts={shown.map(({ moment }) => moment.corridors.filter(({ corridor, holds }) => holds === "yes" && corridor.shapes[0] == null).length)}
      />
    </ul>
  );
}

function BaseKey({ shown }: { shown: readonly Shown[] }) {
  const { base } = atlasMessages(localeOf(shown));
  const disputed = shown.some(({ data, moment }) => data.areas.some(({ id, since }) => id === "crimea" && (since === null || dayNumber(moment.day) >= since)));
  return (
    <ul className="key base-key">
      <Entry sample={<rect x="-2.5" y="-2.5" width="5" height="5" className="capital-point" />} name={base.capital} />
      <Entry sample={<circle r="2" className="city-point" />} name={base.city} />
      {disputed ? (
        <Entry sample={<rect x="-14" y="-7" width="28" height="14" className="area disputed" style={{ fill: "url(#map-key-dots)" }} />} name={base.disputed} />
      ) : null}
      <Entry sample={<path d={STRETCH} className="area breakaway" />} name={base.breakaway} />
      <Entry sample={<path d={STRETCH} className="former-shore" />} name={base.shore} />
    </ul>
  );
}
