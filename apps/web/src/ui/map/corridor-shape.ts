import type { Corridor, CorridorKind } from "@multivector/data";
import { curveCatmullRom, line } from "d3-shape";
import svgpath from "svgpath";
import type { CorridorShape, Pattern, Treatment } from "./corridor-lines.tsx";
import { waysOf } from "./corridor-ways.ts";
import { FRAMES, type Frame, projectionOf } from "./frames.ts";

const PATTERNS: Record<CorridorKind, Pattern> = {
  "oil-pipeline": "oil",
  "gas-pipeline": "gas",
  "gas-flow": "gas",
  railway: "rail",
  multimodal: "mixed",
  "dry-port": "point",
  "sea-port": "point",
  "power-line": "power",
};
const TREATMENTS: Record<Corridor["status"], Treatment> = {
  operating: "full",
  "partly-operating": "full",
  idle: "stopped",
  "under-construction": "building",
  stalled: "stopped",
  planned: "planned",
  proposed: "planned",
};

type Pixel = [number, number];

/**
 * The routes of a corridor in a frame: along their published lines where there are any, elsewhere a curve through their stops; null where none of it
 * is inside. Made at build time: the files of lines do not reach the browser.
 */
export function corridorShape(frame: keyof typeof FRAMES, corridor: Corridor): CorridorShape | null {
  const projection = projectionOf(frame);
  const { width, height, zooms }: Frame = FRAMES[frame];
  // Corners closer together than this would not be seen.
  const least = zooms === true ? 0.5 : 2.8;
  const inside = ([x, y]: Readonly<Pixel>) => x > 4 && y > 4 && x < width - 4 && y < height - 4;
  const routes = waysOf(corridor).map(({ points, schematic }) => {
    const pixels = points.flatMap(([longitude, latitude]): Pixel[] => {
      const at = projection([longitude, latitude]);
      return at === null ? [] : [[Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10]];
    });
    return { pixels: withoutClose(pixels, least), schematic };
  });
  const seen = routes.flatMap(({ pixels }) => pixels).filter(inside);
  if (seen.length === 0) return null;
  const longest = routes.map(({ pixels }) => pixels.filter(inside)).sort((a, b) => spanOf(b) - spanOf(a))[0] ?? [];
  return {
    id: corridor.id,
    pattern: PATTERNS[corridor.kind],
    treatment: TREATMENTS[corridor.status],
    paths: routes.flatMap(({ pixels, schematic }) => (pixels.length > 1 ? [{ d: schematic ? curveOf(pixels) : pathOf(pixels), schematic }] : [])),
    points: routes.flatMap(({ pixels }) => (pixels.length === 1 ? pixels : [])),
    middle: middleOf(longest.length === 0 ? seen : longest),
  };
}

function pathOf(pixels: readonly Readonly<Pixel>[]): string {
  return svgpath(`M${pixels.map(([x, y]) => `${x} ${y}`).join("L")}`)
    .rel()
    .round(1)
    .toString();
}

// A way bends; corners at the stops would look like a survey that went wrong. Centripetal, so that it passes every stop and makes no loops.
const curve = line<Readonly<Pixel>>().curve(curveCatmullRom.alpha(0.5));

function curveOf(pixels: readonly Readonly<Pixel>[]): string {
  return svgpath(curve(pixels) ?? "")
    .rel()
    .round(1)
    .toString();
}

/** Without the pixels that lie close to the one before; both ends stay. */
function withoutClose(pixels: readonly Pixel[], least: number): Pixel[] {
  return pixels.reduce<Pixel[]>((kept, pixel, index) => {
    const last = kept.at(-1);
    const close = last !== undefined && Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) < least;
    if (!close || index === pixels.length - 1) kept.push(pixel);
    return kept;
  }, []);
}

function spanOf(pixels: readonly Readonly<Pixel>[]): number {
  return pixels.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - (pixels[index]?.[0] ?? x), y - (pixels[index]?.[1] ?? y)), 0);
}

// Halfway along: the corners of a published line are close together in some parts and far apart in others.
function middleOf(pixels: readonly Readonly<Pixel>[]): Pixel {
  const [first = [0, 0] as const, ...rest] = pixels;
  let left = spanOf(pixels) / 2;
  let from: Readonly<Pixel> = first;
  for (const to of rest) {
    const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (step >= left && step > 0) {
      const part = left / step;
      return [Math.round(from[0] + (to[0] - from[0]) * part), Math.round(from[1] + (to[1] - from[1]) * part)];
    }
    left -= step;
    from = to;
  }
  return [Math.round(from[0]), Math.round(from[1])];
}
