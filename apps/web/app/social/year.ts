import { type Event, fromDay } from "@multivector/data";
import { eventsIn } from "@/features/timeline/year-events.tsx";
import { yearInWords } from "@/features/timeline/year-words.ts";
import { YEARS } from "@/features/timeline/years.ts";
import { type Locale, TAGS } from "@/locale/locale.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import type { Shared } from "./shared.ts";

/** What changed in a year, and its events month by month. */
export function yearShared(locale: Locale, year: number): Shared {
  const events = eventsIn(year, datasetIn(locale).events.records);
  const months = Array.from({ length: 12 }, (_, month) => events.filter((event) => isInMonth(event, month + 1)).length);
  const nameOf = (month: number) => new Intl.DateTimeFormat(TAGS[locale], { month: "long", timeZone: "UTC" }).format(Date.UTC(year, month, 1));
  return {
    kicker: timelineMessages(locale).title,
    title: yearMessages(locale).title({ year }),
    say: yearInWords(locale, year),
    graphic: { kind: "columns", caption: yearMessages(locale).byMonth, values: months, ends: [nameOf(0), nameOf(11)] },
  };
}

/** Known to have begun in it: what is known by year alone stands in no month. */
function isInMonth({ start }: Event, month: number): boolean {
  return fromDay(start.earliest).month === month && fromDay(start.latest).month === month && start.latest - start.earliest < 31;
}

/** The timeline, and the events of each year. */
export function timelineShared(locale: Locale): Shared {
  const words = timelineMessages(locale);
  const years = YEARS.map((year) => eventsIn(year, datasetIn(locale).events.records).length);
  return {
    kicker: "Multivector",
    title: words.title,
    say: words.stand({ count: datasetIn(locale).events.records.length }),
    graphic: { kind: "columns", caption: words.byYear, values: years, ends: [String(YEARS[0]), String(YEARS.at(-1))] },
  };
}
