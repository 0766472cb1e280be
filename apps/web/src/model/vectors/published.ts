import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { vectors } from "@multivector/data/published-vectors";
import { vectors as first } from "@multivector/data/published-vectors/1";
import {
  DOMAINS,
  type Domain,
  FACTORS,
  type First,
  type Holder,
  keyOf,
  METHOD,
  type Presence,
  type PublishedVector,
  REPUBLICS,
  type Republic,
  type Row,
  readEvidence,
} from "@multivector/data/vectors";
import { type Locale, WHOLE_LOCALES } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { datasetIn } from "../dataset-in.ts";
import { pageOf } from "../page-of.ts";
import { partyName } from "../party-name.ts";
import { seriesTitle } from "../series-titles.ts";
import { titleIn } from "../title-in.ts";
import { type Cell, type Concentrations, cellKey, type YearEvidence } from "./cell.ts";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { largerThanFirst } from "./larger.ts";

export const YEARS: readonly number[] = Array.from({ length: METHOD.years[1] - METHOD.years[0] + 1 }, (_, place) => METHOD.years[0] + place);
export const { answers, method } = vectors;
/** The method that is kept beside the one in use. */
export const firstMethod = first.method;

/** The latest answer of a method, with the share of the first; null where nothing can be said. */
export interface LatestAnswer {
  year: number;
  first: First;
  presence: Presence;
  /** Who has the largest share, where that is another. */
  larger: ReturnType<typeof largerThanFirst>;
  certainty: Certainty;
}

/** The latest answers by the first method and by the second. */
export function latestByMethod(country: Republic, domain: Domain): readonly (LatestAnswer | null)[] {
  return [first, vectors].map((published) => {
    const [, , latest] = published.answers.find((one) => one.country === country && one.domain === domain)?.years ?? [];
    const vector = published.vectors.find((one) => one.country === country && one.domain === domain && one.year === latest?.year);
    if (latest?.first == null || vector === undefined) return null;
    return {
      year: latest.year,
      first: latest.first,
      presence: vector.presence[latest.first.partner],
      larger: largerThanFirst(vector),
      certainty: certaintyOf(vector) ?? "untold",
    };
  });
}

const CELLS: ReadonlyMap<string, Cell> = new Map(vectors.vectors.map((vector) => [cellKey(vector.country, vector.domain, vector.year), cellOf(vector)]));

export const cells: readonly Cell[] = [...CELLS.values()];

/** The published vector of a republic, domain and year; undefined where there is no evidence at all. */
export function cellAt(country: string, domain: string, year: number): Cell | undefined {
  return CELLS.get(cellKey(country, domain, year));
}

function cellOf({ presence, ahead: _, sensitivity, ...vector }: PublishedVector): Cell {
  const present = (Object.entries(presence) as [Holder, Presence][]).filter(([, { share, high }]) => share > 0 || high > 0);
  const hangs = sensitivity === null ? null : Object.fromEntries(FACTORS.map((factor) => [factor, Math.round((sensitivity[factor]?.total ?? 0) * 100) / 100]));
  return { ...vector, presence: Object.fromEntries(present), hangs };
}

/** The ties of one year, with the pages of what they rest on. */
export function yearEvidence(year: number): YearEvidence {
  const evidence = Object.fromEntries(REPUBLICS.map((republic) => [republic, readEvidence(dataset, republic, year)]));
  const rows = Object.values(evidence).flatMap((all) => all.flatMap(({ ties }) => ties.map(({ row }) => row)));
  return {
    year,
    evidence,
    rows: Object.fromEntries(
      rows.map((row) => {
        const [en, ru] = WHOLE_LOCALES.map((locale) => rowTitle(locale, row));
        return [keyOf(row), { en: en ?? "", ru: ru ?? "", path: rowPath(row) }];
      }),
    ),
  };
}

function rowTitle(locale: Locale, row: Row): string {
  if ("collection" in row) {
    if (find<{ id: string }>(dataset[row.collection], row.id) === undefined) throw new Error(`vectors: there is no record ${row.collection}/${row.id}`);
    return titleIn(locale, row.collection, row.id);
  }
  const card = find(datasetIn(locale).series, row.series);
  if (card === undefined) throw new Error(`vectors: there is no series ${row.series}`);
  const other = row.rest === true ? vectorMessages(locale).holders.others : partyIn(locale, card.others, row.partner, row.entity);
  // Which of its items: exports are not imports.
  const parts: Readonly<Record<string, string | undefined>> = vectorPageMessages(locale).debtItems;
  const part = card.items.length === 1 ? undefined : (parts[row.item] ?? card.items.find(({ id }) => id === row.item)?.label);
  return `${seriesTitle(locale, card)}, ${row.year}: ${other}${part === undefined ? "" : `, ${part}`}`;
}

/** The name of the other side of a row; of the votes either may be the republic. */
function partyIn(locale: Locale, others: readonly { id: string; label: string }[], partner: string, entity: string): string {
  const label = (code: string) =>
    others.find(({ id }) => id === code)?.label ??
    (code === "EU27" ? vectorMessages(locale).short.EU : partyName(locale, { country: code, organization: null }));
  return (REPUBLICS as readonly string[]).includes(partner) && !(REPUBLICS as readonly string[]).includes(entity) ? label(entity) : label(partner);
}

/** The page of a row; of a value the view that shows it: its item, state, partner and year. */
function rowPath(row: Row): string {
  if ("collection" in row) return pageOf(`${row.collection}/${row.id}`);
  const dyadic = find(dataset.series, row.series)?.dyadic === true;
  const view = [`country=${row.entity}`, ...(dyadic && row.rest !== true ? [`partner=${row.partner}`] : []), `item=${row.item}`, `time=${row.year}`];
  return `${pageOf(`series/${row.series}`)}?${view.join("&")}`;
}

/** Concentration through all years, for each domain and republic. */
export const concentrations: Concentrations = Object.fromEntries(
  DOMAINS.map((domain) => [
    domain,
    Object.fromEntries(
      REPUBLICS.map((republic) => [
        republic,
        YEARS.map((year) => {
          const cell = cellAt(republic, domain, year);
          const { value = 0, low = 0, high = 0 } = cell?.concentration ?? {};
          return cell?.shown === true ? ([value, low, high] as const) : null;
        }),
      ]),
    ),
  ]),
) as unknown as Concentrations;
