import { eventsBetween, find, observation, tiesAt, visitsBetween } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { isRepublic, REPUBLICS } from "@/records/republics.ts";
import { tradePart } from "@/records/trade-part.ts";
import { PARTNERS } from "@/relations/pairs.ts";
import { FIRST_YEAR, type Measure, type Reading, type Readings } from "./measures.ts";

const LAST_YEAR = Number(meta.horizon.slice(0, 4));
const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Whom a republic can be compared with: every partner, and the other republics. */
export function partnersOf(republic: string): readonly string[] {
  return [...REPUBLICS.filter((code) => code !== republic), ...PARTNERS];
}

/** All readings of a republic with the partners given. */
export function readingsOf(republic: string, partners: readonly string[]): Readings {
  return Object.fromEntries(partners.map((partner) => [partner, withPartner(republic, partner)]));
}

function withPartner(republic: string, partner: string): Record<Measure, Reading[]> {
  const isState = find(dataset.countries, partner) !== undefined;
  const code = partner === "eu" ? "EU27" : partner;
  const perYear = (read: (year: number, first: string, last: string) => Reading) =>
    YEARS.map((year) => read(year, `${year}-01-01`, year === LAST_YEAR ? meta.horizon : `${year}-12-31`));
  const ties = YEARS.map((year) => tiesAt(dataset, republic, partner, year === LAST_YEAR ? meta.horizon : `${year}-12-31`));
  const counts = (list: readonly { least: number; most: number }[]): Reading[] => list.map(({ least, most }) => [least, most]);
  return {
    // A body is not itself in bodies, so that the question does not arise.
    bodies: isState ? counts(ties.map(({ bodies }) => bodies)) : ties.map(() => null),
    agreements: counts(ties.map(({ agreements }) => agreements)),
    deployments: counts(ties.map(({ deployments }) => deployments)),
    corridors: isState ? counts(ties.map(({ corridors }) => corridors)) : ties.map(() => null),
    visits: perYear((_, since, until) => {
      const ways = [
        visitsBetween(dataset.visits, { since, until, from: republic, to: [partner] }),
        visitsBetween(dataset.visits, { since, until, from: partner, to: [republic] }),
      ];
      return [ways.reduce((sum, { least }) => sum + least, 0), ways.reduce((sum, { most }) => sum + most, 0)];
    }),
    events: perYear((_, from, to) => {
      const both = eventsBetween(dataset.events, { from, to, country: republic }).events.filter(({ event }) =>
        event.participants.some(({ country, organization }) => country === partner || organization === partner),
      );
      return [both.filter(({ holds }) => holds === "yes").length, both.length];
    }),
    un: perYear((year) => (isState ? exact(unShare(republic, partner, year)) : null)),
    trade: perYear((year) => exact(tradePartOf(republic, code, year))),
  };
}

/** As the republic itself counts; those that publish no such series have none. */
function tradePartOf(republic: string, partner: string, year: number): number | null {
  const series = `trade-${republic.toLowerCase()}`;
  return find(dataset.series, series) === undefined ? null : tradePart(series, republic, partner, year);
}

function unShare(a: string, b: string, year: number): number | null {
  const read = (entity: string, partner: string) => observation(dataset.series, { series: "un-agreement", item: "share-same", entity, partner, year });
  return read(a, b) ?? (isRepublic(b) ? read(b, a) : null);
}

/** A share as a reading, in per cent with one digit. */
function exact(value: number | null): Reading {
  if (value === null) return null;
  const rounded = Math.round(value * 1000) / 10;
  return [rounded, rounded];
}
