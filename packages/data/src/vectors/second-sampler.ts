import type { Domain } from "./indicator.ts";
import { indicatorsOf } from "./indicators.ts";
import { METHODS } from "./method.ts";
import { FACTORS_OF, type Factor, type Lack, type Sampler, STREAMS } from "./monte-carlo.ts";
import { HOLDERS } from "./partners.ts";
import { COUNTINGS, OTHERS, UNALLOCATED, type Weights } from "./presence.ts";
import { itemOf, random, weightsOf } from "./random.ts";
import { canEmpty, canHold, prepare } from "./second-prepared.ts";
import { AT, drawShares } from "./second-shares.ts";
import type { Evidence } from "./tie.ts";
import { REGION, SIZE, WIDE } from "./wide-places.ts";

const METHOD = METHODS[2];

/** A sampler of evidence that was read by the second method; null where a domain has none. */
export function secondSamplerOf(evidence: readonly Evidence[], domain: Domain, seed: number, weights?: Weights): Sampler | null {
  const indicators = indicatorsOf(domain, 2);
  // One rate for each partner and collection, whichever indicators are read from it.
  const rateItems: number[] = [];
  const rateOf = (name: string) => {
    const item = itemOf(name);
    const place = rateItems.indexOf(item);
    return place === -1 ? rateItems.push(item) - 1 : place;
  };
  const prepared = indicators.map(({ id, empty }) => {
    const one = evidence.find(({ indicator }) => indicator === id);
    return one === undefined || weights?.[id] === 0 ? null : prepare(one, empty, rateOf);
  });
  const rates = new Float64Array(rateItems.length);
  if (prepared.every((one) => one === null)) return null;
  const count = indicators.length;
  const fixed = weights === undefined ? null : indicators.map(({ id }) => weights[id] ?? 1);
  // One that weighs nothing is out already.
  const droppable = [...indicators.keys()].filter((index) => fixed?.[index] !== 0);
  const drawn = new Float64Array(count);
  const shares = indicators.map(() => new Float64Array(WIDE));
  const filled = new Uint8Array(count);
  const wide = new Float64Array(WIDE);
  const lack: Lack = { part: 0, to: 0 };
  const weigh = (test: (index: number) => boolean) => {
    let weight = 0;
    for (let index = 0; index < count; index++) if (filled[index] === 1 && test(index)) weight += drawn[index] ?? 0;
    return weight;
  };

  return {
    factors: FACTORS_OF[2],
    // What is missing, or carried and left out, can be anybody's.
    holders: [...HOLDERS.keys()].filter((place) =>
      prepared.some((one) => (one === null || one.carried || canEmpty(one) ? place <= OTHERS : false) || (one !== null && canHold(one, place))),
    ),
    lacks: prepared.some((one) => one === null || one.carried || (one.empty === "missing" && canEmpty(one))),
    draw(of, into) {
      const at = (factor: Factor) => of[AT[factor]] ?? 0;
      const decide = (factor: Factor, item: number) => random(seed, STREAMS[factor], at(factor), item);
      if (fixed === null) weightsOf(seed, STREAMS.weights, at("weights"), count, METHOD.indicatorCap, drawn);
      else drawn.set(fixed);
      const counting = Math.floor(decide("counting", 0) * COUNTINGS.length);
      const dropped = droppable.length >= 3 && decide("dropped", 0) < 0.5 ? (droppable[Math.floor(decide("dropped", 1) * droppable.length)] ?? -1) : -1;
      const withoutCarried = decide("missing", 0) < 0.5;
      const spread = decide("missing", 1) < 0.5;
      lack.to = Math.floor(decide("missing", 2) * (OTHERS + 1));
      const four = decide("region", 0) < METHOD.four;

      for (let place = 0; place < rates.length; place++) rates[place] = decide("selection", rateItems[place] ?? 0);

      const fill = (choosing: boolean) => {
        for (let index = 0; index < count; index++) {
          const one = prepared[index];
          const into = shares[index];
          filled[index] =
            one === null || one === undefined || into === undefined ? 0 : drawShares(one, seed, of, { counting, four, choosing, rates }, into) ? 1 : 0;
        }
      };
      fill(true);
      let asked = (index: number) => index !== dropped && !(withoutCarried && prepared[index]?.carried === true);
      let whole = 0;
      for (let index = 0; index < count; index++) if (asked(index)) whole += drawn[index] ?? 0;
      let weight = weigh(asked);
      lack.part = whole === 0 ? 1 : 1 - weight / whole;
      // Where leaving out leaves nothing, nothing is left out; where nothing is left to judge by even so, what was set aside is taken back.
      // All of the weight stays missing: else a hole would look like certainty.
      if (weight === 0) {
        fill(false);
        weight = weigh(asked);
      }
      for (const wider of [(index: number) => index !== dropped, () => true]) {
        if (weight > 0) break;
        asked = wider;
        weight = weigh(asked);
      }

      wide.fill(0);
      for (let index = 0; index < count; index++) {
        const one = shares[index];
        if (filled[index] === 0 || one === undefined || !asked(index)) continue;
        const unknown = one[UNALLOCATED] ?? 0;
        const part = (drawn[index] ?? 0) / weight;
        // What is not known is taken to be as what is known.
        const scale = spread && unknown > 0 && unknown < 1 ? 1 / (1 - unknown) : 1;
        for (let place = 0; place < WIDE; place++)
          wide[place] = (wide[place] ?? 0) + part * scale * (scale !== 1 && place === UNALLOCATED ? 0 : (one[place] ?? 0));
      }
      into.set(wide.subarray(0, SIZE));
      foldRegion(wide, into);
      return lack;
    },
  };
}

/** The region stands with the neighbour that has most; the ties of the others count with those of all other states. */
function foldRegion(wide: Float64Array, into: Float64Array): void {
  let [most, all] = [0, 0];
  for (let place = SIZE; place < WIDE; place++) {
    const share = wide[place] ?? 0;
    all += share;
    if (share > most) most = share;
  }
  into[REGION] = (into[REGION] ?? 0) + most;
  into[OTHERS] = (into[OTHERS] ?? 0) + all - most;
}
