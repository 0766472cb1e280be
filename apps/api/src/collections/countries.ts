import { COUNTRY_KINDS, type Country } from "@multivector/data";
import { define, type FiltersOf, groupsAt } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Country>()({ filters: { kind: COUNTRY_KINDS }, groups: { kind: ({ kind }) => kind } });

const matching = ({ kind }: FiltersOf<typeof fields>) => {
  return (record: Country) => matches(kind, record.kind);
};

export const countries = {
  fields,
  matching,
  listing: defineListing({
    collection: "countries",
    kind: "country",
    example: "KAZ",
    summary: "States: the five republics and their partners",
    description: "Every state that a record of the dataset names, with its codes and its names in several languages and through time.",
    filters: parametersOf(fields, { kind: "The five republics, or the states seen from them." }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.countries.records.filter(matching(query)) }),
  }),
};
