import { type Event, parsePeriod } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { Locale } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";

/**
 * What is said of an event that is known by its announcement alone; empty of one that took place. Once its day has passed the plan is no longer
 * news: what is to be said is that the outcome is not known.
 */
export function statusIn(locale: Locale, { status, start }: Pick<Event, "status" | "start">): string {
  const words = kindMessages(locale).status;
  if (status !== "announced") return "";
  return start.latest <= (parsePeriod(meta.horizon)?.earliest ?? 0) ? words.announcedPast : words.announced;
}
