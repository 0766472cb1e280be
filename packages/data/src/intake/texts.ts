import type { Citation, Coordinates } from "../types.ts";
import type { NewSource } from "./cited.ts";
import type { Participant } from "./parties.ts";
import { yamlOf } from "./yaml.ts";

/** The event as it is written. */
interface EventAnswers {
  type: string;
  title: string;
  summary: string;
  status: string;
  start: string;
  lastDay: string;
  participants: readonly Participant[];
  place: { name: string; coordinates: Coordinates | null } | null;
  citations: readonly Citation[];
}

// Lets editors complete and check a record against the schema that the build writes.
const header = (collection: string) => `# yaml-language-server: $schema=../../dist/schemas/written/${collection}.schema.json\n`;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

export function eventText({ title, summary, place, citations, participants, ...event }: EventAnswers): string {
  const { type, status, start, lastDay } = event;
  return (
    header("events") +
    yamlOf({
      type,
      title: oneLine(title),
      summary: oneLine(summary),
      status,
      start,
      lastDay,
      participants: participants.map(({ country, organization, actor, role }) => ({ country, organization, actor, role })),
      place:
        place === null
          ? null
          : {
              name: place.name,
              coordinates: place.coordinates === null ? null : { latitude: place.coordinates.latitude, longitude: place.coordinates.longitude },
            },
      // High confidence needs a primary source or two publishers, which is for whoever looks it over to say.
      confidence: citations.some(({ read }) => read !== null) ? "medium" : "low",
      citations: citations.map(({ source, supports, locator, says }) => ({ source, supports: supports?.length === 0 ? null : supports, locator, says })),
    })
  );
}

export function sourceText({ id: _, ...source }: NewSource): string {
  return header("sources") + yamlOf({ ...source });
}
