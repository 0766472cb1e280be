import { type Locale, numberIn } from "@/locale/locale.ts";

/** A size in kB or MB, as downloads have it. */
export function sizeIn(locale: Locale, bytes: number): string {
  const [kilobytes, megabytes] = locale === "ru" ? ["кБ", "МБ"] : ["kB", "MB"];
  return bytes < 1e6 ? `${numberIn(locale, Math.max(1, bytes / 1000))} ${kilobytes}` : `${numberIn(locale, bytes / 1e6, 1)} ${megabytes}`;
}
