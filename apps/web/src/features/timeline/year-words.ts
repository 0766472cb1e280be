import type { Locale } from "@/locale/locale.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { eventsIn } from "./year-events.tsx";
import { membershipsIn, TURN_KINDS, turnsIn } from "./year-turns.ts";

/** How much happened, began and ended in a year. */
export function yearInWords(locale: Locale, year: number): string {
  const turns = turnsIn(locale, year);
  const all = TURN_KINDS.flatMap((kind) => turns[kind]);
  const count = (what: string) => all.filter((turn) => turn.what === what).length;
  return yearMessages(locale).stand({
    events: eventsIn(year, datasetIn(locale).events.records).length,
    memberships: membershipsIn(year).length,
    signed: count("signed"),
    began: count("began"),
    ended: count("ended"),
  });
}
