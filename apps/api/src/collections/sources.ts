import type { Source } from "@multivector/data";
import { SourceSchema } from "@multivector/data/schema";
import { sources as current } from "@multivector/data/sources";
import { define, type FiltersOf, groupsAt, words, yearOf } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches, matchesFlag } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Source>()({
  filters: {
    kind: words(SourceSchema.shape.kind.options),
    // ISO 639, as far as there are sources.
    language: words([...new Set(current.records.flatMap(({ language }) => language ?? []))].sort()),
    read: "flag",
  },
  groups: {
    kind: ({ kind }) => kind,
    language: ({ language }) => language,
    read: ({ read }) => read !== null,
    publisher: ({ publisher }) => publisher,
    year: ({ published }) => yearOf(published),
  },
  only: { http: ["language", "read"] },
});

const matching = ({ kind, language, read }: FiltersOf<typeof fields>) => {
  return (record: Source) => matches(kind, record.kind) && matches(language, record.language) && matchesFlag(read, record.read !== null);
};

export const sources = {
  fields,
  matching,
  listing: defineListing({
    collection: "sources",
    kind: "source",
    example: "csto-basic-facts",
    summary: "Sources of all records",
    description: "Works that say something, and whether a copy was read.",
    filters: parametersOf(fields, {
      kind: "Kind of work, or several.",
      language: { says: "Language it is written in, ISO 639, or several.", example: "ru" },
      read: "Was a copy read?",
    }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.sources.records.filter(matching(query)) }),
  }),
};
