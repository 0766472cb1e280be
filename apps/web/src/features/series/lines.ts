import type { Observation, Series } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { seriesMessages } from "@/messages/series/index.ts";

/** One value, as the file of a series has it: entity, partner, year, position of the item in the card, value; and, where there is one, its note: why it is null, what differs in it, or the source it was read in. */
export type Row = readonly [entity: string, partner: string | null, year: number, item: number, value: number | null, note?: string | null];

/** The row of an observation. */
export function rowOf([entity, partner, year, item, value, note]: Observation, items: readonly string[]): Row {
  const row = [entity, partner, year, items.indexOf(item), value] as const;
  return note === null ? row : [...row, note];
}

/** What a view of a series needs to know of its card. */
export interface SeriesCard extends Pick<Series, "id" | "dyadic"> {
  items: readonly { id: string; label: string; unit: string }[];
  entities: readonly string[];
  partners: readonly string[];
  years: readonly [number, number];
  rows: number;
  /** Who published the sources of single values, by id, where each value names its own in its note; empty where the card speaks for all. */
  sources: Readonly<Record<string, string>>;
  /** Can values be set against the whole world? */
  shares: boolean;
  /** What is shown first. */
  first: SeriesView;
}

export interface SeriesView {
  item: string;
  entities: readonly string[];
  partners: readonly string[];
  years: readonly [number, number];
  mode: "absolute" | "relative";
}

export interface SeriesLine {
  id: string;
  entity: string;
  partner: string | null;
  points: readonly { year: number; value: number | null; note: string | null }[];
}

/** What the values of a view are: the item, and what it is a share of. */
export function itemInWords(locale: Locale, { items }: Pick<SeriesCard, "items">, { item, mode }: Pick<SeriesView, "item" | "mode">): string {
  const label = items.find(({ id }) => id === item)?.label ?? "";
  return mode === "relative" ? `${label}, ${seriesMessages(locale).modes.relative}` : label;
}

/** The receipt of a value: that of its own source, or that of the series. */
export function receiptFor({ sources }: Pick<SeriesCard, "sources">, note: string | null | undefined): string {
  return note != null && sources[note] !== undefined ? `receipt-${note}` : SERIES_RECEIPT;
}

/** The id of the receipt of the whole series. */
export const SERIES_RECEIPT = "receipt-series";

/** A note that is to be read beside its value: not that of a hole, which stands in its place, nor the id of a source. */
export function noteBeside({ sources }: Pick<SeriesCard, "sources">, value: number | null, note: string | null | undefined): string | null {
  return value === null || note == null || sources[note] !== undefined ? null : note;
}

const PREFERRED = ["RUS", "CHN", "EU27", "TUR", "USA"];

/** What is shown first: the five, or the first of them that reports, with its weightiest partners, of those that the first item has values of. */
export function firstView(
  { dyadic, items, years }: Pick<SeriesCard, "dyadic" | "items" | "years">,
  rows: readonly Row[],
  republics: readonly string[],
): SeriesView {
  const first = rows.filter(([, , , item]) => item === 0);
  const entities = [...new Set(first.map(([entity]) => entity))];
  const own = republics.filter((code) => entities.includes(code));
  const base = { item: items[0]?.id ?? "", years, mode: "absolute" as const };
  if (!dyadic) return { ...base, entities: own.length > 0 ? own : entities.slice(0, 5), partners: [] };
  const entity = own[0] ?? entities[0] ?? "";
  const met = [...new Set(first.filter(([code]) => code === entity).flatMap(([, partner]) => partner ?? []))];
  const among = (codes: readonly string[]) => codes.filter((code) => met.includes(code));
  const candidates = own.length > 0 ? [among(PREFERRED), among(republics)] : [among(republics), among(PREFERRED)];
  return { ...base, entities: [entity], partners: candidates.find((codes) => codes.length > 0) ?? met.slice(0, 5) };
}

/** The lines of a view. A share needs both its value and that of the whole world; where one is missing there is a hole. */
export function linesOf(card: SeriesCard, rows: readonly Row[], view: SeriesView): SeriesLine[] {
  const item = card.items.findIndex(({ id }) => id === view.item);
  const [from, to] = view.years;
  const chosen = rows.filter(
    ([entity, partner, year, position]) =>
      position === item &&
      year >= from &&
      year <= to &&
      view.entities.includes(entity) &&
      (!card.dyadic || view.partners.includes(partner ?? "") || (view.mode === "relative" && partner === "WLD")),
  );
  const world = new Map(chosen.filter(([, partner]) => partner === "WLD").map(([entity, , year, , value]) => [`${entity}/${year}`, value]));
  return view.entities.flatMap((entity) =>
    (card.dyadic ? view.partners : [null]).flatMap((partner): SeriesLine[] => {
      const points = chosen
        .filter((row) => row[0] === entity && row[1] === partner)
        .flatMap(([, , year, , value, note = null]) => {
          if (view.mode === "absolute" || value === null) return [{ year, value, note }];
          const whole = world.get(`${entity}/${year}`) ?? 0;
          return whole === 0 ? [] : [{ year, value: (value / whole) * 100, note }];
        })
        .sort((a, b) => a.year - b.year);
      return points.length === 0 ? [] : [{ id: `${entity}-${partner ?? ""}`, entity, partner, points }];
    }),
  );
}

/** What was chosen and has no line, since it has no value in these years. */
export function withoutLine({ entities, partners }: SeriesView, dyadic: boolean, lines: readonly SeriesLine[]): Pick<SeriesLine, "entity" | "partner">[] {
  const has = (entity: string, partner: string | null) =>
    lines.some((line) => line.entity === entity && line.partner === partner && line.points.some(({ value }) => value !== null));
  return entities.flatMap((entity) =>
    (dyadic ? partners : [null]).flatMap((partner) => (has(entity, partner) || entity === partner ? [] : [{ entity, partner }])),
  );
}

/** The values of one year, by state: of the partners where one entity is chosen, else of the entities. */
export function byState(card: SeriesCard, rows: readonly Row[], view: SeriesView, year: number): Map<string, number> {
  const everyone = {
    ...view,
    years: [year, year] as const,
    partners: card.dyadic ? card.partners : [],
    entities: card.dyadic ? view.entities.slice(0, 1) : card.entities,
  };
  return new Map(
    linesOf(card, rows, everyone).flatMap(({ entity, partner, points }) => (points[0]?.value == null ? [] : [[partner ?? entity, points[0].value]])),
  );
}
