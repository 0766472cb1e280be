import { formatDay, type Spell } from "@multivector/data";
import { dateIn, dayIn, hrefIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import type { Shown } from "./details.ts";
import { apartSince, UNKNOWN } from "./fills.ts";
import { LAYERS, type Layer, type MapData } from "./map-data.ts";
import { isOver } from "./membership-status.ts";
import { calledOn } from "./moment.ts";

/** Something that is drawn, as a row: the same columns for all, so that they go into one file. */
export interface MapRow {
  /** `<collection>/<id>` of what says so; null where nothing does. */
  record: string | null;
  name: string;
  href: string;
  what: string;
  from: string;
  to: string;
}

/** States as they are coloured. */
export function stateRows({ data, view, moment, fills }: Shown): MapRow[] {
  const { locale } = data;
  return data.states.flatMap(({ code }): MapRow[] => {
    const word = fills[code]?.word ?? "";
    if (word === "") return [];
    const apart = apartSince(data, view, code, Number(moment.day.slice(0, 4))) !== null;
    const what = apart && fills[code]?.look !== UNKNOWN ? `${word}; ${atlasMessages(locale).doubts.apart}` : word;
    const status = view.fill === "members" ? moment.statuses[code] : undefined;
    const since = status?.since == null ? "" : dayIn(locale, status.since);
    const [from, to] = status !== undefined && isOver(status) ? ["", since] : [since, ""];
    return [{ record: groundOf(data, view, code), name: calledOn(data, code, moment.day), href: hrefIn(locale, `/countries/${code}`), what, from, to }];
  });
}

/** What the colour of a state rests on. */
function groundOf({ memberships }: MapData, { fill, org }: Shown["view"], code: string): string | null {
  if (fill === "un") return "series/un-agreement";
  if (fill === "trade") return `series/trade-${code.toLowerCase()}`;
  const held = memberships.records.find(({ organization, country }) => organization === org && country === code);
  return held === undefined ? null : `memberships/${held.id}`;
}

/** The rows of each layer that is shown. */
export function layerRows(shown: Shown): { layer: Layer; rows: MapRow[] }[] {
  return LAYERS.filter((layer) => shown.view.layers.includes(layer)).map((layer) => ({ layer, rows: ROWS[layer](shown) }));
}

const ROWS: Readonly<Record<Layer, (shown: Shown) => MapRow[]>> = {
  sites: ({ data, moment }) =>
    moment.sites.map(({ site: { id, name, kind, operators, host, spell } }) => ({
      ...linked(data, `deployments/${id}`),
      name,
      what: [
        atlasMessages(data.locale).siteKinds[kind],
        ...[operators.map((code) => calledOn(data, code, moment.day)).join(", "), calledOn(data, host, moment.day)],
      ].join(" · "),
      ...bounds(data, spell),
    })),
  corridors: ({ data, moment }) =>
    moment.corridors.map(({ corridor: { id, name, kind, spell } }) => ({
      ...linked(data, `corridors/${id}`),
      name,
      what: corridorMessages(data.locale).kinds[kind],
      ...bounds(data, spell),
    })),
  events: ({ data, moment }) =>
    moment.events.map(({ id, title, place, edtf, first, last }) => ({
      ...linked(data, `events/${id}`),
      name: title,
      what: place ?? "",
      from: dayIn(data.locale, edtf ?? formatDay(first)),
      to: last === first || edtf?.length !== DAY ? "" : dayIn(data.locale, formatDay(last)),
    })),
  visits: ({ data, moment }) =>
    moment.visits.map(({ id, who, from, to, first, last }) => ({
      record: `visits/${id}`,
      href: hrefIn(data.locale, `/visits#visits-row-${id}`),
      name: `${who} (${from})`,
      what: calledOn(data, to, moment.day),
      from: dayIn(data.locale, formatDay(first)),
      to: last === first ? "" : dayIn(data.locale, formatDay(last)),
    })),
};

/** Characters of a day that is known. */
const DAY = 10;

const linked = ({ locale }: MapData, record: string) => ({ record, href: hrefIn(locale, `/${record}`) });

/** From when to when, no more precise than it is known; nothing of an end that has not come. */
function bounds({ locale }: MapData, spell: Spell | null): Pick<MapRow, "from" | "to"> {
  const words = atlasMessages(locale);
  if (spell === null) return { from: "", to: "" };
  const { start, end } = spell;
  return {
    from: start.edtf === null ? words.unknownStart : dateIn(locale, start),
    to: end.edtf === ".." ? "" : end.edtf === null ? words.unknownEnd : dateIn(locale, end),
  };
}
