import { find, type Observation } from "../../query/index.ts";
import { fitsNumber, type ReadNumber } from "../../reading/numbers.ts";
import { fromDay } from "../../time/index.ts";
import type { SeriesId } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { isOfAnotherFlow } from "./flows.ts";
import { partnerOf } from "./largest-partner.ts";
import { partiesOf } from "./partner.ts";

/** Which items of which series a notion counts, the likeliest first. */
export const COUNTED: Readonly<Record<string, readonly (readonly [series: string, item: string])[]>> = {
  remittance: [["remittances", "share-of-gdp"]],
  population: [["population", "population"]],
  gdp: [["gdp", "gdp"]],
  "military-spending": [["military-spending", "military-share-of-gdp"]],
  export: [
    ["trade-*", "exports"],
    ["trade-shares", "exports"],
    ["reported-economy", "exports"],
    ["reported-economy", "exports-partner"],
  ],
  import: [
    ["trade-*", "imports"],
    ["trade-shares", "imports"],
    ["reported-economy", "imports"],
    ["reported-economy", "imports-partner"],
  ],
  trade: [
    ["trade-*", "exports+imports"],
    ["reported-economy", "turnover"],
    ["reported-economy", "turnover-partner"],
  ],
};
// `Spends 1 % of its GDP on its army`.
const SPENDS =
  /(?<!\p{L})(?:spends?|spent|spending|spare[ds]?|devote[ds]?)(?!\p{L}).{0,60}(?<!\p{L})(?:military|armed forces|army|defen[cs]e)(?!\p{L})|(?:тратит|тратят|потратил\p{L}*|расходует).{0,60}(?:оборон\p{L}+|арми\p{L}+|вооруж[её]нн\p{L}+)/iu;
// What a reader takes a different figure for a rounding of, and no more: publishers differ by as much.
const ALLOWED = 0.06;
const FAR: Readonly<Record<string, number>> = { population: 0.1, remittance: 0.2, "military-spending": 0.3, gdp: 0.25 };

/** How much was it, whose, with whom, in which year? And who is the largest partner? */
export const askValue: Ask = (clause, context) => {
  const leading = partnerOf(clause, context);
  if (leading.length > 0) return leading;
  const counted = peopleOf(clause);
  const notion =
    counted !== null
      ? "population"
      : SPENDS.test(clause.text) && notionOf(clause, "military-spending", "remittance") === undefined
        ? "military-spending"
        : ["remittance", "military-spending", "export", "import", "trade", "gdp", "population"].find((name) => notionOf(clause, name) !== undefined);
  if (notion === undefined || notionOf(clause, "treaty") !== undefined || isOfAnotherFlow(clause, notion)) return [];
  // `95 billion dollars in 2024, up from 70 billion`: these are dollars too.
  const numbers = withUnits(clause.numbers).filter((one) => fitsNotion(one, notion, clause));
  return numbers.flatMap((number, at): Asked[] => {
    if (number.unit === "%" && isOfSeveral(clause)) return [];
    const year = yearOf(clause, numbers, at);
    // Of several figures those without a year of their own are not told.
    if (numbers.length > 1 && year === null) return [];
    const said = counted === null ? nearestOf(clause, number, notion) : notion;
    const { entity, partner } = partiesOf(clause, number);
    if (entity === null) return [];
    const found = (COUNTED[said] ?? []).flatMap(([series, item]) =>
      valuesOf(series.replace("*", entity.toLowerCase()), item, entity, partner, number, context),
    );
    if (found.length === 0) return [];
    const [top, last] = [found.toSorted((a, b) => b.value - a.value).slice(0, 1), found.slice(-2)];
    const then = year === null ? (AT_BEST.test(clause.text) ? top : last) : found.filter((one) => one.year === year);
    if (then.length === 0) return [answer(said, entity, partner, found.slice(-1), "cannot-tell")];
    const near = (value: number) => Math.abs(value - number.value) <= ALLOWED * value || (number.unit === "%" && Math.abs(value - number.value) <= 1);
    // `More than 40 %` of what is put at 38: publishers differ by as much, and it is not more.
    const bounded = number.as === "more" || number.as === "less";
    const fits = then.some(({ value }) => fitsNumber(number, value) || (!bounded && near(value)));
    // A part of one publisher's whole varies less than an amount that two count.
    const far = then.every(({ value }) => !within(number, value, FAR[said] ?? (number.unit === "%" ? 0.15 : 0.3)));
    return [answer(said, entity, partner, then, fits ? "agrees" : far ? "differs" : "possibly")];
  });
};

// `In some years`, `at its peak`: the highest on record, and not the last.
const AT_BEST =
  /(?<!\p{L})(?:in (?:some|certain|individual|good|peak|record) years|at times|at (?:its|their|the) (?:peak|height|highest)|peaked|в (?:отдельные|некоторые|иные|лучшие|пиковые|рекордные) годы|на пике|порой|временами|бывало|рекорд\p{L}*)(?!\p{L})/iu;
const MONEY: readonly (string | null)[] = ["usd", "eur"];

/** The numbers of a clause, those without a unit with that of the sum of money before them. */
function withUnits(numbers: readonly ReadNumber[]): ReadNumber[] {
  return numbers.map((number, at) => {
    const before = numbers.slice(0, at).findLast(({ unit }) => unit !== null);
    return number.unit === null && number.value >= 1e6 && before !== undefined && MONEY.includes(before.unit) ? { ...number, unit: before.unit } : number;
  });
}

// Of exports and imports in one breath the one that stands before the number; `goods` and `trade` beside them name neither.
function nearestOf({ notions, sentence: { words } }: Clause, { start }: ReadNumber, otherwise: string): string {
  const flows = notions.filter(({ name }) => name === "export" || name === "import");
  return flows.findLast(({ from }) => (words[from]?.start ?? 0) < start)?.name ?? otherwise;
}

/** The year of one of several numbers: the one that follows it, or stands before it; of a span the first number has the first year, the last the last. */
function yearOf(clause: Clause, numbers: readonly ReadNumber[], at: number): number | null {
  const { text } = clause.sentence;
  const number = numbers[at];
  const dates = happened(clause.dates).filter(({ start }) => !OF_OTHERS.test(text.slice(number?.end, start)));
  if (number === undefined || dates.length === 0) return null;
  const [span] = dates;
  if (span?.unit === "span" && dates.length === 1) return numbers.length === 2 ? fromDay(at === 0 ? span.from : span.to).year : null;
  const [start, end] = [numbers[at - 1]?.end ?? 0, numbers[at + 1]?.start ?? text.length];
  const after = dates.find((date) => date.start >= number.end && date.start < end);
  const before = dates.findLast((date) => date.end <= number.start && date.start >= start);
  if (at > 0 && EARLIER.test(text.slice(number.end, end))) {
    const year = yearOf(clause, numbers, at - 1);
    return year === null ? null : year - 1;
  }
  // Who gives the first figure its day before it does so with the next: `in 1991 it was 17, in 2000 only 15`.
  const leads = (dates[0]?.end ?? Number.POSITIVE_INFINITY) <= (numbers[0]?.start ?? 0);
  const own = (leads ? (before ?? after) : (after ?? before)) ?? (dates.length === 1 && numbers.length === 1 ? dates[0] : undefined);
  return own === undefined || own.unit === "span" ? null : fromDay(own.from).year;
}

// `37 million, and draws investors of whom nobody had heard ten years ago`: the day of what is said of somebody else.
const OF_OTHERS = /[\s,](?:which|whom?|whose|where|when|котор\p{L}+|где|когда)\s/iu;

const EARLIER = /(?:the (?:year before|previous year)|a year (?:earlier|before|ago)|(?:the )?previous year|годом ранее|год назад)/iu;

// `20 million Kazakhstanis`: the people of a state, counted.
function peopleOf({ numbers, mentions, sentence: { words } }: Clause): ReadNumber | null {
  return (
    numbers.find(
      ({ value, unit, end }) =>
        value >= 1e6 &&
        (unit === null || unit === "people") &&
        mentions.some(({ as, from }) => as === "demonym" && (words[from]?.start ?? 0) >= end && (words[from]?.start ?? 0) - end <= 2),
    ) ?? null
  );
}

/** Would a value come near what is said, a part of it more or less allowed? */
function within({ value: said, as }: ReadNumber, value: number, part: number): boolean {
  if (as === "more") return value >= said * (1 - part);
  if (as === "less") return value <= said * (1 + part);
  return Math.abs(value - said) <= part * Math.max(value, said);
}

export interface Value {
  series: SeriesId;
  item: string;
  unit: string;
  year: number;
  /** In the unit of the number that is compared. */
  value: number;
  held: number;
}

/** The values of an item, of a state and perhaps with a partner, year by year. */
export function valuesOf(id: string, item: string, entity: string, partner: string | null, number: ReadNumber, { dataset }: Context): Value[] {
  const card = find(dataset.series, id);
  const observations = dataset.series.observations[id];
  if (card === undefined || observations === undefined) return [];
  const items = item.split("+");
  const unit = card.items.find((one) => one.id === items[0])?.unit ?? "";
  const percent = unit.startsWith("%");
  if (card.dyadic && partner === null && !observations.rows.some(([who, whom]) => who === entity && whom === "WLD")) return [];
  const rows = (one: string, whom: string | null): readonly Observation[] => {
    const [from, to] = observations.spans[`${entity}/${whom ?? ""}/${one}`] ?? [0, 0];
    return observations.rows.slice(from, to);
  };
  const whom = card.dyadic ? (partner ?? "WLD") : null;
  return rows(items[0] ?? "", whom).flatMap(([, , year, , first]): Value[] => {
    const sum = items.reduce<number | null>((total, one) => {
      const value = rows(one, whom).find(([, , of]) => of === year)?.[4] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0);
    if (sum === null || first === null) return [];
    const plain = unit.endsWith(" thousand") ? sum * 1000 : sum;
    if (percent || number.unit !== "%") return percent === (number.unit === "%") ? [{ series: card.id, item, unit, year, value: plain, held: sum }] : [];
    // A share of the whole, where the whole is held.
    const whole = items.reduce<number | null>((total, one) => {
      const value = rows(one, "WLD").find(([, , of]) => of === year)?.[4] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0);
    return whole === null || whole === 0 || partner === null
      ? []
      : [{ series: card.id, item, unit: "%", year, value: (100 * sum) / whole, held: (100 * sum) / whole }];
  });
}

// `Fell by more than half`: how much it changed is not how much it was.
const BY = /(?<!\p{L})(?:by|на)\s+(?:\p{L}+\s+){0,2}$/iu;

const POINTS = /^\s*(?:percentage|per cent|percent|%)?[\s-]*points?(?!\p{L})|^\s*процентн\p{L}+ пункт/iu;
/** Of one state beside another, as parts of what each of them makes: whose part is which is not read. */
const isOfSeveral = ({ mentions, text }: Clause): boolean =>
  /(?<!\p{L})(?:GDP|ВВП)(?!\p{L})/u.test(text) &&
  new Set(mentions.filter(({ kind, as }) => kind === "country" && as !== "demonym").map(({ ids }) => ids[0])).size > 1;

function fitsNotion({ unit, value, start, end }: ReadNumber, notion: string, { sentence: { text } }: Clause): boolean {
  if (BY.test(text.slice(Math.max(0, start - 30), start)) || POINTS.test(text.slice(end)) || POINTS.test(text.slice(start).replace(/^\S+/u, ""))) return false;
  if (notion === "population") return (unit === "people" || unit === null) && value >= 1e6;
  if (unit === "%") return true;
  if (notion === "remittance" || notion === "military-spending") return false;
  if (notion === "gdp") return unit === "usd" && value >= 1e8;
  return (unit === "usd" || (unit === null && /долл|dollar|\$/iu.test(text))) && value >= 1e6;
}

function answer(notion: string, entity: string, partner: string | null, values: readonly Value[], stance: Stance): Asked {
  const [first] = values;
  return {
    asks: "value",
    question: (words) => words.figures.howMuch(notion, first?.series ?? null, first?.item.split("+")[0] ?? null, entity, partner),
    stance,
    held: (words) => words.figures.values(values.slice(-3)),
    records: [...new Set(values.map(({ series }) => `series/${series}`))],
  };
}
