import { type CountryId, eventsBetween, find, observations, type PartyId, type SeriesId, type TieCount, tiesAt, visitsBetween } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { PARTNERS } from "@/model/pairs.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { tradePart, tradeSeriesOf } from "@/model/trade.ts";
import { FIRST_YEAR, type Measure, type Reading, type Readings } from "./measures.ts";

const LAST_YEAR = Number(meta.horizon.slice(0, 4));
const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Whom a republic can be compared with: every partner, and the other republics. */
export function partnersOf(republic: CountryId): readonly PartyId[] {
  return [...REPUBLICS.filter((code) => code !== republic), ...PARTNERS];
}

/** All readings of a republic with the partners given. */
export function readingsOf(republic: CountryId, partners: readonly PartyId[]): Readings {
  return Object.fromEntries(partners.map((partner) => [partner, withPartner(republic, partner)]));
}

function withPartner(republic: CountryId, partner: PartyId): Record<Measure, Reading[]> {
  const state = find(dataset.countries, partner)?.id;
  const code = partner === "eu" ? "EU27" : partner;
  // The last year is answered up to the horizon.
  const ties = YEARS.map((year) => tiesAt(dataset, republic, partner, `${year}-12-31`));
  const counts = (list: readonly Pick<TieCount, "least" | "possible">[]): Reading[] => list.map(({ least, possible }) => [least, possible]);
  return {
    // An organization is not itself in organizations, so that the question does not arise.
    bodies: state !== undefined ? counts(ties.map(({ bodies }) => bodies)) : ties.map(() => "not-state" as const),
    agreements: counts(ties.map(({ agreements }) => agreements)),
    deployments: counts(ties.map(({ deployments }) => deployments)),
    corridors: state !== undefined ? counts(ties.map(({ corridors }) => corridors)) : ties.map(() => "not-state" as const),
    visits: YEARS.map((year) => {
      const within = { from: String(year), to: String(year) };
      const ways = [
        visitsBetween(dataset.visits, { ...within, visitor: republic, host: partner }),
        visitsBetween(dataset.visits, { ...within, visitor: partner, host: republic }),
      ];
      return [ways.reduce((sum, { least }) => sum + least, 0), ways.reduce((sum, { possible }) => sum + possible, 0)];
    }),
    events: YEARS.map((year) => {
      const both = eventsBetween(dataset.events, { from: String(year), to: String(year), country: republic }).events.filter(({ participants }) =>
        participants.some(({ country, organization }) => country === partner || organization === partner),
      );
      return [both.filter(({ holds }) => holds === "yes").length, both.length];
    }),
    un: YEARS.map((year) => (state === undefined ? "not-state" : unShare(republic, state, year))),
    trade: YEARS.map((year) => tradeOf(republic, code, year)),
  };
}

/** As the republic itself counts; those that publish no such series have none. */
function tradeOf(republic: CountryId, partner: string, year: number): Reading {
  const series = tradeSeriesOf(republic);
  if (series === null) return "no-series";
  if (!isWithin(yearsOf(series), year)) return "outside";
  const part = tradePart(series, republic, partner, year);
  return part === null ? "no-row" : exact(part);
}

function unShare(a: string, b: string, year: number): Reading {
  if (!isWithin(yearsOf("un-agreement"), year)) return "outside";
  const rowOf = (entity: string, partner: string) =>
    observations(dataset.series, { series: "un-agreement", item: "share-same", entity, partner }).find(([, , of]) => of === year);
  const row = rowOf(a, b) ?? (isRepublic(b) ? rowOf(b, a) : undefined);
  if (row === undefined) return "no-row";
  return row[4] === null ? "too-few" : exact(row[4]);
}

/** The first and the last year of a series. */
export const yearsOf = (series: SeriesId): readonly [number, number] => {
  const years = dataset.series.observations[series]?.rows.map(([, , year]) => year) ?? [];
  return [Math.min(...years), Math.max(...years)];
};

const isWithin = ([first, last]: readonly [number, number], year: number): boolean => year >= first && year <= last;

/** A share as a reading, in per cent with one digit. */
function exact(value: number): Reading {
  const rounded = Math.round(value * 1000) / 10;
  return [rounded, rounded];
}
