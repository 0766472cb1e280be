import { membershipHistory, membershipsAt, mostOf } from "@multivector/data";
import { bodiesNotThere } from "../../collections/existence.ts";
import { options } from "../../collections/fields.ts";
import { memberships as collection } from "../../collections/memberships.ts";
import { lineOf, memberLine } from "../line.ts";
import type { Told } from "../told.ts";
import { boundsOf } from "./coverage.ts";
import { during } from "./during.ts";
import { isBetween } from "./find.ts";
import { fieldsOf, type Listing, type Row } from "./listing.ts";

/** One state's part in one body: at a date one role of it, otherwise all of them. */
interface Part {
  id: string;
  organization: string;
  country: string;
  roles: readonly string[];
  says(told: Told): string;
}

export const memberships: Listing<Part> = {
  time: "spell",
  between: "that held at some time ",
  ...fieldsOf<Part>(collection.fields),
  worded: { role: [...collection.fields.filters.role, "any"] },
  groups: { ...fieldsOf<Part>(collection.fields).groups, role: ({ roles }) => roles },
  find(dataset, query) {
    const role = query.role?.includes("any") ? "any" : query.role;
    if (!isBetween(query)) {
      const answer = membershipsAt(dataset.memberships, options({ ...query, role }, "country", "organization", "at", "role"));
      const rows = answer.members.map((member) => ({
        record: { ...member, id: member.membership, roles: [member.role], says: (told: Told) => memberLine(told, member) },
        holds: member.holds,
      }));
      return { rows, least: answer.least, most: answer.most, limits: [...bodiesNotThere(dataset, query, answer.members), ...answer.limits] };
    }
    const history = membershipHistory(dataset.memberships, options(query, "country", "organization"));
    const bodies = query.organization ?? [];
    // Where all bodies asked for are held whole, so is the answer.
    const coverages = bodies.map((body) => dataset.memberships.coverage.parts[body] ?? dataset.memberships.coverage);
    const coverage = coverages.find(({ state, others }) => state !== "whole" || others) ?? coverages[0] ?? dataset.memberships.coverage;
    const bounds = boundsOf(dataset.memberships, query, coverage);
    const rows = history.flatMap((membership): Row<Part>[] => {
      const { id, country, organization, spells } = membership;
      const held = spells
        .filter(({ full, track, role: own }) => (role === undefined ? full : role === "any" ? track === "law" : role.includes(own)))
        .map((spell) => ({ role: spell.role, holds: during(spell, bounds) }))
        .filter(({ holds }) => holds !== "no");
      if (held.length === 0) return [];
      const record = {
        id,
        country,
        organization,
        roles: [...new Set(held.map((one) => one.role))],
        says: (told: Told) => lineOf(told, "memberships", membership),
      };
      return [{ record, holds: held.some(({ holds }) => holds === "yes") ? "yes" : "possibly" }];
    });
    const least = rows.filter(({ holds }) => holds === "yes").length;
    return { rows, least, most: mostOf(rows.length, [coverage], bounds.limits), limits: bounds.limits };
  },
  idOf: ({ id }) => id,
  pathOf: ({ id }) => `memberships/${id}`,
  says: (told, { says }) => says(told),
};
