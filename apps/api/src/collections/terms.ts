import { define } from "./fields.ts";
import { defineListing } from "./listing.ts";

const fields = define<object>()({ filters: {}, groups: {} });

export const terms = {
  fields,
  listing: defineListing({
    collection: "terms",
    kind: "term",
    example: "spell",
    summary: "The glossary",
    description: "The words of the dataset that need explaining.",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.terms.records }),
  }),
};
