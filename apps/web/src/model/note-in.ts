import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { isBreak } from "./break-note.ts";

type Notes = ReturnType<typeof seriesMessages>["notes"];

/** What stands beside values, as the files of the series have it. */
const KNOWN: Readonly<Record<string, keyof Notes>> = {
  "derived: sum of the 27 current member states": "members",
  'derived: sum of all partner rows including "Other countries"': "rows",
  "as printed": "printed",
  "membership of the time": "then",
  "includes the United Kingdom": "withUk",
  preliminary: "preliminary",
  scheduled: "scheduled",
  'source row "Other countries" (code 0)': "others",
  "not allocated to a partner": "unallocated",
  "partner rows add up to only 59.8 % of this total": "less",
};

/** Of a share that is not made, since it would rest on too few votes; English says how many. */
const WITHHELD = /^Rests on \d+ /;

/** The note of a value in the language of a page; a name or a code as it is. */
export function noteIn(locale: Locale, note: string | null, year: number): string | null {
  if (note === null) return null;
  if (isBreak(note)) return figureMessages(locale).cut({ year });
  const words = seriesMessages(locale).notes;
  if (WITHHELD.test(note)) return locale === "en" ? note : words.withheld;
  const parts = note.split("; ").map((part) => {
    const known = Object.hasOwn(KNOWN, part) ? KNOWN[part] : undefined;
    return known === undefined ? part : words[known];
  });
  return parts.join("; ");
}
