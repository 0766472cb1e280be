import { dataset } from "@multivector/data/dataset";
import { dayIn, type Locale } from "@/locale/locale.ts";

/** The days up to which sources were read for what happens: months before the last day of the data. */
export function readTo(locale: Locale): Record<"events" | "visits" | "votes", string> {
  const { events, visits, votes } = dataset;
  return { events: dayIn(locale, events.coverage.readTo), visits: dayIn(locale, visits.coverage.readTo), votes: dayIn(locale, votes.coverage.readTo) };
}
