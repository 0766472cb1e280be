import { COLLECTION_NAMES } from "../schema/index.ts";
import { formatDay } from "../time/index.ts";
import type { Breach, Rule } from "./rule.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idForm: Rule = {
  name: "id-form",
  description:
    "Ids are for ever, so they are right from the start: kebab-case (states: alpha-3), an event's begins with its date, a membership's is its organization and state.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of ["sources", "organizations", "memberships", "events", "articles", "claims"] as const) {
      for (const { id } of world.records[collection].values()) {
        if (!KEBAB.test(id)) yield breach(collection, id, "kebab-case: small letters, digits and single hyphens");
      }
    }
    for (const { id } of world.records.countries.values()) {
      if (!/^[A-Z]{3}$/.test(id)) yield breach("countries", id, "the ISO 3166-1 alpha-3 code in capitals");
    }
    for (const { id, organization, country } of world.records.memberships.values()) {
      const expected = `${organization}-${country.toLowerCase()}`;
      if (id !== expected) yield breach("memberships", id, expected);
    }
    for (const { id, start } of world.records.events.values()) {
      const date = start.edtf.replace(/[~?]$/, "");
      if (!id.startsWith(`${date}-`)) {
        yield breach("events", id, `${date}-… (its start, as written; ${formatDay(start.earliest)} at the earliest)`);
      }
    }
  },
};

function breach(collection: Breach["collection"], id: string, expected: string): Breach {
  return { collection, id, path: [], found: `the file's name "${id}" is not of the form of an id`, fix: `rename it: ${expected}` };
}
