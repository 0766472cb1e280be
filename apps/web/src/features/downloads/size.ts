import { type Locale, numberIn } from "@/locale/locale.ts";

/** A size in kB or MB, as downloads have it. */
export function sizeIn(locale: Locale, bytes: number): string {
  return bytes < 1e6 ? `${numberIn(locale, Math.max(1, bytes / 1000))} kB` : `${numberIn(locale, bytes / 1e6, 1)} MB`;
}
