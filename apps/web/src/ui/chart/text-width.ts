import { unmarked } from "@/locale/marks.ts";

/** About how wide a label is in pixels, at the size of charts: Cyrillic letters are wider. */
export function textWidth(text: string): number {
  return [...unmarked(text)].reduce((sum, letter) => sum + (/[\u0400-\u052f]/.test(letter) ? 7.7 : 6.8), 0);
}
