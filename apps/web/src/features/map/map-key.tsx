import type { ReactNode } from "react";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { CorridorLines, type Pattern, type Treatment } from "@/ui/map/corridor-lines.tsx";
import { MapDefs } from "@/ui/map/map-parts.tsx";
import type { Shown } from "./details.ts";
import { LAYERS, type Layer } from "./map-data.ts";
import { patternOf, VisitsBox } from "./map-layers.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { dayNumber } from "./moment.ts";
import { OWNERS, ownerOf } from "./owners.ts";

/** Layers whose signs stand beside the map; the others stand under it, so that neither column is much longer than the other. */
const BESIDE: readonly Layer[] = ["sites", "corridors"];
const UNDER: readonly Layer[] = LAYERS.filter((layer) => !BESIDE.includes(layer));

interface MapKeyProps {
  shown: Shown;
  setLayers: (layers: readonly Layer[]) => void;
}

/** Everything that the map draws, at its real size, with how many there are; the boxes choose what is drawn. */
export function MapKey({ shown, setLayers }: MapKeyProps) {
  return (
    <div className="map-key">
      <svg width="0" height="0" aria-hidden="true" className="key-defs">
        <MapDefs id="map-key" width={0} height={0} />
      </svg>
      <h2>{atlasMessages(shown.data.locale).keyTitle}</h2>
      <FillKey shown={shown} />
      <LayerKeys shown={shown} setLayers={setLayers} layers={BESIDE} />
    </div>
  );
}

/** The rest of the key. */
export function MapKeyUnder({ shown, setLayers }: MapKeyProps) {
  return (
    <div className="map-key under">
      <LayerKeys shown={shown} setLayers={setLayers} layers={UNDER} />
      <BaseKey shown={shown} />
    </div>
  );
}

function LayerKeys({ shown, setLayers, layers }: MapKeyProps & { layers: readonly Layer[] }) {
  const { data, view } = shown;
  const samples: Record<Layer, ReactNode> = {
    sites: <SiteKey shown={shown} />,
    corridors: <CorridorEntries shown={shown} />,
    events: <EventKey shown={shown} />,
    visits: <VisitKey shown={shown} />,
  };
  return layers.map((layer) => (
    <div key={layer} className="layer">
      <label className="layer-box">
        <input
          type="checkbox"
          checked={view.layers.includes(layer)}
          onChange={(event) => setLayers(event.currentTarget.checked ? [...view.layers, layer] : view.layers.filter((other) => other !== layer))}
        />
        <span>{atlasMessages(data.locale).layers[layer]}</span> <LayerCount shown={shown} layer={layer} />
      </label>
      {view.layers.includes(layer) ? samples[layer] : null}
    </div>
  ));
}

/** How many there are of a layer, whether it is drawn or not; no most where not all are held. */
function LayerCount({ shown: { data, moment }, layer }: { shown: Shown; layer: Layer }) {
  const certain = (list: readonly { holds: "yes" | "possibly" }[]) => list.filter(({ holds }) => holds === "yes").length;
  const [least, most] = {
    sites: [certain(moment.sites), moment.sites.length],
    corridors: [certain(moment.corridors), moment.corridors.length],
    events: [moment.events.length, moment.events.length],
    visits: [moment.visits.length, moment.visits.length],
  }[layer] as [number, number];
  return <span className="layer-count">{countIn(data.locale, { least, most: data.whole[layer] ? most : null }, String)}</span>;
}

function Entry({ sample, name, count }: { sample: ReactNode; name: string; count?: number }) {
  return (
    <li>
      <svg width="30" height="20" viewBox="-15 -10 30 20" aria-hidden="true">
        {sample}
      </svg>
      <span>{name}</span>
      {count === undefined ? null : <span className="layer-count">{count}</span>}
    </li>
  );
}

const PARTS = [0, 1, 2, 3, 4] as const;

function FillKey({ shown: { data, view, fills } }: { shown: Shown }) {
  const words = atlasMessages(data.locale);
  const count = (look: string) => data.states.filter(({ code }) => fills[code]?.look === look).length;
  const swatch = (look: string) => <rect x="-14" y="-7" width="28" height="14" className={`state ${look}`} style={patternOf(look, "map-key")} />;
  if (view.fill === "none") return null;
  const entries: [string, string][] = {
    members: (["in", "frozen", "possibly", "out"] as const).map((look): [string, string] => [look, words.fillKey[look]]),
    un: PARTS.map((part): [string, string] => [`part-${part}`, words.range({ from: part * 20, to: part * 20 + 20 })]),
    trade: [
      ["trade-RUS", words.firstPartner.RUS],
      ["trade-CHN", words.firstPartner.CHN],
      ["trade-other", words.firstPartner.other],
    ] as [string, string][],
  }[view.fill];
  return (
    <ul className="key">
      {entries.map(([look, name]) => (
        <Entry key={look} sample={swatch(look)} name={name} count={count(look)} />
      ))}
    </ul>
  );
}

function SiteKey({ shown: { data, moment } }: { shown: Shown }) {
  const { locale } = data;
  const { marks, owners } = atlasMessages(locale);
  const count = (owner: string) => moment.sites.filter(({ site }) => ownerOf(site) === owner).length;
  const open = moment.sites.filter(({ holds }) => holds === "possibly").length;
  return (
    <ul className="key">
      {OWNERS.map((owner) =>
        count(owner) === 0 ? null : (
          <Entry key={owner} sample={<MarkShape locale={locale} kind="site" owner={owner} />} name={owners[owner]} count={count(owner)} />
        ),
      )}
      {open === 0 ? null : <Entry sample={<MarkShape locale={locale} kind="site" owner="RUS" open />} name={marks.siteOpen} count={open} />}
      <Entry sample={<MarkShape locale={locale} kind="site" owner="RUS" count={3} />} name={marks.several} />
    </ul>
  );
}

function EventKey({ shown: { data, moment } }: { shown: Shown }) {
  const { marks } = atlasMessages(data.locale);
  const placed = moment.events.filter(({ points }) => points.some((at) => at.length > 0));
  const rough = placed.filter((event) => event.rough).length;
  return (
    <ul className="key">
      <Entry sample={<MarkShape locale={data.locale} kind="event" />} name={marks.event} count={placed.length - rough} />
      <Entry sample={<MarkShape locale={data.locale} kind="event" open />} name={marks.eventRough} count={rough} />
      <Entry sample={<MarkShape locale={data.locale} kind="event" count={3} />} name={marks.several} />
    </ul>
  );
}

function VisitKey({ shown: { data } }: { shown: Shown }) {
  return (
    <ul className="key">
      <Entry sample={<VisitsBox count={7} />} name={atlasMessages(data.locale).marks.visits} />
    </ul>
  );
}

const STRETCH = "M-15 0H15";

function CorridorEntries({ shown: { data, moment } }: { shown: Shown }) {
  const names = corridorMessages(data.locale).key;
  const { marks } = atlasMessages(data.locale);
  const shapes = moment.corridors.flatMap(({ corridor }) => corridor.shapes[0] ?? []);
  const line = (pattern: Pattern, treatment: Treatment, schematic = false) => (
    <CorridorLines shape={{ pattern, treatment, paths: [{ d: STRETCH, schematic }], points: [] }} />
  );
  const kinds = (["oil", "gas", "rail", "mixed", "power"] as const).filter((pattern) => shapes.some((shape) => shape.pattern === pattern));
  const treatments = (["building", "planned", "stopped"] as const).filter((treatment) => shapes.some((shape) => shape.treatment === treatment));
  return (
    <ul className="key">
      {kinds.map((pattern) => (
        <Entry key={pattern} sample={line(pattern, "full")} name={names[pattern]} count={shapes.filter((shape) => shape.pattern === pattern).length} />
      ))}
      <Entry sample={<MarkShape locale={data.locale} kind="port" />} name={names.port} count={shapes.filter(({ pattern }) => pattern === "point").length} />
      {treatments.map((treatment) => (
        <Entry
          key={treatment}
          sample={line("oil", treatment)}
          name={marks.nowOf[treatment]}
          count={shapes.filter((shape) => shape.treatment === treatment).length}
        />
      ))}
      <Entry sample={line("oil", "full", true)} name={names.schematic} />
    </ul>
  );
}

function BaseKey({ shown: { data, moment } }: { shown: Shown }) {
  const { base } = atlasMessages(data.locale);
  const day = dayNumber(moment.day);
  const disputed = data.areas.some(({ id, since }) => id === "crimea" && (since === null || day >= since));
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
