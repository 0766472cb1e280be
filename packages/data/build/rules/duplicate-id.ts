import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const duplicateId: Rule = {
  name: "duplicate-id",
  description:
    "No two records are the same thing: ids differ by more than letter case (file systems disagree about case), a state has one record in an organization, a code belongs to one state, a number to one claim of an article. What happens between the same on one day is told once.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      const seen = new Map<string, string>();
      for (const record of world.records[collection].values()) {
        for (const key of identities(collection, record)) {
          const other = seen.get(key);
          if (other === undefined) {
            seen.set(key, record.id);
            continue;
          }
          yield {
            collection,
            id: record.id,
            path: [],
            found: `${key} is already taken by ${collection}/${other}`,
            fix: "merge the two records, or give this one its own identity",
          };
        }
      }
    }
  },
};

function identities(collection: string, record: object): string[] {
  const value = record as Record<string, unknown>;
  const id = `id ${String(value.id).toLowerCase()}`;
  switch (collection) {
    case "countries":
      return [id, `iso2 ${value.iso2}`, `isoNumeric ${value.isoNumeric}`, `wikidata ${value.wikidata}`];
    case "memberships":
      return [id, `membership of ${value.country} in ${value.organization}`];
    case "claims":
      return [id, `number ${value.number} of ${value.article}`];
    case "sources":
      return value.url === null ? [id] : [id, `url ${value.url} titled ${value.title}`];
    case "events":
      return isDay(value.start) ? [id, `${value.type} on ${value.start.edtf} of ${actorsOf(value.participants)}`] : [id];
    default:
      return [id];
  }
}

/** In a month or a year much can happen between the same states. */
function isDay(start: unknown): start is { edtf: string } {
  return /^\d{4}-\d\d-\d\d$/.test((start as { edtf?: string } | null)?.edtf ?? "");
}

function actorsOf(participants: unknown): string {
  const names = (participants as { country?: string; organization?: string; actor?: string }[]).map((one) => one.country ?? one.organization ?? one.actor);
  return [...new Set(names)].sort().join(", ");
}
