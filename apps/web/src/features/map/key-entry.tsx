import type { ReactNode } from "react";
import { dayIn, type Locale, TAGS } from "@/locale/locale.ts";
import { regionalDate, regionOf } from "@/locale/regional.ts";
import type { Shown } from "./details.ts";

interface EntryProps {
  sample: ReactNode;
  name: string;
  /** How many there are on each map that is shown. */
  counts?: readonly number[];
}

/** A sign of the key at its real size, what it means, and how many there are. */
export function Entry({ sample, name, counts = [] }: EntryProps) {
  return (
    <li>
      <svg width="30" height="20" viewBox="-15 -10 30 20" aria-hidden="true">
        {sample}
      </svg>
      <span>{name}</span>
      {counts.length === 0 ? null : <Counts of={counts.map(String)} />}
    </li>
  );
}

/** One count, or of two maps two, under the heads of their columns. */
export function Counts({ of }: { of: readonly string[] }) {
  return <span className="layer-count">{of.length === 1 ? of[0] : of.map((count, at) => <span key={at === 0 ? "earlier" : "later"}>{count}</span>)}</span>;
}

/** Which column of counts is which map's; a key of one map needs none. */
export function DayHeads({ shown }: { shown: readonly Shown[] }) {
  const locale = localeOf(shown);
  const days = shown.map(({ moment }) => moment.day);
  const years = days.map((day) => day.slice(0, 4));
  if (days.length < 2) return null;
  return (
    <p className="count-heads">
      {days.map((day, at) => (
        <span key={day} title={dayIn(locale, day)}>
          {years[0] === years[1] ? shortDay(locale, day) : years[at]}
        </span>
      ))}
    </p>
  );
}

function shortDay(locale: Locale, day: string): string {
  const region = regionOf(locale);
  if (process.env.WHOLE_LANGUAGE !== "true" && region !== null)
    return regionalDate(locale, region, { year: null, month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) });
  return new Intl.DateTimeFormat(TAGS[locale], { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

export function localeOf([first]: readonly Shown[]): Locale {
  return first?.data.locale ?? "en";
}
