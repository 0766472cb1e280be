import type { Signpost } from "@multivector/data";
import { Future } from "@multivector/data/schema";
import { define, type FiltersOf, groupsAt, words } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Signpost>()({ filters: { future: words(Future.options) }, groups: { future: ({ future }) => future } });

const matching = ({ future }: FiltersOf<typeof fields>) => {
  return (record: Signpost) => matches(future, record.future);
};

export const signposts = {
  fields,
  matching,
  listing: defineListing({
    collection: "signposts",
    kind: "signpost",
    example: "csto-members",
    summary: "Indicators to watch, for each of the four futures",
    description: "/v1/signposts/{id}/reading says what one reads at a date.",
    filters: parametersOf(fields, { future: "Future, or several." }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.signposts.records.filter(matching(query)) }),
  }),
};
