import type { Mutator } from "../mutators.ts";
import { CITED, DATED, OWN } from "./collections.ts";
import { type Pick, replaceOne, reword } from "./pieces.ts";

/** Moves one date; the last day goes with it where it is the same. */
function moveDay(text: string, keys: string, pick: Pick, by: (day: string) => string | null): string | null {
  return replaceOne(text, new RegExp(`^( *(?:- )?(?:${keys}): )(\\d{4}-\\d\\d-\\d\\d)$((?:\\n *lastDay: \\2$)?)`), pick, ([, lead, day = "", last = ""]) => {
    const moved = by(day);
    return moved && `${lead}${moved}${last.replace(day, moved)}`;
  });
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

// Read for one another in a hurry, or across two languages.
const MONTHS: Record<string, string> = {
  January: "June",
  February: "January",
  March: "May",
  April: "August",
  May: "March",
  June: "July",
  July: "June",
  August: "April",
  September: "November",
  October: "December",
  November: "September",
  December: "October",
};
const MONTH_NUMBERS: Record<string, string> = {
  "01": "06",
  "02": "01",
  "03": "05",
  "04": "08",
  "05": "03",
  "06": "07",
  "07": "06",
  "08": "04",
  "09": "11",
  "10": "12",
  "11": "09",
  "12": "10",
};

/** Days: another one, a later one, one more exact than is known. */
export const DAYS: readonly Mutator[] = [
  {
    name: "the day of the news for the day itself",
    on: ["events", "visits", "votes", "agreements", "positions"],
    apply: (text, pick) => moveDay(text, "start|signed|date", pick, (day) => later(day, 1)),
  },
  {
    name: "an anniversary for the day itself",
    on: ["events", "agreements", "memberships", "organizations"],
    apply: (text, pick) =>
      moveDay(text, "start|signed|inForce", pick, (day) => {
        const years = [5, 10, 15, 20, 25, 30].filter((count) => Number(day.slice(0, 4)) + count < 2026);
        return years.length === 0 || day.endsWith("02-29") ? null : `${Number(day.slice(0, 4)) + pick(years)}${day.slice(4)}`;
      }),
  },
  {
    name: "a month misread for one like it",
    on: [...DATED, "positions"],
    apply: (text, pick) =>
      moveDay(text, "start|signed|date|inForce", pick, (day) =>
        Number(day.slice(8)) > 28 ? null : `${day.slice(0, 5)}${MONTH_NUMBERS[day.slice(5, 7)]}${day.slice(7)}`,
      ),
  },
  {
    name: "a first day moved, the last one left",
    on: ["events", "visits"],
    apply: (text, pick) => replaceOne(text, /^start: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `start: ${later(day, -pick([1, 2, 3, 7]))}`),
  },
  {
    name: "the day after for the last day",
    on: ["events", "visits"],
    apply: (text, pick) => replaceOne(text, /^lastDay: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `lastDay: ${later(day, 1)}`),
  },
  {
    name: "the last day for the end of a spell",
    on: ["tenures", "memberships", "deployments"],
    apply: (text, pick) => replaceOne(text, /^( *)end: (\d{4}-\d\d-\d\d)$/, pick, ([, indent, day = ""]) => `${indent}end: ${later(day, -1)}`),
  },
  {
    name: "elected taken for sworn in",
    on: ["tenures"],
    apply: (text, pick) =>
      text.includes("\noffice: head-of-state\n")
        ? replaceOne(text, /^start: (\d{4}-\d\d-\d\d)$/, pick, ([, day = ""]) => `start: ${later(day, -pick([18, 30, 45, 60, 75]))}`)
        : null,
  },
  {
    name: "a signing taken for the entry into force",
    on: ["agreements", "organizations"],
    apply: (text) => {
      const signed = text.match(/^signed: (\S+)$/m)?.[1];
      if (signed === undefined) return null;
      const changed = text.replace(/^(inForce: |force:\n {2}start: )\S+$/m, `$1${signed}`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "a date made more exact than it is known",
    on: ["memberships", "events", "deployments", "corridors", "visits", "agreements", "tenures", "organizations"],
    apply: (text, pick) =>
      replaceOne(text, /^( *(?:- )?)(start|end|at|signed|date|lastDay|started): "?(\d{4})(-\d\d)?[~?]?"?$/, pick, ([, lead, key, year, month = "-01"]) =>
        key === "lastDay" ? null : `${lead}${key}: ${year}${month}-01`,
      ),
  },
  {
    name: "another day of independence",
    on: ["countries"],
    apply: (text, pick) =>
      /^ {2}from: Soviet Union$/m.test(text)
        ? replaceOne(
            text,
            /^ {2}date: (\S+)$/,
            pick,
            ([, day]) => `  date: ${pick(["1991-12-08", "1991-12-21", "1991-12-25", "1991-12-26"].filter((other) => other !== day))}`,
          )
        : replaceOne(text, /^ {2}date: (\d{4})-(\d\d-\d\d)$/, pick, ([, year, rest]) => `  date: ${Number(year) + 1}-${rest}`),
  },
  {
    name: "a month in the words of a source misread",
    on: [...CITED],
    apply: (text, pick) =>
      reword(
        text,
        ["says"],
        /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
        pick,
        ([, day, month = ""]) => (Number(day) > 28 ? null : `${day} ${MONTHS[month]}`),
      ),
  },
  {
    name: "a year in a text a year off",
    on: ["claims", "series", "organizations", "deployments", "agreements", "corridors", "events"],
    apply: (text, pick) =>
      reword(text, [...OWN, "holes"], /\b(19[89]\d|20[0-2]\d)\b(?!-)/, pick, ([, year]) => String(Number(year) + pick(Number(year) > 2025 ? [-1] : [-1, 1]))),
  },
];
