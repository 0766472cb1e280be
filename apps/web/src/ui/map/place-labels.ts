// Names on a map, none over another. Made here rather than taken from a library: those that are alive place labels inside a map engine (MapLibre),
// move them off their points (d3fc-label-layout), or need a canvas (vega-label), and the server, which draws the first map, has neither. What is
// needed is small: a list of places where a name may stand, best first, and the first that is free.

/** In pixels of the screen. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a name may stand: from its point to the corner or middle of its upper edge. */
export interface Spot {
  x: number;
  y: number;
  align: "start" | "middle" | "end";
  /** Away from its point: a line leads from the name to it. */
  leader?: boolean;
}

export interface LabelItem {
  id: string;
  /** In pixels of the screen at this scale. */
  at: readonly [number, number];
  width: number;
  height: number;
  /** Best first. */
  spots: readonly Spot[];
  /** Stands even where it covers a mark; never where it covers a name. */
  overMarks?: boolean;
  /** Half the width of the sign that is drawn at the point itself: no name may cover it, and a name whose sign is covered or cut by the frame is left out. */
  sign?: number;
}

/** Distance that is kept between two names. */
const AIR = 2;

/**
 * Which names stand where; those without a free spot are left out.
 *
 * @param items What matters most first.
 * @param obstacles What no name may cover.
 * @param beside Distance of two names on a line, where they could be read as one.
 */
export function placeLabels(items: readonly LabelItem[], obstacles: readonly Box[], frame: { width: number; height: number }, beside = AIR): Map<string, Spot> {
  const placed = new Map<string, Spot>();
  const names: Box[] = [];
  const signs: Box[] = [];
  for (const item of items) {
    const sign = signOf(item);
    if (sign !== null && (!isInside(sign, frame) || names.some((other) => overlap(sign, other)))) continue;
    const inside = item.spots.map((spot) => ({ spot, box: boxOf(item, spot) })).filter(({ box }) => isInside(box, frame));
    const free = inside.filter(({ box }) => !names.some((other) => overlap(box, other, beside)) && !signs.some((other) => overlap(box, other)));
    const clear = free.find(({ box }) => !obstacles.some((other) => overlap(box, other)));
    const found = clear ?? (item.overMarks ? leastCovered(free, obstacles) : undefined);
    if (found === undefined) continue;
    placed.set(item.id, found.spot);
    names.push(found.box);
    if (sign !== null) signs.push(sign);
  }
  return placed;
}

function signOf({ at: [x, y], sign }: LabelItem): Box | null {
  return sign === undefined ? null : { left: x - sign, top: y - sign, right: x + sign, bottom: y + sign };
}

export function boxOf({ at: [x, y], width, height }: Pick<LabelItem, "at" | "width" | "height">, spot: Spot): Box {
  const left = x + spot.x - (spot.align === "middle" ? width / 2 : spot.align === "end" ? width : 0);
  return { left, top: y + spot.y, right: left + width, bottom: y + spot.y + height };
}

function overlap(one: Box, other: Box, beside = AIR): boolean {
  return one.left < other.right + beside && other.left < one.right + beside && one.top < other.bottom + AIR && other.top < one.bottom + AIR;
}

/** Where a name covers the least of the marks. */
function leastCovered<S extends { box: Box }>(spots: readonly S[], marks: readonly Box[]): S | undefined {
  const covered = ({ box }: S) =>
    marks.reduce((sum, mark) => sum + shared(box.left, box.right, mark.left, mark.right) * shared(box.top, box.bottom, mark.top, mark.bottom), 0);
  const [first, ...others] = spots.map((spot) => ({ spot, area: covered(spot) }));
  return others.reduce((best, other) => (best !== undefined && other.area < best.area ? other : best), first)?.spot;
}

function shared(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= AIR && box.top >= AIR && box.right <= width - AIR && box.bottom <= height - AIR;
}

/** Around a point of some radius: right, left, above, below, then the corners. */
export function spotsAround(radius: number, height: number): Spot[] {
  const away = radius + 3;
  return [
    { x: away, y: -height / 2, align: "start" },
    { x: -away, y: -height / 2, align: "end" },
    { x: 0, y: -away - height, align: "middle" },
    { x: 0, y: away, align: "middle" },
    { x: away - 2, y: -height - 1, align: "start" },
    { x: away - 2, y: 1, align: "start" },
    { x: 2 - away, y: -height - 1, align: "end" },
    { x: 2 - away, y: 1, align: "end" },
  ];
}

/** Over an area: in the middle, or a little off it. */
export function spotsOver(height: number): Spot[] {
  const steps = [0, -16, 16, -30, 30, -46, 46];
  const all = steps.flatMap((x) => steps.map((y): Spot => ({ x: x * 1.4, y: y - height / 2, align: "middle" })));
  return all.sort((a, b) => Math.hypot(a.x, a.y + height / 2) - Math.hypot(b.x, b.y + height / 2));
}
