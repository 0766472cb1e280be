import { type Membership, ROLES } from "@multivector/data";
import { define, type FiltersOf, groupsAt } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches, matchesFlag } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Pick<Membership, "country" | "organization">>()({
  filters: { country: "country", organization: "organization", role: ROLES, founder: "flag" },
  groups: { country: ({ country }) => country, organization: ({ organization }) => organization },
  // The MCP server answers for a date, or a time between two, with the roles held then.
  only: { http: ["founder"] },
});

const matching = ({ country, organization, role, founder }: FiltersOf<typeof fields>) => {
  return (record: Membership) =>
    matches(country, record.country) &&
    matches(organization, record.organization) &&
    matchesFlag(founder, record.founder) &&
    (role === undefined || record.spells.some((spell) => matches(role, spell.role)));
};

export const memberships = {
  fields,
  listing: defineListing({
    collection: "memberships",
    kind: "membership",
    example: "csto-uzb",
    summary: "What each state was in each organization through time, with receipts",
    description:
      "One record for each state and organization, with all its periods (`spells`). /v1/members answers for one date; /v1/spells has one row per spell.",
    filters: parametersOf(fields, {
      country: "State, or several.",
      organization: "Body, or several.",
      role: "Held at any time.",
      founder: "Was it there from the founding act?",
    }),
    groups: { ...groupsAt("http", fields), founder: (one: { founder: boolean }) => one.founder },
    find: (query, { dataset }) => ({ items: dataset.memberships.records.filter(matching(query)) }),
  }),
};
