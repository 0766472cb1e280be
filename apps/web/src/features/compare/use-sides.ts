import { useEffect } from "react";
import { pairOf, pairOfYears } from "@/url-state/pair.ts";
import { freeText } from "@/url-state/params.ts";
import { choose, useParam, useText } from "@/url-state/store.ts";
import { FIRST_YEAR, type Side } from "./measures.ts";
import { oldYears } from "./old-years.ts";

export interface InitialSides {
  country: readonly [string, string];
  partner: readonly [string, string];
  year: number;
}

/** Both sides as they were chosen, A and B, and the ways to choose another republic, partner or year for one of them. */
export function useSides(republics: readonly string[], partners: readonly string[], lastYear: number, initial: InitialSides) {
  const [countries, setCountries] = useParam(pairOf("country", republics, initial.country));
  const [others, setOthers] = useParam(pairOf("partner", partners, initial.partner));
  const years = pairOfYears("year", [FIRST_YEAR, lastYear], [initial.year, initial.year]);
  const [[yearA, yearB], setYears] = useParam(years);
  const old = oldYears(useText("time"), [FIRST_YEAR, lastYear]);
  const oldText = old === null ? "" : years.write(old);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the old years are known by their text
  useEffect(() => {
    if (old === null) return;
    choose(years, old);
    // `time` is the chosen day of the header, which the years of this page are not.
    choose(freeText("time"), "");
  }, [oldText]);
  const sides: readonly [Side, Side] = [
    { republic: countries[0], partner: others[0], year: yearA },
    { republic: countries[1], partner: others[1], year: yearB },
  ];
  return {
    sides,
    chooseCountry: setOfBoth(countries, setCountries),
    choosePartner: setOfBoth(others, setOthers),
    chooseYear: setOf([yearA, yearB], setYears),
  };
}

type ChooseFor<T> = (at: 0 | 1, value: T) => void;

/** Changes one side and leaves the other. */
function setOf<T>([a, b]: readonly [T, T], set: (pair: readonly [T, T]) => void): ChooseFor<T> {
  return (at, value) => set(at === 0 ? [value, b] : [a, value]);
}

/** The same of a list where B says "the same": what is chosen for A is then meant for both. */
function setOfBoth<T>(pair: readonly [T, T], set: (pair: readonly [T, T]) => void): ChooseFor<T> {
  return (at, value) => (at === 0 && pair[0] === pair[1] ? set([value, value]) : setOf(pair, set)(at, value));
}
