import type { Limit } from "@multivector/data";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { limitMessages } from "@/messages/limit/index.ts";

/** "As known on 23 November 2026.": what stands instead of an answer for a day beyond it. */
export function knownOn(locale: Locale, horizon: string): string {
  return limitMessages(locale).known({ day: dayIn(locale, horizon) });
}

/** The days that limits speak of, YYYY-MM-DD. */
interface LimitDays {
  horizon: string;
  /** First day that is covered; null where no day bounds it. */
  from: string | null;
  /** Day up to which sources were read. */
  readTo: string;
}

/**
 * What limits an answer in time, in one short line; empty where nothing does. That not all is held is said elsewhere, once for a page or
 * a graphic.
 */
export function limitsIn(locale: Locale, limits: readonly Limit[], { horizon, from, readTo }: LimitDays): string {
  const { before, read } = limitMessages(locale);
  const has = (...codes: Limit["code"][]) => limits.some(({ code }) => codes.includes(code));
  return [
    ...(has("beyond-horizon", "cut-at-horizon") ? [knownOn(locale, horizon)] : []),
    ...(has("before-coverage") && from !== null ? [before({ day: dayIn(locale, from) })] : []),
    ...(has("after-reading") ? [read({ day: dayIn(locale, readTo), horizon: dayIn(locale, horizon) })] : []),
  ].join(" ");
}
