import type { Domain, Holder, IndicatorId, Partner, Presence } from "@multivector/data/vectors";
import type { Cell } from "@/model/vectors/cell.ts";

/** Where the arrows of the rose point: schematic bearings, clockwise from north. The region is the ring in the middle. */
export const BEARINGS: Readonly<Partial<Record<Partner, number>>> = {
  RUS: 0,
  EAST: 54,
  CHN: 90,
  SOUTH: 148,
  GULF: 196,
  IRN: 222,
  TUR: 248,
  AZE: 270,
  EU: 294,
  USA: 327,
};

/** Holders of a share by size, the largest first. */
export function bySize(presence: Cell["presence"]): [Holder, Presence][] {
  return (Object.entries(presence) as [Holder, Presence][]).sort(([, a], [, b]) => b.share - a.share || b.high - a.high);
}

/** Below it an order is of no interest. */
const WORTH = 0.02;

/** Pairs of partners whose order turned round, the one that is ahead now first; of those that have a share worth naming. */
export function flipsBetween(before: Cell["presence"], after: Cell["presence"], partners: readonly Partner[]): [Partner, Partner][] {
  const share = (of: Cell["presence"], partner: Partner) => of[partner]?.share ?? 0;
  return partners.flatMap((one, place) =>
    partners.slice(place + 1).flatMap((other): [Partner, Partner][] => {
      if (Math.max(share(before, one), share(after, one)) < WORTH || Math.max(share(before, other), share(after, other)) < WORTH) return [];
      const [was, is] = [share(before, one) - share(before, other), share(after, one) - share(after, other)];
      return was * is < 0 ? [is > 0 ? [one, other] : [other, one]] : [];
    }),
  );
}

/** Partners whose share at other weights lies outside the published band, by more than rounding; of those that have a share worth naming. */
export function outsideBand(published: Cell["presence"], yours: Cell["presence"], partners: readonly Partner[]): Partner[] {
  return partners.filter((partner) => {
    const [band, share] = [published[partner], yours[partner]?.share ?? 0];
    const beyond = Math.max((band?.low ?? 0) - share, share - (band?.high ?? 0));
    return beyond > 0.005 && Math.max(share, band?.share ?? 0) >= WORTH;
  });
}

/** Weights of a view: those that are not 1, by indicator or domain. */
export type WeightView = Readonly<Partial<Record<IndicatorId | Domain, number>>>;
