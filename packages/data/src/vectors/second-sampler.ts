import { keyOf } from "./evidence.ts";
import { type Domain, indicatorsOf } from "./indicators.ts";
import { METHODS } from "./method.ts";
import { drawRanges, FACTORS, FACTORS_OF, type Factor, type Lack, type Range, rangesOf, type Sampler, STREAMS } from "./monte-carlo.ts";
import { HOLDERS, REPUBLICS } from "./partners.ts";
import { aloneOf, COUNTINGS, OTHERS, placeOf, portions, UNALLOCATED, type Weights } from "./presence.ts";
import { itemOf, random, weightsOf } from "./random.ts";
import type { Evidence, Tie } from "./tie.ts";

const METHOD = METHODS[2];
const SIZE = HOLDERS.length;
const NOBODY = SIZE - 1;
const REGION = placeOf("REGION");
/** Behind the holders stand the republics, each as a partner of its own. */
const WIDE = SIZE + REPUBLICS.length;
const AT = Object.fromEntries(FACTORS.map((factor, place) => [factor, place])) as Record<Factor, number>;

const widePlaceOf = (party: string): number => {
  const republic = (REPUBLICS as readonly string[]).indexOf(party);
  return republic === -1 ? placeOf(party as Parameters<typeof placeOf>[0]) : SIZE + republic;
};

/** Shares of a tie: the places, and the portion of each. */
interface Portions {
  places: Uint8Array;
  portions: Float64Array;
}

interface PreparedTie {
  /** With the region as one partner, and as four. */
  amounts: readonly [one: number, four: number];
  span: { of: "classes" | "ranges"; item: number; least: number; most: number } | null;
  /** Drawn in or out, where it is not certain. */
  doubt: number | null;
  /** Drawn in or out, where it was chosen: its own item, and the rates of its partners. */
  chosen: { item: number; mean: number; rates: Uint16Array } | null;
  /** By counting; with the region as one partner, and as four. */
  portions: readonly [one: readonly Portions[], four: readonly Portions[]];
}

interface Prepared {
  carried: boolean;
  unallocated: number;
  /** What is in every draw alike, added up: by counting; with the region as one partner, and as four. */
  standing: readonly [one: readonly Float64Array[], four: readonly Float64Array[]];
  stands: boolean;
  /** What a draw changes or leaves out. */
  ties: readonly PreparedTie[];
  /** All places that a tie can give a share. */
  held: ReadonlySet<number>;
  ranges: readonly Range[];
  /** What it says where a draw leaves nothing: nobody, or that it is missing. */
  empty: "missing" | "nobody";
}

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

function prepare(evidence: Evidence, empty: "missing" | "nobody", rateOf: (name: string) => number): Prepared {
  const { unallocated, carried } = evidence;
  const all = evidence.ties.map((tie) => prepareTie(tie, rateOf));
  const isStanding = ({ span, doubt, chosen }: PreparedTie) => span === null && doubt === null && chosen === null;
  const standing = all.filter(isStanding);
  const added = (mode: 0 | 1) =>
    COUNTINGS.map((_, counting) => {
      const sums = new Float64Array(WIDE);
      for (const tie of standing) addTo(sums, tie.portions[mode][counting], tie.amounts[mode]);
      return sums;
    });
  return {
    carried,
    unallocated,
    empty,
    standing: [added(0), added(1)],
    stands: standing.length > 0,
    ties: all.filter((tie) => !isStanding(tie)),
    held: new Set(all.flatMap(({ portions: [one] }) => [...(one[0]?.places ?? [])])),
    ranges: rangesOf(evidence),
  };
}

function addTo(sums: Float64Array, parts: Portions | undefined, amount: number): number {
  if (parts === undefined) return 0;
  const { places, portions: each } = parts;
  let added = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const more = amount * (each[at] ?? 0);
    sums[place] = (sums[place] ?? 0) + more;
    added += more;
  }
  return added;
}

function prepareTie(tie: Tie, rateOf: (name: string) => number): PreparedTie {
  const { row, amount, span, certain, state } = tie;
  const alone = aloneOf(tie);
  const placed = (of: Parameters<typeof portions<string>>[0]) =>
    COUNTINGS.map((counting): Portions => {
      const shared = portions(of, counting);
      return { places: Uint8Array.from(shared, ([party]) => widePlaceOf(party)), portions: Float64Array.from(shared, ([, portion]) => portion) };
    });
  const collection = "collection" in row ? row.collection : row.series;
  return {
    amounts: [amount, alone.amount],
    span: span === undefined ? null : { ...span, item: itemOf(span.key) },
    doubt: certain ? null : itemOf(keyOf(row)),
    chosen:
      state === undefined
        ? null
        : { item: itemOf(keyOf(row)), mean: METHOD.omitted[state], rates: Uint16Array.from(tie.parties, ([party]) => rateOf(`${collection}/${party}`)) },
    portions: [placed(tie), placed(alone)],
  };
}

/** Can a draw leave no tie of it? */
function canEmpty({ ties, unallocated, stands }: Prepared): boolean {
  return unallocated === 0 && !stands && ties.every(({ doubt, chosen }) => doubt !== null || chosen !== null);
}

function canHold(one: Prepared, place: number): boolean {
  const { ranges, unallocated, empty } = one;
  if (place === NOBODY) return empty === "nobody" && canEmpty(one);
  if (place === UNALLOCATED) return unallocated > 0 || ranges.length > 0;
  const held = (wanted: number) => one.held.has(wanted) || ranges.some((range) => range.place === wanted);
  // The neighbours that have less count with all other states.
  return held(place) || (place === OTHERS && held(REGION));
}

interface Choices {
  counting: number;
  four: boolean;
  /** Are ties left out that were chosen? */
  choosing: boolean;
  /** Of each partner and collection, 0 to 1: the part of twice the mean rate. */
  rates: Float64Array;
}

/** Writes the shares of one indicator; false where the draw leaves nothing that it could say. */
function drawShares(
  { standing, ties, unallocated, ranges, empty }: Prepared,
  seed: number,
  of: readonly number[],
  { counting, four, choosing, rates }: Choices,
  into: Float64Array,
): boolean {
  const [ofRanges, ofSelection] = [of[AT.ranges] ?? 0, of[AT.selection] ?? 0];
  const mode = four ? 1 : 0;
  into.set(standing[mode][counting] ?? []);
  let total = unallocated;
  for (let place = 0; place < WIDE; place++) total += into[place] ?? 0;
  into[UNALLOCATED] = unallocated;
  for (const { amounts, span, doubt, chosen, portions: parts } of ties) {
    if (doubt !== null && random(seed, STREAMS.ranges, ofRanges, doubt) >= METHOD.uncertain) continue;
    if (choosing && chosen !== null) {
      let rate = 0;
      for (let at = 0; at < chosen.rates.length; at++) rate += rates[chosen.rates[at] ?? 0] ?? 0;
      // Each partner's rate lies between nothing and twice the mean.
      if (random(seed, STREAMS.selection, ofSelection, chosen.item) < (2 * chosen.mean * rate) / chosen.rates.length) continue;
    }
    let amount = amounts[mode];
    if (span !== null) {
      const draw = span.of === "classes" ? (of[AT.classes] ?? 0) : ofRanges;
      amount = span.least + random(seed, STREAMS[span.of], draw, span.item) * (span.most - span.least);
    }
    total += addTo(into, parts[mode][counting], amount);
  }
  if (total === 0) {
    if (empty === "missing") return false;
    into[NOBODY] = 1;
    return true;
  }
  for (let place = 0; place < WIDE; place++) into[place] = (into[place] ?? 0) / total;
  if (ranges.length > 0) drawWideRanges(ranges, seed, ofRanges, into);
  return true;
}

/** Ranges are of the region as one: what it comes to is shared among its republics as what is known of them is. */
function drawWideRanges(ranges: readonly Range[], seed: number, draw: number, into: Float64Array): void {
  let known = 0;
  for (let place = SIZE; place < WIDE; place++) known += into[place] ?? 0;
  into[REGION] = (into[REGION] ?? 0) + known;
  drawRanges(ranges, seed, draw, into.subarray(0, SIZE));
  if (known === 0) return;
  const region = into[REGION] ?? 0;
  into[REGION] = 0;
  for (let place = SIZE; place < WIDE; place++) into[place] = (region * (into[place] ?? 0)) / known;
}
