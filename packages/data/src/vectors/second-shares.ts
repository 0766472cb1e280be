import { METHODS } from "./method.ts";
import { drawRanges, FACTORS, type Factor, type Range, STREAMS } from "./monte-carlo.ts";
import { UNALLOCATED } from "./presence.ts";
import { random } from "./random.ts";
import { addTo, type Prepared } from "./second-prepared.ts";
import { NOBODY, REGION, SIZE, WIDE } from "./wide-places.ts";

const METHOD = METHODS[2];
/** The place of each factor among the numbers of a draw. */
export const AT = Object.fromEntries(FACTORS.map((factor, place) => [factor, place])) as Record<Factor, number>;

interface Choices {
  counting: number;
  four: boolean;
  /** Are ties left out that were chosen? */
  choosing: boolean;
  /** Of each partner and collection, 0 to 1: the part of twice the mean rate. */
  rates: Float64Array;
}

/** Writes the shares of one indicator; false where the draw leaves nothing that it could say. */
export function drawShares(
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
