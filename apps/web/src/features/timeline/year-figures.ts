import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { DOMAINS, type Domain, PARTNERS, type Partner, type Presence, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { tradeBreaks, tradePart, tradeSeriesOf } from "@/model/trade.ts";
import { untoldWhy } from "@/model/vectors/certainty.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { cellAt } from "@/model/vectors/published.ts";

/** Who came first in a republic and domain, in the year before and in the year, where that changed. */
export interface NewFirst {
  country: Republic;
  domain: Domain;
  before: { partner: Partner; share: number };
  now: { partner: Partner; share: number; settled: string; larger: ReturnType<typeof largerThanFirst> };
}

/** Where another partner came first than in the year before. */
export function newFirsts(year: number): NewFirst[] {
  return REPUBLICS.flatMap((country) =>
    DOMAINS.flatMap((domain): NewFirst[] => {
      const [before, now] = [cellAt(country, domain, year - 1), cellAt(country, domain, year)];
      if (before?.first == null || now?.first == null || before.first.partner === now.first.partner) return [];
      // Between a first and one who cannot be told nothing can be seen to change.
      if (untoldWhy(before) !== null || untoldWhy(now) !== null) return [];
      const shareOf = (presence: Readonly<Partial<Record<string, Presence>>>, partner: string) => presence[partner]?.share ?? 0;
      return [
        {
          country,
          domain,
          before: { partner: before.first.partner, share: shareOf(before.presence, before.first.partner) },
          now: { partner: now.first.partner, share: shareOf(now.presence, now.first.partner), settled: now.first.settled, larger: largerThanFirst(now) },
        },
      ];
    }),
  );
}

/** A partner's part of a republic's goods trade, in the year before and in the year. */
export interface TradeMove {
  country: Republic;
  partner: Partner;
  before: number;
  now: number;
}

/** Partners of whose trade a series can speak: states and the European Union, no groups that only the shares know. */
const TRADERS = PARTNERS.filter((partner) => partner === "EU" || find(dataset.countries, partner) !== undefined);

/** How far a part of trade must move to be told, as a part of the whole. */
const WORTH = 0.01;

/** The republics whose trade is counted otherwise from this year on. */
export const brokenIn = (year: number): Republic[] => REPUBLICS.filter((country) => tradeBreaks(country).includes(year));

/** Parts of trade that moved by a point or more, the largest move first; none across a break of the series. */
export function tradeMoves(year: number): TradeMove[] {
  const broken = brokenIn(year);
  return REPUBLICS.flatMap((country) => {
    const series = tradeSeriesOf(country);
    if (series === null || broken.includes(country)) return [];
    return TRADERS.flatMap((partner): TradeMove[] => {
      const part = (of: number) => tradePart(series, country, partner === "EU" ? "EU27" : partner, of);
      const [before, now] = [part(year - 1), part(year)];
      return before === null || now === null || Math.abs(now - before) < WORTH ? [] : [{ country, partner, before, now }];
    });
  }).sort((one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before));
}

/** What the series of moves that are told lack in the year or the year before: a change in what is counted looks like a move. */
export function tradeHoles(year: number, moves: readonly TradeMove[]): { country: Republic; hole: string }[] {
  return [...new Set(moves.map(({ country }) => country))].flatMap((country) => {
    const { holes = [] } = find(dataset.series, tradeSeriesOf(country) ?? "") ?? {};
    return holes.filter((hole) => [year - 1, year].some((one) => hole.includes(String(one)))).map((hole) => ({ country, hole }));
  });
}
