import { z } from "zod";
import { type Column, columnsOf } from "./columns.ts";
import { reference } from "./fields.ts";
import type { Lang, Lookup } from "./lookup.ts";
import type { Table } from "./table.ts";

const share = z.number().min(0).max(1);

const ShareSchema = z.strictObject({
  method: z.int().describe("The method that it was worked out by: docs/methodology/<method>.md."),
  country: reference("countries").describe("A republic."),
  domain: z.enum(["economy", "security", "connectivity", "diplomacy"]).describe("In what."),
  year: z.int().describe("The state of things on 31 December, or the flow of the year."),
  holder: z
    .string()
    .describe("A state by its alpha-3 code; a group of states: EU, GULF, SOUTH, EAST, REGION (the other four republics); or others, unallocated, nobody."),
  holder_en: z.string().nullable().describe("The holder by name, in English."),
  holder_ru: z.string().nullable().describe("The holder by name, in Russian."),
  share: share.describe("Presence at the default choices; the shares of a vector add up to 1."),
  low: share.describe("5th percentile of the draws."),
  median: share.describe("Median of the draws."),
  high: share.describe("95th percentile of the draws."),
  least: share.describe("Least that the holes alone leave open."),
  most: share.describe("Most that the holes alone leave open."),
  shown: z.boolean().describe("Is enough of the domain's weight there: half, or two thirds in the first method? If not, the share is no finding."),
  coverage: share.describe("Part of the domain's weight for which there is evidence."),
  fresh: share.describe("The same, by values of the year itself."),
  concentration: share.describe("Herfindahl-Hirschman index of the vector over its named partners."),
});

/** Holders that are no state. */
const HOLDERS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  EU: { en: "European Union", ru: "Европейский союз" },
  GULF: { en: "Gulf states", ru: "Страны Залива" },
  SOUTH: { en: "South Asia", ru: "Южная Азия" },
  EAST: { en: "East Asia", ru: "Восточная Азия" },
  REGION: { en: "The other four republics", ru: "Остальные четыре республики" },
  others: { en: "All others", ru: "Все прочие" },
  unallocated: { en: "Not allocated", ru: "Не распределено" },
  nobody: { en: "Nobody", ru: "Никто" },
};

const columns = columnsOf(ShareSchema).map((column): Column => {
  const lang = (["en", "ru"] as const).find((one) => column.name === `holder_${one}`);
  if (lang === undefined) return column;
  const named = (holder: string, lookup: Lookup) => HOLDERS[holder]?.[lang] ?? lookup.name("countries", holder, lang);
  return { ...column, path: "holder", holds: "name", cell: (item, lookup) => named((item as { holder: string }).holder, lookup) };
});

interface Vector {
  method: number;
  country: string;
  domain: string;
  year: number;
  shown: boolean;
  coverage: number;
  fresh: number;
  concentration: { value: number };
  presence: Readonly<Record<string, { share: number; low: number; median: number; high: number; least: number; most: number }>>;
}

const DESCRIPTION =
  "shares of the ties counted, with intervals over the choices that could have been made. A row is a holder of a share in a republic, domain and year.";
const KEY = ["country", "domain", "year", "holder"];

export const VECTORS_TABLE: Omit<Table, "foreignKeys"> = {
  name: "vectors",
  collection: null,
  description: `Presence of partners in the five republics, by the second method (docs/methodology/2.md): ${DESCRIPTION}`,
  columns,
  key: KEY,
  items: ({ vectors }) => (vectors === undefined ? undefined : shares(vectors.vectors as readonly Vector[])),
};

export const FIRST_VECTORS_TABLE: Omit<Table, "foreignKeys"> = {
  name: "vectors_method_1",
  collection: null,
  description: `The same as \`vectors\`, by the first method (docs/methodology/1.md), which is kept beside the second: ${DESCRIPTION}`,
  columns,
  key: KEY,
  items: ({ firstVectors }) => (firstVectors === undefined ? undefined : shares(firstVectors.vectors as readonly Vector[])),
};

/** A holder has a row where it has a share, or may have one. */
function* shares(vectors: readonly Vector[]): Generator<object> {
  for (const { presence, concentration, ...vector } of vectors) {
    for (const [holder, interval] of Object.entries(presence)) {
      if (interval.share !== 0 || interval.high !== 0) yield { ...vector, concentration: concentration.value, holder, ...interval };
    }
  }
}
