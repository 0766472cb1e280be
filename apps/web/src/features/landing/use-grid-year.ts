import { useEffect } from "react";
import { chooseDay, useDay } from "@/ui/date/day.ts";
import { numberIn } from "@/url-state/params.ts";
import { choose, useText } from "@/url-state/store.ts";

/** The year of the grid, and whether the chosen day lies before the first one. */
export interface GridYear {
  year: number;
  before: boolean;
  setYear: (year: number) => void;
}

/**
 * The year of the chosen day, so that the grid and the date in the header are one choice. An address that names a year, `year=2019`, chooses
 * its last day.
 */
export function useGridYear(horizon: string, first: number, last: number): GridYear {
  const day = useDay(horizon);
  const setYear = (year: number) => chooseDay(year >= last ? horizon : `${year}-12-31`, horizon);
  const given = useText("year");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is named is taken over once
  useEffect(() => {
    const param = numberIn("year", first, last, last);
    const year = given === null ? null : param.read(given);
    if (year === null) return;
    setYear(year);
    choose(param, last);
  }, [given]);
  return { ...yearOfDay(day, first, last), setYear };
}

/** @param day YYYY-MM-DD */
export function yearOfDay(day: string, first: number, last: number): Pick<GridYear, "year" | "before"> {
  const year = Number(day.slice(0, 4));
  return { year: Math.min(Math.max(year, first), last), before: year < first };
}
