import { CLAIMS } from "./fresh/claims.ts";
import { CORRIDORS } from "./fresh/corridors.ts";
import { DAYS } from "./fresh/days.ts";
import { ENDS } from "./fresh/ends.ts";
import { EVENTS } from "./fresh/events.ts";
import { MEMBERS } from "./fresh/members.ts";
import { NAMES } from "./fresh/names.ts";
import { PEOPLE } from "./fresh/people.ts";
import { PLACES } from "./fresh/places.ts";
import { POSITIONS } from "./fresh/positions.ts";
import { SERIES } from "./fresh/series.ts";
import { SOURCES } from "./fresh/sources.ts";
import { VALUES } from "./fresh/values.ts";
import { VOTES } from "./fresh/votes.ts";
import { WORDS } from "./fresh/words.ts";
import type { Mutator } from "./mutators.ts";

/** Mistakes of other kinds than the first ones, drawn by somebody who did not know what the build looks at. */
export const FRESH: readonly Mutator[] = [
  ...DAYS,
  ...ENDS,
  ...PLACES,
  ...PEOPLE,
  ...NAMES,
  ...MEMBERS,
  ...EVENTS,
  ...VOTES,
  ...POSITIONS,
  ...CLAIMS,
  ...CORRIDORS,
  ...WORDS,
  ...SOURCES,
  ...SERIES,
  ...VALUES,
];
