import { datesIn, type Mention } from "../../src/receipts/mentions.ts";
import { formatDay, type Period } from "../../src/time/index.ts";
import type { World } from "../load/index.ts";
import type { Path, Rule } from "./rule.ts";

/** Words before a date that the record does not take over. */
const GIVEN = /\b(prints?|gives?|says?|dates?|has|put) (it |them )?(to |at |on )?\d/i;

const COLLECTIONS = ["events", "agreements", "visits", "deployments", "memberships"] as const;

export const proseDates: Rule = {
  name: "prose-dates",
  description: "A date in a title, summary or note is not the record's with a slip: the same day of another year, or day and month changed round.",
  severity: "error",
  scope: COLLECTIONS,
  *breaches(world) {
    for (const { collection, id, path, text, dates } of textsIn(world)) {
      const own = dates.filter((date) => date.earliest !== null && date.earliest === date.latest).map((date) => formatDay(date.earliest as number));
      for (const { earliest, latest } of datesIn(text)) {
        if (earliest !== latest) continue;
        const said = formatDay(earliest);
        // Another date that somebody gives is said to be theirs.
        const meant = own.includes(said) || GIVEN.test(text) ? undefined : own.find((day) => isSlip(day, said));
        if (meant === undefined) continue;
        yield { collection, id, path, found: `${said} in words, and ${meant} in the record`, fix: "correct the one that is wrong" };
      }
    }
  },
};

/** The same day of a year near by, or its day for its month. On the first of January many things begin. */
function isSlip(day: string, said: string): boolean {
  const [year, month, date] = day.split("-");
  if (said.slice(5) === "01-01" || Math.abs(Number(said.slice(0, 4)) - Number(year)) > 10) return false;
  return said.slice(5) === `${month}-${date}` || (said === `${year}-${date}-${month}` && month !== date);
}

interface Text {
  collection: (typeof COLLECTIONS)[number];
  id: string;
  path: Path;
  text: string;
  dates: readonly (Period | Mention)[];
}

type Dated = Partial<Record<"start" | "end" | "lastDay" | "signed" | "initialled" | "plannedEnd", Period | null>> & {
  force?: Record<"start" | "end", Period> | null;
};

function* textsIn(world: World): Generator<Text> {
  for (const collection of COLLECTIONS) {
    for (const record of world.records[collection].values()) {
      const parts: [Path, object][] = "spells" in record ? record.spells.map((spell, index) => [["spells", index], spell]) : [[[], record]];
      for (const [path, part] of parts) {
        const { start, end, lastDay, signed, initialled, plannedEnd, force } = part as Dated;
        const dates = [start, end, lastDay, signed, initialled, plannedEnd, force?.start, force?.end].filter((date) => date != null);
        for (const field of ["title", "summary", "note"]) {
          const text = (part as Record<string, unknown>)[field];
          if (typeof text === "string") yield { collection, id: record.id, path: [...path, field], text, dates };
        }
      }
    }
  }
}
