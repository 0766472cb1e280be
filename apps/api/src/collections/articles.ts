import { define } from "./fields.ts";
import { defineListing } from "./listing.ts";

const fields = define<object>()({ filters: {}, groups: {} });

export const articles = {
  fields,
  listing: defineListing({
    collection: "articles",
    kind: "article",
    example: "central-asia-coming-into-its-own",
    summary: "Texts whose claims are audited",
    description: "The outline of each text; /v1/claims has what it claims.",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.articles.records }),
  }),
};
