/**
 * A number in [0, 1) for a key of four: the same in every engine, and independent of the order in which numbers are asked for. So the
 * draws of one factor do not move when another takes more or fewer of them, and Sobol indices can mix the factors of two draws.
 *
 * Each part is mixed in with the 32-bit finalizer of Chris Wellons ("lowbias32", public domain).
 */
export function random(seed: number, factor: number, draw: number, item: number): number {
  return (mix(mix(mix(seed ^ Math.imul(factor + 1, 0x9e3779b1)) ^ Math.imul(draw + 1, 0x85ebca6b)) ^ Math.imul(item + 1, 0xc2b2ae35)) >>> 0) / 2 ** 32;
}

function mix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** FNV-1a, to make the item of a key out of a name. */
export function itemOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place++) hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  return hash | 0;
}

const TABLE = 16_384;
let tables = { seed: Number.NaN, byShape: new Map<number, Float64Array>() };

/**
 * Weights of a draw, as `drawWeights` gives them. Every republic and year takes the same ones, so those of the last seed are kept.
 *
 * @param into filled with `count` weights.
 */
export function weightsOf(seed: number, factor: number, draw: number, count: number, cap: number, into: Float64Array): void {
  if (tables.seed !== seed) tables = { seed, byShape: new Map() };
  const shape = factor * 1e6 + count * 1e3 + Math.round(cap * 100);
  let table = tables.byShape.get(shape);
  if (table === undefined) {
    table = new Float64Array(TABLE * count);
    tables.byShape.set(shape, table);
  }
  const start = draw * count;
  // Weights add up to 1, so that the first two are not both zero but where they were not drawn yet. Beyond the table nothing is kept.
  if (draw < TABLE && (table[start] ?? 0) + (table[start + 1] ?? 0) > 0) {
    for (let place = 0; place < count; place++) into[place] = table[start + place] ?? 0;
    return;
  }
  drawWeights(seed, factor, draw, count, cap, into);
  if (draw < TABLE) for (let place = 0; place < count; place++) table[start + place] = into[place] ?? 0;
}

/**
 * Weights drawn from all that add up to 1 and are not above a cap, each as likely. They are the gaps between sorted numbers, which needs
 * no function that engines round differently; drawn again until none is above.
 */
function drawWeights(seed: number, factor: number, draw: number, count: number, cap: number, into: Float64Array): void {
  for (let attempt = 0; attempt < 64; attempt++) {
    for (let place = 0; place < count - 1; place++) into[place] = random(seed, factor, draw, attempt * 16 + place);
    into[count - 1] = 1;
    into.subarray(0, count).sort();
    let largest = 0;
    for (let place = count - 1; place > 0; place--) {
      into[place] = (into[place] ?? 0) - (into[place - 1] ?? 0);
      largest = Math.max(largest, into[place] ?? 0);
    }
    if (Math.max(largest, into[0] ?? 0) <= cap) return;
  }
  into.fill(1 / count, 0, count);
}
