import { type Locale, numberIn } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";

/** A size in kB or MB, as downloads have it. */
export function sizeIn(locale: Locale, bytes: number): string {
  const { kilobytes, megabytes } = dataMessages(locale).bytes;
  return bytes < 1e6 ? kilobytes({ size: numberIn(locale, Math.max(1, bytes / 1000)) }) : megabytes({ size: numberIn(locale, bytes / 1e6, 1) });
}
