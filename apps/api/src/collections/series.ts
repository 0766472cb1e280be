import type { Series } from "@multivector/data";
import { SeriesSchema } from "@multivector/data/schema";
import { define, type FiltersOf, groupsAt, words } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches, matchesFlag } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Series>()({
  filters: { domain: words(SeriesSchema.shape.domain.options), dyadic: "flag" },
  groups: {
    domain: ({ domain }) => domain,
    dyadic: ({ dyadic }) => dyadic,
    publisher: ({ publisher }) => publisher,
    licence: ({ licence }) => licence,
  },
  only: { http: ["dyadic"] },
});

const matching = ({ domain, dyadic }: FiltersOf<typeof fields>) => {
  return (record: Series) => matches(domain, record.domain) && matchesFlag(dyadic, record.dyadic);
};

export const series = {
  fields,
  matching,
  listing: defineListing({
    collection: "series",
    kind: "series",
    example: "trade-kaz",
    summary: "Series: what each measures, who publishes it, under which terms, with which gaps",
    description: "The cards. Their values are at /v1/observations, and at /v1/series/{id}/observations.",
    filters: parametersOf(fields, { domain: "Domain, or several.", dyadic: "About two parties, or about one?" }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.series.records.filter(matching(query)) }),
  }),
};
