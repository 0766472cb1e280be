import type { Limit } from "@multivector/data";
import { dayIn, type Locale, words } from "./locale.ts";

const says = words({
  en: {
    known: (day: string) => `As known on ${day}.`,
    before: (day: string) => `Covered from ${day} on; what is held of earlier days is incidental.`,
    read: (day: string) => `Sources were read up to ${day}; what happened later may be missing.`,
  },
  ru: {
    known: (day) => `По тому, что известно на ${day}.`,
    before: (day) => `Охвачено время с ${day}; из более раннего записано лишь попутное.`,
    read: (day) => `Источники прочитаны по ${day}; того, что случилось позже, может недоставать.`,
  },
});

/** "As known on 23 November 2026.": what stands instead of an answer for a day beyond it. */
export function knownOn(locale: Locale, horizon: string): string {
  return says(locale).known(dayIn(locale, horizon));
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
  const { before, read } = says(locale);
  const has = (...codes: Limit["code"][]) => limits.some(({ code }) => codes.includes(code));
  return [
    ...(has("beyond-horizon", "cut-at-horizon") ? [knownOn(locale, horizon)] : []),
    ...(has("before-coverage") && from !== null ? [before(dayIn(locale, from))] : []),
    ...(has("after-reading") ? [read(dayIn(locale, readTo))] : []),
  ].join(" ");
}
