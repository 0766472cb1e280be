import type { Event } from "@multivector/data";

/** How many events stand first on the page of a year. */
const MOST = 8;

/** The main events of a year, in their order: wars and those with recorded deaths first, then those with the most sources. None where there are few to choose from. */
export function mainEvents(events: readonly Event[]): Event[] {
  if (events.length <= MOST) return [];
  const chosen = new Set([...events].sort((one, other) => Number(isGrave(other)) - Number(isGrave(one)) || sourcesOf(other) - sourcesOf(one)).slice(0, MOST));
  return events.filter((event) => chosen.has(event));
}

/** On how many works a record of an event rests. */
export function sourcesOf({ citations }: Pick<Event, "citations">): number {
  return new Set(citations.map(({ source }) => source)).size;
}

function isGrave({ type, casualties }: Event): boolean {
  return type === "war" || casualties.some(({ measure, least, most }) => measure === "deaths" && (most ?? least ?? 0) > 0);
}
