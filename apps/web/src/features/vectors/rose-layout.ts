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
const GRID_BEARING = (119 * Math.PI) / 180;

/** Where the name of the republic stands. */
const TITLE = [0, 0, 120, 22] as const;

/** Where everything of a rose stands. Names are put down by size of share; one that would lie on another, or outside, is left to the table. */
export function layoutOf(presence: Cell["presence"], size: RoseSize, nameOf: (partner: Partner) => string, textOf: (partner: Partner) => string): RoseLayout {
  const { k } = size;
  const ring = (100 * k) / (2 * Math.PI);
  const base = ring + 7;
  const length = (share: number) => share * 100 * k;
  const arrows = (Object.entries(BEARINGS) as [Partner, number][]).flatMap(([partner, bearing]): Arrow[] => {
    const { share = 0, low = 0, high = 0 } = presence[partner] ?? {};
    // A band that lies beside the share still starts or ends at it.
    const [least, most] = [Math.min(low, share), Math.max(high, share)];
    return share < DRAWN && most < NAMED
      ? []
      : [{ partner, share, low: least, high: most, bearing, from: base, sure: base + length(least), tip: base + length(most) }];
  });
  const labels: Label[] = [];
  const free = (box: Label["box"]) =>
    [TITLE, ...labels.map((label) => label.box)].every((other) => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]);
  const named = arrows.filter(({ share }) => share >= NAMED).sort((a, b) => b.share - a.share);
  for (const arrow of named) {
    const label = placeOf(arrow, size, Math.max(nameOf(arrow.partner).length, textOf(arrow.partner).length));
    const [left, top, right, bottom] = label.box;
    const inside = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
    if (inside && free(label.box)) labels.push(label);
  }
  const grid = GRID.map((percent) => {
    const radius = base + percent * k;
    const at = { x: size.cx + radius * Math.sin(GRID_BEARING), y: size.cy - radius * Math.cos(GRID_BEARING) + 4 };
    return { percent, radius, at: free([at.x - 17, at.y - 12, at.x + 17, at.y + 4]) ? at : null };
  });
  return { ring, base, arrows, labels, grid, segments: segmentsOf(presence) };
}

function placeOf({ partner, bearing, tip }: Arrow, { cx, cy, text, width, height }: RoseSize, characters: number): Label {
  const angle = (bearing * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const wide = characters * text * 0.53 + 4;
  const tall = 2 * text + 6;
  const anchor = sine > 0.35 ? "start" : sine < -0.35 ? "end" : "middle";
  const reach = tip + 9;
  const rise = cosine > 0.8 ? -text - 4 : cosine < -0.8 ? text : -1;
  const at = { x: cx + reach * sine, y: cy - reach * cosine + rise };
  const leftOf = (x: number, how: Label["anchor"]) => (how === "start" ? x : how === "end" ? x - wide : x - wide / 2);
  const label = (x: number, y: number, how: Label["anchor"]): Label => {
    const left = leftOf(x, how);
    return { partner, x, y, anchor: how, box: [left, y - text, left + wide, y - text + tall] };
  };
  // What would leave the picture stands beside the shaft: of an arrow to the north or south at its right, of the others above it.
  if (anchor === "middle")
    return at.y - text < 0 || at.y - text + tall > height ? label(cx + 14, cy - tip * cosine + text + 6, "start") : label(at.x, at.y, anchor);
  if (leftOf(at.x, anchor) >= 0 && leftOf(at.x, anchor) + wide <= width) return label(at.x, at.y, anchor);
  const edge = sine > 0 ? Math.min(width - 2, cx + tip * sine) : Math.max(2, cx + tip * sine);
  return label(edge, cy - tip * cosine - tall + 6, sine > 0 ? "end" : "start");
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
