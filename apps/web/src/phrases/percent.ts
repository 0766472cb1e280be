import { type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { vectorMessages } from "@/messages/vector/index.ts";

/** A share, 0 to 1, in per cent as the language prints it: "48%", and in Russian "48 %" with a space that does not break. */
export function percentOf(locale: Locale, share: number, digits = 0): string {
  return `${numberIn(locale, share * 100, digits)}${locale === "ru" ? "\u00a0" : ""}%`;
}

/** A share as whole per cent. */
export function percentIn(locale: Locale, share: number): string {
  return share > 0 && share < 0.005 ? vectorMessages(locale).underOne : percentOf(locale, share);
}

/** The band behind a share, in whole per cent. */
export function bandIn(locale: Locale, low: number, high: number): string {
  return `${numberIn(locale, low * 100)}–${numberIn(locale, high * 100)}`;
}
