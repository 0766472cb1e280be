import { ORGANIZATION_KINDS, type Organization } from "@multivector/data";
import { define, type FiltersOf, groupsAt, yearOf } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Organization>()({
  filters: { kind: ORGANIZATION_KINDS },
  groups: { kind: ({ kind }) => kind, year: ({ exists }) => yearOf(exists.start) },
});

const matching = ({ kind }: FiltersOf<typeof fields>) => {
  return (record: Organization) => matches(kind, record.kind);
};

export const organizations = {
  fields,
  matching,
  listing: defineListing({
    collection: "organizations",
    kind: "organization",
    example: "csto",
    summary: "Alliances, unions, banks and formats",
    description: "Each with its founding, its steps and the roles that count as being in.",
    filters: parametersOf(fields, { kind: "Kind of body." }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.organizations.records.filter(matching(query)) }),
  }),
};
