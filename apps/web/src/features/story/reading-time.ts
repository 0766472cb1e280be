import type { bindChapter } from "./bind.ts";
import { plain } from "./prose.tsx";

/** Words a minute, of a reader who also looks at the graphics. */
const PACE = 180;

/** Whole minutes that a chapter takes to read, at least one. */
export function readingMinutes({ title, stand, steps, since, doubt }: ReturnType<typeof bindChapter>): number {
  const pieces = [title, stand, ...steps.flatMap((step) => [step.title, ...step.paragraphs]), since ?? [], doubt];
  const words = pieces.flatMap((piece) => plain(piece).split(/\s+/)).filter((word) => word !== "").length;
  return Math.max(1, Math.round(words / PACE));
}
