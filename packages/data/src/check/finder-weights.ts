import type { ReadSentence } from "../reading/read.ts";
import type { Kind } from "../search/document.ts";

/* How much what a sentence says counts for records of each kind. Chosen on the half of the sentences that is for building. */

// Notions that point to records of one kind.
export const POINTS: Readonly<Record<string, readonly Kind[]>> = {
  member: ["memberships", "organizations"],
  join: ["memberships", "events"],
  leave: ["memberships", "events", "deployments"],
  freeze: ["memberships", "events"],
  observer: ["memberships"],
  associate: ["memberships"],
  found: ["organizations", "events", "agreements"],
  president: ["tenures"],
  premier: ["tenures"],
  office: ["tenures"],
  resign: ["tenures", "events"],
  visit: ["visits", "events"],
  vote: ["votes"],
  against: ["votes"],
  abstain: ["votes"],
  absent: ["votes"],
  sign: ["agreements", "events"],
  treaty: ["agreements"],
  ratify: ["agreements"],
  force: ["agreements"],
  base: ["deployments"],
  troops: ["deployments", "events"],
  cosmodrome: ["deployments"],
  radar: ["deployments"],
  pipeline: ["corridors", "events"],
  railway: ["corridors", "events"],
  "power-line": ["corridors"],
  export: ["series"],
  import: ["series"],
  trade: ["series"],
  remittance: ["series"],
  population: ["series"],
  gdp: ["series"],
  debt: ["series"],
  recognize: ["positions", "events"],
  dead: ["events"],
  protest: ["events"],
  war: ["events"],
  clash: ["events"],
  summit: ["events"],
  "capital-city": ["countries"],
};

// What series count; a share alone may be of anything.
export const COUNTED: readonly string[] = [
  "export",
  "import",
  "trade",
  "remittance",
  "population",
  "gdp",
  "debt",
  "migrant",
  "military-spending",
  "energy",
  "gas",
  "oil",
  "finance",
  "vote",
];

/** How much a kind of record counts for: pages of states and people say little of what happened, and an office little of what its holder did. */
export function weightOf(kind: Kind, { notions, dates, numbers }: ReadSentence): number {
  const has = (...names: readonly string[]) => notions.some(({ name }) => names.includes(name));
  // An opinion has neither a day nor a figure.
  if (kind === "claims") return dates.length + numbers.length === 0 ? 1.25 : 1;
  if (kind === "countries" || kind === "people") return 0.55;
  if (kind === "tenures") return has("office", "resign") || dates.some(({ as }) => as === "since" || as === "until") ? 1 : 0.62;
  // Of a summit the event is meant, not the body that met.
  if (kind === "organizations") return has("found", "headquarters", "member") ? 1 : has("summit") ? 0.55 : 0.78;
  return 1;
}

const EXACT = 1.12;
/** No less than that, however it is rounded. */
export const MOST_EXACT = 1.13;

/** A record about just those whom the sentence names fits better than one about more. */
export function exactness(asked: readonly (readonly string[])[], about: ReadonlySet<string>): number {
  if (asked.length < 2 || about.size === 0 || about.size > 5) return 1;
  return [...about].every((id) => asked.some((ids) => ids.includes(id))) ? EXACT : 1;
}
