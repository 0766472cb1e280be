import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { formatDay } from "../../src/time/index.ts";
import type { Breach, Rule } from "./rule.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idForm: Rule = {
  name: "id-form",
  description:
    "Ids are for ever, so they are right from the start: kebab-case (states: alpha-3), that of an event, a visit or an office tells its date, that of a membership or a position what it is of.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      if (collection === "countries") continue;
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
      if (!id.startsWith(`${plain(start.edtf)}-`)) {
        yield breach("events", id, `${plain(start.edtf)}-… (its start, as written; ${formatDay(start.earliest)} at the earliest)`);
      }
    }
    for (const { id, start, to } of world.records.visits.values()) {
      const [date, place] = [plain(start.edtf), (to.country ?? to.organization ?? "").toLowerCase()];
      if (!id.startsWith(`${date}-`) || !new RegExp(`-${place}(-\\d)?$`).test(id))
        yield breach("visits", id, `${date}-…-${place} (its start, the visitor and where to)`);
    }
    for (const { id, country, issue } of world.records.positions.values()) {
      if (id !== `${country.toLowerCase()}-${issue}`) yield breach("positions", id, `${country.toLowerCase()}-${issue}`);
    }
    for (const { id, start, person, ...party } of world.records.tenures.values()) {
      const of = (party.country ?? party.organization ?? "").toLowerCase();
      const year = start.edtf?.slice(0, 4) ?? "";
      if (!id.startsWith(`${of}-`) || !id.includes(`-${person}-`) || !new RegExp(`-${year}(-\\d)?$`).test(id)) {
        yield breach("tenures", id, `${of}-…-${person}-${year} (whose office, which, who and from which year)`);
      }
    }
    for (const { id, initialled, signed, force } of world.records.agreements.values()) {
      const year = id.match(/-(\d{4})$/)?.[1];
      const years = [initialled, signed, force?.start].flatMap((date) => date?.edtf?.slice(0, 4) ?? []);
      if (year !== undefined && !years.includes(year)) yield breach("agreements", id, `…-${years[0] ?? "year"} (the year in which it was made)`);
    }
  },
};

/** A date without the mark of doubt. */
function plain(edtf: string): string {
  return edtf.replace(/[~?]$/, "");
}

function breach(collection: Breach["collection"], id: string, expected: string): Breach {
  return { collection, id, path: [], found: `the file's name "${id}" is not of the form of an id`, fix: `rename it: ${expected}` };
}
