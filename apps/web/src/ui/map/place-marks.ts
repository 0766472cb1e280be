/** What is drawn at a place: a mark, or several that would cover each other as one with their number. */
export interface MarkGroup<M> {
  /** In pixels of the frame: the place of the first. */
  at: readonly [number, number];
  /** How far it is moved aside for what stands there already, in pixels of the screen. */
  shift: readonly [number, number];
  marks: M[];
}

/** Marks of one layer closer together than this are one. */
const REACH = 15;
/** Marks of two layers are kept this far apart. */
const APART = 15;
const ASIDE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -APART],
  [APART, 0],
  [-APART, 0],
  [0, APART],
  [APART, -APART],
  [-APART, -APART],
  [APART, APART],
  [-APART, APART],
  ...[APART, -APART].flatMap((y): [number, number][] => [
    [0, 2 * y],
    [2 * y, 0],
    [2 * APART, y],
    [-2 * APART, y],
  ]),
];
/** How far to the right the number of several stands. */
const NUMBER = 12;

/**
 * Groups the marks of each layer and moves groups of later layers aside, so that none covers another.
 *
 * @param layers Marks with their places in pixels of the frame; the first layer keeps its places.
 * @param kept Places that no mark may cover, in pixels of the frame.
 * @param scale Pixels of the screen in a pixel of the frame.
 */
export function placeMarks<M>(
  layers: readonly (readonly { at: readonly [number, number]; mark: M }[])[],
  scale: number,
  kept: readonly (readonly [number, number])[] = [],
): MarkGroup<M>[][] {
  const taken: (readonly [number, number])[] = kept.map(([x, y]) => [x * scale, y * scale]);
  return layers.map((layer) => {
    const groups: { at: readonly [number, number]; marks: M[] }[] = [];
    for (const { at, mark } of layer) {
      const near = groups.find((group) => distance(group.at, at) * scale < REACH);
      if (near === undefined) groups.push({ at, marks: [mark] });
      // A record that stands at several points is one mark among those that it is merged with.
      else if (!near.marks.includes(mark)) near.marks.push(mark);
    }
    return groups.map(({ at, marks }) => {
      const spots = ([x, y]: readonly [number, number]) =>
        (marks.length > 1 ? [0, NUMBER] : [0]).map((right): [number, number] => [at[0] * scale + x + right, at[1] * scale + y]);
      const free = ASIDE.find((shift) => spots(shift).every((spot) => taken.every((other) => distance(other, spot) >= APART - 1)));
      const shift = free ?? [0, 0];
      taken.push(...spots(shift));
      return { at, shift, marks };
    });
  });
}

function distance([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  return Math.hypot(ax - bx, ay - by);
}
