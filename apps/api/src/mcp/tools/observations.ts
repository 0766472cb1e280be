import { AGGREGATES, additionOf, type Dataset, QueryError, type Series } from "@multivector/data";
import { current } from "../../data/current.ts";
import { type Answer, number, paged } from "../answer.ts";
import { date, described, lang, many, optional, page, series, text } from "../argument.ts";
import { codes } from "../codes.ts";
import { Refusal } from "../refusal.ts";
import { type Run, runsOf, type Value } from "../runs.ts";
import type { Told } from "../told.ts";
import { defineTool } from "../tool.ts";

const IDS = current.series.records.map(({ id }) => id).join(", ");
/** Values take room: fewer lines than elsewhere. */
const PAGE = 12;

export const observationsTool = defineTool({
  name: "observations",
  title: "Yearly values of series",
  description: `Yearly values of a state or a pair, a line an item: values by year. One year and no partner: largest partner first. A year without a value was not observed; it is not zero. Two reporters of one flow stay two series. For debt the creditor, for finance the giver is the partner. Series: ${IDS}. Trade of TJK and TKM: trade-shares.`,
  takes: {
    entity: described(codes, "Whose values: states, aggregates (WLD, EU27, CIS), or republics."),
    series: optional(many(series, "All that know the entity if left out.")),
    partner: optional(described(codes, "The other side.")),
    item: optional(text(60, "Such as exports, imports.")),
    at: optional(date("One year.")),
    from: optional(date("First year.")),
    to: optional(date("Last year.")),
    lang,
    ...page,
  },
  async run({ entity, series: ids, partner, item, at, from, to, limit = PAGE, cursor }, { newest }, { question, told }) {
    const cards = newest.dataset.series.records.filter(({ id }) => ids === undefined || ids.includes(id));
    checkItem(cards, item);
    const about = cards.filter(({ dyadic }) => partner === undefined || dyadic);
    if (about.length === 0)
      throw new Refusal(
        `partner is for series about two; ${cards.map(({ id }) => id).join(", ")} ${cards.length === 1 ? "is" : "are"} about one. Leave partner out.`,
      );
    const [first, last] = [yearIn(at ?? from), yearIn(at ?? to)];
    const dataset = await newest.withSeries(about.map(({ id }) => id));
    const held = about.flatMap((card) => valuesOf(dataset, card, { entity, partner, item }));
    const values = held.filter(({ year }) => (first === undefined || year >= first) && (last === undefined || year <= last));
    if (values.length === 0) throw nothing(dataset, held, about);
    const oneYear = first !== undefined && first === last && partner === undefined;
    const runs = oneYear ? ranked(runsOf(told, values), values) : runsOf(told, values);
    const { items, ...rest } = paged(runs, { limit, cursor }, newest, question);
    const [card] = about;
    const shown = new Set(items.map(({ path }) => path));
    const answer: Answer = {
      says: `${number(values.length, "value")} in ${number(runs.length, "line")}.${oneYear && about.length === 1 && card !== undefined ? leading(card, values, item, told) : ""}${endsBefore(held, last)}`,
      items,
      // Each series has its own terms.
      terms: Object.fromEntries(about.filter(({ id }) => shown.has(`series/${id}`)).map(({ id, licence, attribution }) => [id, `${licence}. ${attribution}`])),
      ...rest,
    };
    if (ids?.length === 1 && card !== undefined) answer.holes = told.record("series", card).holes;
    return answer;
  },
});

function checkItem(cards: readonly Series[], item: string | undefined): void {
  const known = [...new Set(cards.flatMap(({ items }) => items.map(({ id }) => id)))];
  if (item !== undefined && !known.includes(item)) throw new QueryError("item", item, `one of: ${known.join(", ")}`, known);
}

function yearIn(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written.slice(0, 4));
}

type Filter = { entity: readonly string[]; partner: readonly string[] | undefined; item: string | undefined };

function valuesOf({ series: { observations } }: Dataset, { id }: Series, { entity, partner, item }: Filter): Value[] {
  return (observations[id]?.rows ?? []).flatMap(([one, other, year, what, value, note]): Value[] => {
    const fits = entity.includes(one) && (partner === undefined || (other !== null && partner.includes(other))) && (item === undefined || what === item);
    return fits ? [{ series: id, entity: one, partner: other, item: what, year, value, note }] : [];
  });
}

/** The largest partner first, with all its items together; aggregates after the states, since they contain them. */
function ranked(runs: readonly Run[], values: readonly Value[]): Run[] {
  const keyOf = ({ series, entity, partner }: Value) => `${series}/${entity}/${partner}`;
  const sums = new Map<string, number>();
  for (const value of values) sums.set(keyOf(value), (sums.get(keyOf(value)) ?? 0) + (value.value ?? 0));
  const placed = runs.map((run, place) => ({ run, value: values[place] as Value }));
  const later = ({ partner }: Value) => (partner !== null && Object.hasOwn(AGGREGATES, partner) ? 1 : 0);
  return placed
    .sort(({ value: a }, { value: b }) => a.series.localeCompare(b.series) || later(a) - later(b) || (sums.get(keyOf(b)) ?? 0) - (sums.get(keyOf(a)) ?? 0))
    .map(({ run }) => run);
}

/** The state with which most was exchanged in that year, of what was asked for: of one item alone where one was named. */
function leading({ id, dyadic, items }: Series, values: readonly Value[], item: string | undefined, told: Told): string {
  const [entity, another] = new Set(values.map((value) => value.entity));
  const asked = items.filter((one) => item === undefined || one.id === item);
  const [unit, other] = new Set(asked.map((one) => one.unit));
  // Shares of exports and of imports are not added up, nor are scores.
  const isApart = asked.length > 1 && asked.some((one) => additionOf(one) === "none");
  if (!dyadic || entity === undefined || another !== undefined || other !== undefined || isApart) return "";
  const sums = new Map<string, number>();
  for (const { series, partner, value } of values) {
    if (series === id && partner !== null && value !== null && Object.hasOwn(current.countries.byId, partner))
      sums.set(partner, (sums.get(partner) ?? 0) + value);
  }
  const [lead] = [...sums].sort(([, a], [, b]) => b - a);
  if (lead === undefined) return "";
  const of = asked.length === 1 ? `${asked[0]?.id}` : `${asked.map((one) => one.id).join(" and ")} together`;
  // Whether units add up is read off their English; here they are only told.
  const inUnit = told.text("series", "items.unit", unit ?? "", `series/${id}/items/unit`);
  return ` Largest partner state of ${entity} in ${values[0]?.year}: ${lead[0]}, ${Math.round(lead[1] * 100) / 100} ${inUnit} (${of}).`;
}

/** What was asked for beyond the last year that is held. */
function endsBefore(held: readonly Value[], last: number | undefined): string {
  const latest = Math.max(...held.map(({ year }) => year));
  return last === undefined || last <= latest ? "" : ` Nothing is held after ${latest}: not published or not read, which is not zero.`;
}

function nothing({ series: { observations } }: Dataset, held: readonly Value[], about: readonly Series[]): Refusal {
  if (held.length > 0) {
    const years = held.map(({ year }) => year);
    return new Refusal(`No value is held for those years: not observed, which is not zero. Held are ${Math.min(...years)} to ${Math.max(...years)}.`);
  }
  const [card] = about;
  if (card === undefined || about.length > 1)
    return new Refusal("No value is held for that in these series: not observed, which is not zero. Ask without series, partner or item to see what is held.");
  const entities = [...new Set(observations[card.id]?.rows.map(([entity]) => entity))];
  return new Refusal(
    `No value is held for that in ${card.id}: not observed, which is not zero. It has values of ${entities.slice(0, 20).join(", ")}${entities.length > 20 ? " and others" : ""}.`,
  );
}
