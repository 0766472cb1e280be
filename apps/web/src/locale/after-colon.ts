import type { Locale } from "./languages.ts";

/** A text of our own after a colon: Russian goes on with a small letter. No name may stand first in it, and none does. */
export function afterColon(locale: Locale, text: string): string {
  return locale === "ru" ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
