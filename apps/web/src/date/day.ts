"use client";

import { formatDay, parsePeriod } from "@multivector/data";
import { useSyncExternalStore } from "react";

// The chosen day lives in the address (`?time=2007-01-01`), so that a view can be shared, and in memory, so that a slider may move faster
// than an address may change.
let chosen: string | null | undefined;
let writing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** First day that can be chosen. */
export const FIRST_DAY = "1991-01-01";

/** A day within range, or null if the text is not one. Months and years give their first day. */
export function readDay(text: string, horizon: string): string | null {
  const period = parsePeriod(text.trim());
  if (period === null) return null;
  const day = formatDay(period.earliest);
  return day < FIRST_DAY ? FIRST_DAY : day > horizon ? horizon : day;
}

/** The chosen day, YYYY-MM-DD; the horizon on the server and where the address names none. */
export function useDay(horizon: string): string {
  return useSyncExternalStore(
    subscribe,
    () => {
      chosen ??= readDay(new URLSearchParams(window.location.search).get("time") ?? "", horizon);
      return chosen ?? horizon;
    },
    () => horizon,
  );
}

export function chooseDay(day: string, horizon: string): void {
  chosen = day;
  for (const listener of listeners) listener();
  clearTimeout(writing);
  // Browsers limit how often an address may change.
  writing = setTimeout(() => {
    const url = new URL(window.location.href);
    if (day === horizon) url.searchParams.delete("time");
    else url.searchParams.set("time", day);
    window.history.replaceState(window.history.state, "", url);
  }, 150);
}

function subscribe(listener: () => void): () => void {
  const reread = () => {
    chosen = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("popstate", reread);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", reread);
  };
}
