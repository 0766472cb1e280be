import { find } from "../../../query/index.ts";
import { valueInWords } from "../../../search/records/values.ts";
import type { Figure, FigureWords } from "../words.ts";
import type { Base } from "./base.ts";

const PLACES = ["", "second ", "third "];
const FLOWS: Readonly<Record<string, string>> = { export: "exports", import: "imports", trade: "trade", gdp: "GDP", population: "population" };

export const figureWords = ({ dataset, wording }: Base): FigureWords => {
  const titleOf = (series: string) => find(dataset.series, series)?.title ?? series;
  const pair = (state: string, partner: string | null) => `${wording.name(state)}${partner === null ? "" : ` and ${wording.name(partner)}`}`;
  return {
    howMuch(counted, series, item, state, partner) {
      const card = series === null ? undefined : find(dataset.series, series);
      const label = counted === "trade" ? "Trade" : (card?.items.find(({ id }) => id === item)?.label ?? counted);
      return `${label}, ${pair(state, partner)}: how much?`;
    },
    values: (figures) => figures.map((figure) => `${inYear(figure)} (${titleOf(figure.series)}).`).join(" "),
    roseOrFell: ([first, last], counted, state, partner) => `Did it rise or fall from ${first} to ${last}: ${FLOWS[counted]}, ${pair(state, partner)}?`,
    change: (figures) => `${figures.map(inYear).join(", ")} (${titleOf(figures[0]?.series ?? "")}).`,
    largestPartner: (place, state, flows, year) =>
      `Who was the ${PLACES[place] ?? ""}largest partner of ${wording.name(state)} (${flows.join(" and ")}, ${year})?`,
    partners(order, year, series, close) {
      const why =
        close === null
          ? ""
          : ` ${wording.name(close.one)} and ${wording.name(close.other)} lie within ${close.percent}% of each other: which of them is ahead depends on whose count it is.`;
      return `${year}: ${order.map(([code, value]) => `${wording.name(code)} ${valueInWords(value, "US$ thousand")}`).join(", ")} (${titleOf(series)}).${why}`;
    },
    ahead: ({ republic, ahead, behind, counted }, year, notBefore) =>
      `Did ${wording.name(republic)} have more ${FLOWS[counted] ?? counted} with ${wording.name(ahead)} than with ${wording.name(behind)}${notBefore ? ", and not the year before" : ""} (${year})?`,
    pairs(pairs, { ahead, behind }, without, close) {
      const told = pairs.map(({ year, one, other }) => `${year}: ${wording.name(ahead)} ${amount(one)}, ${wording.name(behind)} ${amount(other)}`).join(". ");
      const why = close === null ? "" : ` They lie within ${close}% of each other: which of them is ahead depends on whose count it is.`;
      return `${told} (${titleOf(pairs[0]?.one.series ?? "")}).${without.map((year) => ` No value for ${year} is on record.`).join("")}${why}`;
    },
  };
};

const amount = ({ held, unit }: Figure): string => valueInWords(held, unit);
const inYear = (figure: Figure): string => `${figure.year}: ${amount(figure)}`;
