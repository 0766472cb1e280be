import type { Figure, FigureWords } from "../words.ts";
import { type Base, capital, quoted } from "./base.ts";
import { amount } from "./numbers.ts";

const WHAT: Readonly<Record<string, string>> = {
  export: "экспорт",
  import: "импорт",
  trade: "товарооборот",
  gdp: "ВВП",
  population: "население",
  remittance: "денежные переводы",
  "military-spending": "военные расходы",
};
const FLOWS: Readonly<Record<string, string>> = { exports: "экспорт", imports: "импорт" };
const PLACES = ["крупнейший", "второй по величине", "третий по величине"];

export const figureWords = (base: Base): FigureWords => {
  const titleOf = (series: string) => `ряд ${quoted(base.record("series", series)?.title ?? series)}`;
  const pair = (state: string, partner: string | null) => `${base.name(state)}${partner === null ? "" : ` — ${base.name(partner)}`}`;
  const inYear = ({ year, held, unit }: Figure) => `${year} год — ${amount(held, unit)}`;
  const why = (percent: number) => `${percent} %: кто впереди, зависит от того, кто считает.`;
  return {
    howMuch(counted, series, item, state, partner) {
      const label = series === null ? undefined : base.record("series", series)?.items.find(({ id }) => id === item)?.label;
      return `Какова величина: ${small(counted === "trade" ? "товарооборот" : (label ?? WHAT[counted] ?? counted))} (${pair(state, partner)})?`;
    },
    values: (figures) => figures.map((figure) => `${inYear(figure)} (${titleOf(figure.series)}).`).join(" "),
    roseOrFell: ([first, last], counted, state, partner) =>
      `Рост или падение с ${first} по ${last} год: ${WHAT[counted] ?? counted} (${pair(state, partner)})?`,
    change: (figures) => `${figures.map(inYear).join(", ")} (${titleOf(figures[0]?.series ?? "")}).`,
    largestPartner: (place, state, flows, year) =>
      `Кто ${PLACES[place] ?? ""} торговый партнёр ${base.of(state, "genitive")} (${flows.map((flow) => FLOWS[flow] ?? flow).join(" и ")}, ${year} год)?`,
    partners(order, year, series, close) {
      const told = order.map(([code, value]) => `${base.name(code)} — ${amount(value, "US$ thousand")}`).join(", ");
      return `${year} год: ${told} (${titleOf(series)}).${close === null ? "" : ` ${base.name(close.one)} и ${base.name(close.other)} расходятся менее чем на ${why(close.percent)}`}`;
    },
    ahead: ({ republic, ahead, behind, counted }, year, notBefore) =>
      `Где больше ${WHAT[counted] ?? counted}: ${base.name(republic)} — ${base.name(ahead)} или ${base.name(republic)} — ${base.name(behind)} (${year} год${notBefore ? "; иначе ли было годом ранее" : ""})?`,
    pairs(pairs, { ahead, behind }, without, close) {
      const told = pairs.map(
        ({ year, one, other }) => `${year} год: ${base.name(ahead)} — ${amount(one.held, one.unit)}, ${base.name(behind)} — ${amount(other.held, other.unit)}`,
      );
      const missing = without.map((year) => ` Значения за ${year} год в записях нет.`).join("");
      return `${capital(told.join(". "))} (${titleOf(pairs[0]?.one.series ?? "")}).${missing}${close === null ? "" : ` Они расходятся менее чем на ${why(close)}`}`;
    },
  };
};

/** Within a sentence; abbreviations keep their capitals. */
const small = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label);
