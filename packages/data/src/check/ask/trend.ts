import { fromDay } from "../../time/index.ts";
import type { Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Ask } from "../context.ts";
import { isDenied } from "../denied.ts";
import { isOfAnotherFlow } from "./flows.ts";
import { ANYWHERE, partiesOf } from "./partner.ts";
import { COUNTED, valuesOf } from "./value.ts";

const DOWN =
  /(?<!\p{L})(?:fell|falls?|falling|dropp\w*|shr[aiu]nk\w*|shrinking|declin\w*|decreas\w*|collaps\w*|plung\w*|plummet\w*|contract(?:ed|s|ing)|slump\w*|tumbl\w*|halved|сокра\p{L}+|упал\p{L}*|пада\p{L}+|снизил\p{L}*|снижа\p{L}+|уменьш\p{L}+|рухнул\p{L}*)(?!\p{L})/iu;
const UP =
  /(?<!\p{L})(?:rose|rise[ns]?|rising|grew|grows?|grown|growing|increas\w*|climb\w*|surg\w*|jump\w*|soar\w*|swell\w*|swollen|doubl\w+|tripl\w+|quadrupl\w+|вырос\p{L}*|раст[её]т|росл[аои]|рос|увелич\p{L}+|возрос\p{L}*|возраста\p{L}+|удво\p{L}+|утро\p{L}+)(?!\p{L})/iu;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:doubl\w+|twofold|удво\p{L}+|вдвое)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:tripl\w+|threefold|утро\p{L}+|втрое)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:halved|by (?:more than |over )?half)(?!\p{L})/iu, 0.5],
];
// What is said of a part, a pace or a price is not said of the amount.
const NOT_THE_AMOUNT =
  /(?<!\p{L})(?:shares?|proportion|growth|rates?|prices?|dependen\w+|pace|forecast\w*|per capita|доля|доли|темп\p{L}*|цен\p{L}*|прогноз\p{L}*|на душу)(?!\p{L})/iu;
const DECADE = /(?:over|in|during) the (?:past|last) decade|за (?:последнее )?десятилетие/iu;
// Series whose values are amounts, so that more is more.
const AMOUNTS: readonly string[] = ["export", "import", "trade", "gdp", "population"];
/** Of these a clause gives shares of GDP, or what no series here counts. */
const OTHERS = ["remittance", "military-spending", "debt", "migrant", "finance", "share", "energy"];
/** A change of less than this part is neither: publishers revise by as much. */
const SLIGHT = 0.03;

/** Did a figure rise or fall, from which year to which? */
export const askTrend: Ask = (clause, context) => {
  const { text } = clause;
  const [down, up] = [DOWN.test(text), UP.test(text)];
  const notion = AMOUNTS.find((name) => notionOf(clause, name) !== undefined);
  const said = notion === undefined ? undefined : notionOf(clause, notion);
  if (
    notion === undefined ||
    said === undefined ||
    down === up ||
    NOT_THE_AMOUNT.test(text) ||
    notionOf(clause, ...OTHERS) !== undefined ||
    isDenied(clause, said) ||
    isOfAnotherFlow(clause, notion)
  )
    return [];
  const { entity, partner } = partiesOf(clause, ANYWHERE);
  if (entity === null) return [];
  for (const [series, item] of COUNTED[notion] ?? []) {
    const values = valuesOf(
      series.replace("*", entity.toLowerCase()),
      item,
      entity,
      partner,
      { ...ANYWHERE, unit: notion === "population" ? null : "usd" },
      context,
    );
    const years = yearsOf(
      clause,
      values.map(({ year }) => year),
    );
    const [first, second] = [0, 1].map((at) => values.find(({ year }) => year === years?.[at]));
    if (first === undefined || second === undefined || first.value <= 0) continue;
    return [
      {
        asks: "value",
        question: (words) => words.figures.roseOrFell([first.year, second.year], notion, entity, partner),
        stance: stanceOf(down, second.value / first.value, text),
        held: (words) => words.figures.change([first, second]),
        records: [`series/${first.series}`],
      },
    ];
  }
  return [];
};

function stanceOf(down: boolean, ratio: number, text: string): Stance {
  if (Math.abs(ratio - 1) <= SLIGHT) return "possibly";
  if (ratio < 1 !== down) return "differs";
  const times = TIMES.find(([words]) => words.test(text))?.[1];
  if (times === undefined) return "agrees";
  // Halfway to what is said, on the scale of ratios, is too little to be called so; a little less is a rounding.
  const reached = Math.log(ratio) / Math.log(times);
  return reached >= 0.85 ? "agrees" : reached < 0.5 ? "differs" : "possibly";
}

/** Years that a decade has at least, where not all of it is held. */
const SHORTEST = 5;

/** The years that are compared: two that are given, a year and the one before it, or since a year until the last that is held. */
function yearsOf(clause: Clause, held: readonly number[]): [number, number] | null {
  const last = held.at(-1);
  if (last === undefined) return null;
  const dates = happened(clause.dates);
  const [one, other] = dates;
  const decade = held.find((year) => year >= last - 10 && year <= last - SHORTEST);
  if (one === undefined) return DECADE.test(clause.text) && decade !== undefined ? [decade, last] : null;
  const [from, to] = [fromDay(one.from).year, fromDay(one.to).year];
  if (other !== undefined) {
    const next = fromDay(other.from).year;
    return dates.length === 2 && one.unit === "year" && other.unit === "year" && from < next ? [from, next] : null;
  }
  if (one.as === "since") return [from, last];
  if (one.unit === "span" || from !== to) return [from, to];
  return one.as === "at" && one.unit === "year" ? [from - 1, from] : null;
}
