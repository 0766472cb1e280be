import type { Claim } from "@multivector/data";
import { articles } from "@multivector/data/articles";
import { ClaimSchema, Verdict } from "@multivector/data/schema";
import { define, type FiltersOf, groupsAt, words } from "./fields.ts";
import { defineListing } from "./listing.ts";
import { matches, matchesAny, matchesFlag } from "./match.ts";
import { parametersOf } from "./parameters.ts";

const fields = define<Claim>()({
  filters: {
    article: words(articles.records.map(({ id }) => id)),
    verdict: words(Verdict.options),
    kind: words(ClaimSchema.shape.kind.options),
    organization: "organization",
    checked: "flag",
  },
  groups: { verdict: ({ verdict }) => verdict, kind: ({ kind }) => kind, organization: ({ organizations }) => organizations },
  only: { http: ["article", "checked"] },
});

const matching = ({ article, verdict, kind, organization, checked }: FiltersOf<typeof fields>) => {
  return (record: Claim) =>
    matches(article, record.article) &&
    matches(verdict, record.verdict) &&
    matches(kind, record.kind) &&
    matchesAny<string>(organization, record.organizations) &&
    matchesFlag(checked, record.check !== null);
};

export const claims = {
  fields,
  matching,
  listing: defineListing({
    collection: "claims",
    kind: "claim",
    example: "central-asia-coming-into-its-own-37",
    summary: "Claims of the articles audited, with verdict, reason and evidence",
    description: "Those that can be counted carry a check, which /v1/claims/{id}/check runs.",
    filters: parametersOf(fields, {
      article: "Article, or several.",
      verdict: "Verdict, or several.",
      kind: "Kind of claim, or several.",
      organization: "Body that it is about, or one of several.",
      checked: "With a check that runs?",
    }),
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => ({ items: dataset.claims.records.filter(matching(query)) }),
  }),
};
