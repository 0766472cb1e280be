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

/** Shares of a tie by place, one after the other. */
type Portions = readonly { place: number; portion: number }[];

interface PreparedTie {
  /** With the region as one partner, and as four. */
  amounts: readonly [one: number, four: number];
  span: { of: "classes" | "ranges"; item: number; least: number; most: number } | null;
  /** Drawn in or out, where it is not certain. */
  doubt: number | null;
  /** Drawn in or out, where it was chosen: its own item, and the rates of its partners. */
  chosen: { item: number; mean: number; rates: readonly number[] } | null;
  /** By counting; with the region as one partner, and as four. */
  portions: readonly [one: readonly Portions[], four: readonly Portions[]];
}

interface Prepared {
  carried: boolean;
  unallocated: number;
  ties: readonly PreparedTie[];
  ranges: readonly Range[];
  /** What it says where a draw leaves nothing: nobody, or that it is missing. */
  empty: "missing" | "nobody";
}

/** A sampler of evidence that was read by the second method; null where a domain has none. */
export function secondSamplerOf(evidence: readonly Evidence[], domain: Domain, seed: number, weights?: Weights): Sampler | null {
  const indicators = indicatorsOf(domain, 2);
  const prepared = indicators.map(({ id, empty }) => {
    const one = evidence.find(({ indicator }) => indicator === id);
    return one === undefined || weights?.[id] === 0 ? null : prepare(one, empty);
  });
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

      const fill = (choosing: boolean) => {
        for (let index = 0; index < count; index++) {
          const one = prepared[index];
          const into = shares[index];
          filled[index] = one === null || one === undefined || into === undefined ? 0 : drawShares(one, seed, of, { counting, four, choosing }, into) ? 1 : 0;
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

function prepare(evidence: Evidence, empty: "missing" | "nobody"): Prepared {
  const { ties, unallocated, carried } = evidence;
  return { carried, unallocated, empty, ties: ties.map(prepareTie), ranges: rangesOf(evidence) };
}

function prepareTie(tie: Tie): PreparedTie {
  const { row, amount, span, certain, state } = tie;
  const alone = aloneOf(tie);
  const placed = (of: Parameters<typeof portions<string>>[0]) =>
    COUNTINGS.map((counting) => portions(of, counting).map(([party, portion]) => ({ place: widePlaceOf(party), portion })));
  const collection = "collection" in row ? row.collection : row.series;
  return {
    amounts: [amount, alone.amount],
    span: span === undefined ? null : { ...span, item: itemOf(span.key) },
    doubt: certain ? null : itemOf(keyOf(row)),
    chosen:
      state === undefined
        ? null
        : { item: itemOf(keyOf(row)), mean: METHOD.omitted[state], rates: tie.parties.map(([party]) => itemOf(`${collection}/${party}`)) },
    portions: [placed(tie), placed(alone)],
  };
}

/** Can a draw leave no tie of it? */
function canEmpty({ ties, unallocated }: Prepared): boolean {
  return unallocated === 0 && ties.every(({ doubt, chosen }) => doubt !== null || chosen !== null);
}

function canHold(one: Prepared, place: number): boolean {
  const { ties, ranges, unallocated, empty } = one;
  if (place === NOBODY) return empty === "nobody" && canEmpty(one);
  if (place === UNALLOCATED) return unallocated > 0 || ranges.length > 0;
  const held = (wanted: number) =>
    ties.some(({ portions: [parts] }) => parts[0]?.some((part) => part.place === wanted)) || ranges.some((range) => range.place === wanted);
  // The neighbours that have less count with all other states.
  return held(place) || (place === OTHERS && held(REGION));
}

interface Choices {
  counting: number;
  four: boolean;
  /** Are ties left out that were chosen? */
  choosing: boolean;
}

/** Writes the shares of one indicator; false where the draw leaves nothing that it could say. */
function drawShares(
  { ties, unallocated, ranges, empty }: Prepared,
  seed: number,
  of: readonly number[],
  { counting, four, choosing }: Choices,
  into: Float64Array,
): boolean {
  into.fill(0);
  const [ofRanges, ofSelection] = [of[AT.ranges] ?? 0, of[AT.selection] ?? 0];
  const mode = four ? 1 : 0;
  let total = unallocated;
  into[UNALLOCATED] = unallocated;
  for (const { amounts, span, doubt, chosen, portions: parts } of ties) {
    if (doubt !== null && random(seed, STREAMS.ranges, ofRanges, doubt) >= METHOD.uncertain) continue;
    if (choosing && chosen !== null) {
      let rate = 0;
      for (const item of chosen.rates) rate += random(seed, STREAMS.selection, ofSelection, item);
      // Each partner's rate lies between nothing and twice the mean.
      if (random(seed, STREAMS.selection, ofSelection, chosen.item) < (2 * chosen.mean * rate) / chosen.rates.length) continue;
    }
    let amount = amounts[mode];
    if (span !== null) {
      const draw = span.of === "classes" ? (of[AT.classes] ?? 0) : ofRanges;
      amount = span.least + random(seed, STREAMS[span.of], draw, span.item) * (span.most - span.least);
    }
    for (const { place, portion } of parts[mode][counting] ?? []) {
      into[place] = (into[place] ?? 0) + amount * portion;
      total += amount * portion;
    }
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
