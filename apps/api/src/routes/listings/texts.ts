import { groupsAt } from "../../collections/fields.ts";
import { fits, fitsAny } from "../../collections/fits.ts";
import { filtersOf } from "./filters.ts";
import { defineListing } from "./listing.ts";

/** What is said: positions, series, the article and its claims, sources and terms. */
export const texts = [
  defineListing({
    collection: "positions",
    kind: "position",
    example: "kaz-annexations-2022",
    summary: "Where states stand on the issues between Russia and the West",
    description: "A stance with the statement or act that shows it. Silence is no proof of none.",
    filters: filtersOf("positions", { country: "State, or several.", issue: "Issue, or several.", stance: "Stance, or several." }),
    groups: groupsAt("http", "positions"),
    find: (query, { dataset }) => ({
      items: dataset.positions.records.filter((one) => fits(query.country, one.country) && fits(query.issue, one.issue) && fits(query.stance, one.stance)),
    }),
  }),
  defineListing({
    collection: "series",
    kind: "series",
    example: "trade-kaz",
    summary: "Series: what each measures, whose, under which terms, with which holes",
    description: "The cards. Their values are at /v1/observations, and at /v1/series/{id}/observations.",
    filters: filtersOf("series", { domain: "Domain, or several.", dyadic: "About two parties, or about one?" }),
    groups: groupsAt("http", "series"),
    find: ({ domain, dyadic }, { dataset }) => ({
      items: dataset.series.records.filter((one) => fits(domain, one.domain) && (dyadic === undefined || one.dyadic === dyadic)),
    }),
  }),
  defineListing({
    collection: "articles",
    kind: "article",
    example: "central-asia-coming-into-its-own",
    summary: "Texts whose claims are audited",
    description: "The outline of each text; /v1/claims has what it claims.",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.articles.records }),
  }),
  defineListing({
    collection: "claims",
    kind: "claim",
    example: "central-asia-coming-into-its-own-37",
    summary: "Claims of the article, with verdict, reason and evidence",
    description: "Those that can be counted carry a check, which /v1/claims/{id}/check runs.",
    filters: filtersOf("claims", {
      article: "Article, or several.",
      verdict: "Verdict, or several.",
      kind: "Kind of claim, or several.",
      organization: "Body that it is about, or one of several.",
      checked: "With a check that runs?",
    }),
    groups: groupsAt("http", "claims"),
    find: ({ article, verdict, kind, organization, checked }, { dataset }) => ({
      items: dataset.claims.records.filter(
        (one) =>
          fits(article, one.article) &&
          fits(verdict, one.verdict) &&
          fits(kind, one.kind) &&
          fitsAny(organization, one.organizations) &&
          (checked === undefined || checked === (one.check !== null)),
      ),
    }),
  }),
  defineListing({
    collection: "signposts",
    kind: "signpost",
    example: "csto-members",
    summary: "What to watch, for each of the four futures",
    description: "/v1/signposts/{id}/reading says what one reads at a date.",
    filters: filtersOf("signposts", { future: "Future, or several." }),
    groups: groupsAt("http", "signposts"),
    find: ({ future }, { dataset }) => ({ items: dataset.signposts.records.filter((one) => fits(future, one.future)) }),
  }),
  defineListing({
    collection: "sources",
    kind: "source",
    example: "csto-basic-facts",
    summary: "What everything rests on",
    description: "Works that say something, and whether a copy was read.",
    filters: filtersOf("sources", {
      kind: "Kind of work, or several.",
      language: { says: "Language it is written in, ISO 639, or several.", example: "ru" },
      read: "Was a copy read?",
    }),
    groups: groupsAt("http", "sources"),
    find: ({ kind, language, read }, { dataset }) => ({
      items: dataset.sources.records.filter(
        (one) => fits(kind, one.kind) && fits(language, one.language) && (read === undefined || read === (one.read !== null)),
      ),
    }),
  }),
  defineListing({
    collection: "terms",
    kind: "term",
    example: "spell",
    summary: "The glossary",
    description: "The words of the dataset that need explaining.",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.terms.records }),
  }),
];
