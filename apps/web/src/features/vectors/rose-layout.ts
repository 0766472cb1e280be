import type { Holder, Partner } from "@multivector/data/vectors";
import type { Cell } from "@/model/vectors/cell.ts";
import { BEARINGS } from "./presence.ts";

/** Sizes of a rose: `k` pixels a percentage point, around a centre. */
export interface RoseSize {
  width: number;
  height: number;
  k: number;
  cx: number;
  cy: number;
  /** Size of the labels, in pixels. */
  text: number;
}

export const WIDE: RoseSize = { width: 400, height: 384, k: 1.84, cx: 186, cy: 198, text: 14 };
export const NARROW: RoseSize = { width: 358, height: 330, k: 1.56, cx: 164, cy: 172, text: 13.5 };

export interface Arrow {
  partner: Partner;
  share: number;
  low: number;
  high: number;
  bearing: number;
  /** Radii of where it begins, of the end of what is sure and of its tip. */
  from: number;
  sure: number;
  tip: number;
  /** The range goes on beyond the outermost circle, where its line ends. */
  cut: boolean;
}

interface Label {
  partner: Partner;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  /** What it covers, to keep others off. */
  box: readonly [left: number, top: number, right: number, bottom: number];
}

export interface RoseLayout {
  ring: number;
  base: number;
  arrows: Arrow[];
  labels: Label[];
  /** Circles of the scale in per cent, with where their numbers stand; null where a name needs the place. */
  grid: { percent: number; radius: number; at: { x: number; y: number } | null }[];
  /** The whole bent round: who has how much of it, clockwise from north, in degrees. */
  segments: { kind: "region" | "arrows" | "others" | "unallocated" | "nobody"; from: number; to: number }[];
}

/** A share that is worth an arrow, and one that is worth a name. */
const DRAWN = 0.01;
const NAMED = 0.03;

/** The scale, and where its numbers stand: between China and South Asia, where no arrow points. */
const GRID = [20, 40, 60];
const OUTER = 60;
const GRID_BEARING = (119 * Math.PI) / 180;

/** Where the name of the republic stands. */
const TITLE = [0, 0, 120, 22] as const;

/**
 * Where everything of a rose stands. Ranges end at the outermost circle, so that names have room. Names are put down by size of share, each at
 * the first of several places that is free; one that has none is left to the table.
 */
export function layoutOf(presence: Cell["presence"], size: RoseSize, nameOf: (partner: Partner) => string, textOf: (partner: Partner) => string): RoseLayout {
  const { k } = size;
  const ring = (100 * k) / (2 * Math.PI);
  const base = ring + 7;
  const length = (share: number) => share * 100 * k;
  const shares = (Object.keys(BEARINGS) as Partner[]).map((partner) => presence[partner]?.share ?? 0);
  // A share itself is never cut.
  const limit = base + Math.max(OUTER * k, ...shares.map(length));
  const arrows = (Object.entries(BEARINGS) as [Partner, number][]).flatMap(([partner, bearing]): Arrow[] => {
    const { share = 0, low = 0, high = 0 } = presence[partner] ?? {};
    // A band that lies beside the share still starts or ends at it.
    const [least, most] = [Math.min(low, share), Math.max(high, share)];
    return share < DRAWN && most < NAMED
      ? []
      : [
          {
            partner,
            share,
            low: least,
            high: most,
            bearing,
            from: base,
            sure: base + length(least),
            tip: Math.min(limit, base + length(most)),
            cut: base + length(most) > limit,
          },
        ];
  });
  const labels: Label[] = [];
  const free = (box: Label["box"]) =>
    [TITLE, ...labels.map((label) => label.box)].every((other) => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]);
  const named = arrows.filter(({ share }) => share >= NAMED).sort((a, b) => b.share - a.share);
  for (const arrow of named) {
    const characters = Math.max(nameOf(arrow.partner).length, textOf(arrow.partner).length);
    const place = placesOf(arrow, size, characters).find(({ box }) => isInside(box, size) && !isOver(box, size, base) && free(box));
    if (place !== undefined) labels.push(place);
  }
  const grid = GRID.map((percent) => {
    const radius = base + percent * k;
    const at = { x: size.cx + radius * Math.sin(GRID_BEARING), y: size.cy - radius * Math.cos(GRID_BEARING) + 4 };
    return { percent, radius, at: free([at.x - 17, at.y - 12, at.x + 17, at.y + 4]) ? at : null };
  });
  return { ring, base, arrows, labels, grid, segments: segmentsOf(presence) };
}

function isInside([left, top, right, bottom]: Label["box"], { width, height }: RoseSize): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Does it lie over the ring in the middle? */
function isOver([left, top, right, bottom]: Label["box"], { cx, cy }: RoseSize, radius: number): boolean {
  const [x, y] = [Math.min(Math.max(cx, left), right), Math.min(Math.max(cy, top), bottom)];
  return Math.hypot(x - cx, y - cy) < radius;
}

/** Where the name of an arrow may stand, the best first: at the end of its range; where that leaves the picture, at its edge; then beside its shaft. */
function placesOf({ partner, bearing, from, tip }: Arrow, { cx, cy, text, width }: RoseSize, characters: number): Label[] {
  const angle = (bearing * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const wide = characters * text * 0.53 + 4;
  const tall = 2 * text + 6;
  const outward = sine > 0.35 ? "start" : sine < -0.35 ? "end" : "middle";
  const leftOf = (x: number, how: Label["anchor"]) => (how === "start" ? x : how === "end" ? x - wide : x - wide / 2);
  const label = (x: number, y: number, how: Label["anchor"]): Label => {
    const left = leftOf(x, how);
    return { partner, x, y, anchor: how, box: [left, y - text, left + wide, y - text + tall] };
  };
  const reach = tip + 9;
  const rise = cosine > 0.8 ? -text - 4 : cosine < -0.8 ? text : -1;
  const end = label(cx + reach * sine, cy - reach * cosine + rise, outward);
  // Above the end of the arrow, as far out as the picture goes.
  const edge = label(sine > 0 ? Math.min(width - 2, cx + tip * sine) : Math.max(2, cx + tip * sine), cy - tip * cosine - tall + 6, sine > 0 ? "end" : "start");
  const beside = [1, 0.75, 0.5].flatMap((part) => {
    const radius = from + (tip - from) * part;
    const [x, y] = [cx + radius * sine, cy - radius * cosine];
    return [label(x + 10, y + text, "start"), label(x - 10, y + text, "end"), label(x + 10, y - tall + text, "start"), label(x - 10, y - tall + text, "end")];
  });
  return outward === "middle" ? [end, ...beside] : [end, edge, ...beside];
}

function segmentsOf(presence: Cell["presence"]): RoseLayout["segments"] {
  const share = (holder: Holder) => presence[holder]?.share ?? 0;
  const arrows = (Object.keys(BEARINGS) as Partner[]).reduce((sum, partner) => sum + share(partner), 0);
  let at = 0;
  return (
    [
      ["region", share("REGION")],
      ["arrows", arrows],
      ["unallocated", share("unallocated")],
      ["others", share("others")],
      ["nobody", share("nobody")],
    ] as const
  ).flatMap(([kind, part]) => {
    const from = at;
    at += part * 360;
    return part > 0.001 ? [{ kind, from, to: at }] : [];
  });
}
