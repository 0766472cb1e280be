import type { Dataset } from "../query/index.ts";
import { search, searchIndex } from "../search/index.ts";
import type { DatedPeriod } from "../time/index.ts";
import type { Event } from "../types.ts";

/** An event held that may be the one filed. */
export interface Near {
  readonly path: string;
  readonly title: string;
  readonly start: string;
  /** Is it most likely the same? */
  readonly likely: boolean;
  /** What the two have in common. */
  readonly why: readonly string[];
}

interface Filed {
  title: string;
  start: DatedPeriod;
  participants: readonly { country: string | null; organization: string | null }[];
}

/** Days by which two reports of one event may differ. */
const APART = 7;
/** Hits of the search that count as like it. */
const HITS = 20;
const SHOWN = 3;
const MAX_WORDS = 200;

/** The events held that come nearest to one that is filed: by day, by who took part, and by words, as the search finds them. */
export function nearEvents(dataset: Dataset, filed: Filed): Near[] {
  const words = search(searchIndex(dataset), filed.title.slice(0, MAX_WORDS), { kinds: "events" });
  const ranks = new Map(words.slice(0, HITS).map(({ path }, rank) => [path.slice("events/".length), rank]));
  const own = new Set(filed.participants.flatMap(({ country, organization }) => country ?? organization ?? []));
  return dataset.events.records
    .map((event) => compared(event, filed.start, own, ranks.get(event.id)))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.near.path < b.near.path ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ near }) => near);
}

const LEAST = 3;
const LIKELY = 4.5;

function compared(event: Event, start: DatedPeriod, own: ReadonlySet<string>, rank: number | undefined): { score: number; near: Near } {
  const why: string[] = [];
  let score = 0;
  const last = event.lastDay.latest ?? event.start.latest;
  const sameDay = event.start.earliest <= start.latest && last >= start.earliest;
  const near = event.start.earliest - APART <= start.latest && last + APART >= start.earliest;
  if (sameDay || near) {
    score += sameDay ? 2 : 1;
    why.push(sameDay ? "the same day" : `days apart: ${event.start.edtf}`);
  }
  const parties = new Set<string>(event.participants.flatMap(({ country, organization }) => country ?? organization ?? []));
  const shared = [...own].filter((party) => parties.has(party));
  if (shared.length > 0) {
    score += (2 * shared.length) / Math.min(own.size, parties.size);
    why.push(`the same parties: ${shared.join(", ")}`);
  }
  if (rank !== undefined) {
    score += 1.5 * (1 - rank / HITS);
    why.push(rank === 0 ? "the likeliest for these words" : "like words");
  }
  // Without a day in common it is another of its kind, however like it is.
  const counted = near ? score : 0;
  return { score: counted, near: { path: `events/${event.id}`, title: event.title, start: event.start.edtf, likely: counted >= LIKELY, why } };
}
