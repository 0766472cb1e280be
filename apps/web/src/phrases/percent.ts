import { type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { vectorMessages } from "@/messages/vector/index.ts";

/** A share as whole per cent. */
export function percentIn(locale: Locale, share: number): string {
  return share > 0 && share < 0.005 ? vectorMessages(locale).underOne : percentOf(locale, share);
}

/** The band behind a share, in whole per cent. */
export function bandIn(locale: Locale, low: number, high: number): string {
  return `${numberIn(locale, low * 100)}–${numberIn(locale, high * 100)}`;
}
