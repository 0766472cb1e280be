import { formatDay, type Spell } from "@multivector/data";
import { dateAfter, dayIn, hrefIn, listIn, spanIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { apartSince, type Fills } from "./fills.ts";
import type { Area, MapData, MapView, SourceCount } from "./map-data.ts";
import { recordsOf } from "./marks.ts";
import { isOver, statusInWords } from "./membership-status.ts";
import { calledOn, dayNumber, type MapMoment } from "./moment.ts";

/** What is said of a mark: on focus and hover, in the panel and to screen readers. */
export interface MarkDetails {
  key: string;
  title: string;
  /** Titles of records are in English. */
  english: boolean;
  /** What it is, in a line. */
  value: string;
  /** When. */
  date: string;
  /** What is not known of it; empty where nothing is in doubt. */
  doubt: string;
  rows: readonly { name: string; value: string }[];
  /** Its page, with its sources. */
  href: string | null;
  sources: SourceCount | null;
}

export interface Shown {
  data: MapData;
  view: MapView;
  moment: MapMoment;
  fills: Fills;
}

const told = new WeakMap<Shown, Map<string, MarkDetails[]>>();

/** What is said of each record of a key. Kept as long as the same is shown: marks are drawn anew while the map is brought closer. */
export function detailsOf(shown: Shown, key: string): MarkDetails[] {
  const known = told.get(shown) ?? new Map<string, MarkDetails[]>();
  told.set(shown, known);
  const found = known.get(key) ?? makeDetails(shown, key);
  known.set(key, found);
  return found;
}

function makeDetails(shown: Shown, key: string): MarkDetails[] {
  return recordsOf(key).flatMap((record) => {
    const [collection = "", id = ""] = record.split("/");
    const made = MAKERS[collection]?.(shown, id) ?? null;
    return made === null ? [] : [{ ...EMPTY, ...made, key: record }];
  });
}

/** The name of a mark as it is announced: name, value, date and doubt of each record. */
export function announced(details: readonly MarkDetails[]): string {
  return details.map(({ title, value, date, doubt }) => [title, value, date, doubt].filter((part) => part !== "").join(", ")).join("; ");
}

const EMPTY = { english: false, value: "", date: "", doubt: "", rows: [], href: null, sources: null };
type Made = Partial<MarkDetails> & { title: string };

const MAKERS: Readonly<Record<string, (shown: Shown, id: string) => Made | null>> = {
  countries: stateDetails,
  deployments: siteDetails,
  corridors: corridorDetails,
  events: eventDetails,
  areas: areaDetails,
};

function stateDetails({ data, view, moment, fills }: Shown, code: string): Made {
  const words = atlasMessages(data.locale);
  const { word = "" } = fills[code] ?? {};
  const status = moment.statuses[code];
  const members = view.fill === "members";
  const short = data.organizations.find(({ id }) => id === view.org)?.short ?? view.org;
  const sites = moment.sites.filter(({ site }) => site.host === code).map(({ site }) => site);
  const visits = moment.visits.filter(({ to }) => to === code);
  const year = Number(moment.day.slice(0, 4));
  const union = view.fill === "trade" ? (data.trade[`${code}/${year}`]?.union ?? null) : null;
  return {
    title: calledOn(data, code, moment.day),
    value: members && status !== undefined ? words.statusIn({ short, status: statusInWords(data.locale, status) }) : word,
    date: members && status?.since != null ? (isOver(status) ? words.until : words.since)({ day: dateAfter(data.locale, { edtf: status.since }) }) : "",
    doubt: !members
      ? word !== "" && apartSince(data, view, code, year) !== null
        ? words.doubts.apart
        : ""
      : status?.open === true
        ? words.doubts.dates
        : status?.status === "unknown"
          ? words.doubts.partly
          : "",
    rows: [
      ...(union === null ? [] : [{ name: words.rows.union, value: words.percent({ value: Math.round(union * 100) }) }]),
      ...(sites.length === 0 ? [] : [{ name: words.rows.hosts, value: sites.map(({ name }) => name).join("; ") }]),
      ...(visits.length === 0 ? [] : [{ name: words.rows.visits({ year }), value: visitsInWords(data, visits) }]),
    ],
    href: hrefIn(data.locale, `/countries/${code}`),
  };
}

function visitsInWords(data: MapData, visits: MapMoment["visits"]): string {
  return visits.map(({ who, from, first }) => `${who} (${from}), ${dayIn(data.locale, formatDay(first))}`).join("; ");
}

function siteDetails({ data, moment }: Shown, id: string): Made | null {
  const words = atlasMessages(data.locale);
  const site = data.sites.find((one) => one.id === id);
  if (site === undefined) return null;
  const name = (code: string) => calledOn(data, code, moment.day);
  const here = moment.sites.find((one) => one.site.id === id);
  return {
    title: site.name,
    english: true,
    value: words.siteIn({ kind: words.siteKinds[site.kind], operators: listIn(data.locale, site.operators.map(name)), host: name(site.host) }),
    date: spellInWords(data, site.spell),
    doubt: doubts(data, here === undefined ? "no" : here.holds, site.area ? words.doubts.area : ""),
    rows: site.places.length === 0 ? [] : [{ name: words.rows.places, value: site.places.join("; ") }],
    href: hrefIn(data.locale, `/deployments/${id}`),
    sources: site.sources,
  };
}

function corridorDetails({ data, moment }: Shown, id: string): Made | null {
  const words = atlasMessages(data.locale);
  const kinds = corridorMessages(data.locale);
  const corridor = data.corridors.find((one) => one.id === id);
  if (corridor === undefined) return null;
  const here = moment.corridors.find((one) => one.corridor.id === id);
  const schematic = corridor.shapes.some((shape) => shape?.paths.some((path) => path.schematic) === true);
  return {
    title: corridor.name,
    english: true,
    value: `${kinds.kinds[corridor.kind]}, ${words.statusNow({ status: kinds.status[corridor.status] })}`,
    date: corridor.spell === null ? words.notInService : spellInWords(data, corridor.spell),
    doubt: doubts(data, here === undefined ? "no" : here.holds, schematic ? words.doubts.schematic : ""),
    rows: [{ name: words.rows.through, value: spanIn(data.locale, ...corridor.countries.map((code) => calledOn(data, code, moment.day))) }],
    href: hrefIn(data.locale, `/corridors/${id}`),
    sources: corridor.sources,
  };
}

function eventDetails({ data, moment }: Shown, id: string): Made | null {
  const words = atlasMessages(data.locale);
  const event = data.events.find((one) => one.id === id);
  if (event === undefined) return null;
  const shown = moment.events.includes(event);
  return {
    title: event.title,
    english: true,
    value: event.place ?? "",
    date: event.edtf === null ? "" : dayIn(data.locale, event.edtf),
    doubt: [event.rough ? words.doubts.rough : "", shown ? "" : words.doubts.notShown].filter((text) => text !== "").join("; "),
    href: hrefIn(data.locale, `/events/${id}`),
    sources: event.sources,
  };
}

function areaDetails({ data, moment }: Shown, id: string): Made | null {
  const words = atlasMessages(data.locale);
  const area = data.areas.find((one) => one.id === id);
  if (area === undefined) return null;
  const open = area.since === null || dayNumber(moment.day) >= area.since;
  const { name, viewpoint } = words.areas[id as Area];
  return {
    title: name,
    value: open ? words.disputed : words.undisputed,
    date: area.since === null ? "" : words.since({ day: dateAfter(data.locale, { edtf: formatDay(area.since) }) }),
    doubt: "",
    rows: [{ name: words.rows.viewpoint, value: viewpoint }],
    href: hrefIn(data.locale, "/naming"),
  };
}

function spellInWords(data: MapData, { start, end }: Spell): string {
  const words = atlasMessages(data.locale);
  const from = start.edtf === null ? words.unknownStart : words.since({ day: dateAfter(data.locale, start) });
  if (end.edtf === "..") return from;
  return `${from}, ${end.edtf === null ? words.unknownEnd : words.until({ day: dateAfter(data.locale, end) })}`;
}

function doubts(data: MapData, holds: "yes" | "possibly" | "no", other: string): string {
  const words = atlasMessages(data.locale).doubts;
  const first = holds === "possibly" ? words.dates : holds === "no" ? words.notShown : "";
  return [first, other].filter((text) => text !== "").join("; ");
}
