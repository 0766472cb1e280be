import { groupsAt } from "../../collections/fields.ts";
import { fits } from "../../collections/fits.ts";
import { filtersOf } from "./filters.ts";
import { defineListing } from "./listing.ts";

/** States, bodies, people, and who was what in which body. */
export const things = [
  defineListing({
    collection: "countries",
    kind: "country",
    example: "KAZ",
    summary: "States: the five republics and their partners",
    description: "Every state that a record of the dataset names, with its codes and its names in several languages and through time.",
    filters: filtersOf("countries", { kind: "The five republics, or the states seen from them." }),
    groups: groupsAt("http", "countries"),
    find: ({ kind }, { dataset }) => ({ items: dataset.countries.records.filter((one) => fits(kind, one.kind)) }),
  }),
  defineListing({
    collection: "organizations",
    kind: "organization",
    example: "csto",
    summary: "Alliances, unions, banks and formats",
    description: "The bodies of the dataset with their founding, their steps and the roles that count as being in.",
    filters: filtersOf("organizations", { kind: "Kind of body." }),
    groups: groupsAt("http", "organizations"),
    find: ({ kind }, { dataset }) => ({ items: dataset.organizations.records.filter((one) => fits(kind, one.kind)) }),
  }),
  defineListing({
    collection: "memberships",
    kind: "membership",
    example: "csto-uzb",
    summary: "What each state was in each organization through time, with receipts",
    description: "One record for each state and body, with all its spells. /v1/members answers for one date; /v1/spells has a row a spell.",
    filters: filtersOf("memberships", {
      country: "State, or several.",
      organization: "Body, or several.",
      role: "Held at any time.",
      founder: "Was it there from the founding act?",
    }),
    groups: { ...groupsAt("http", "memberships"), founder: (one: { founder: boolean }) => one.founder },
    find: (query, { dataset }) => ({
      items: dataset.memberships.records.filter(
        (one) =>
          fits(query.country, one.country) &&
          fits(query.organization, one.organization) &&
          (query.founder === undefined || one.founder === query.founder) &&
          (query.role === undefined || one.spells.some((spell) => fits(query.role, spell.role))),
      ),
    }),
  }),
  defineListing({
    collection: "people",
    kind: "person",
    example: "kassym-jomart-tokayev",
    summary: "People who hold or held an office",
    description: "Their names; /v1/tenures has their offices, /v1/visits their journeys.",
    filters: filtersOf("people", { country: "Who held an office of this state, or of one of several." }),
    find({ country: states }, { dataset: { people, tenures } }) {
      if (states === undefined) return { items: people.records };
      const those = new Set(tenures.records.flatMap((tenure) => (fits(states, tenure.country) ? [tenure.person] : [])));
      return { items: people.records.filter(({ id }) => those.has(id)) };
    },
  }),
];
