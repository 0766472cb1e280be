import { ISSUES, STANCES } from "@multivector/data";
import { articles } from "@multivector/data/articles";
import { ClaimSchema, Future, SeriesSchema, SourceSchema, Verdict } from "@multivector/data/schema";
import { sources } from "@multivector/data/sources";
import { country, flag, manyOf } from "../../http/parameters.ts";
import { defineListing, fits } from "./listing.ts";

/** Languages in which sources are written. */
const LANGUAGES = [...new Set(sources.records.flatMap(({ language }) => language ?? []))].sort() as [string, ...string[]];

/** What is said: positions, series, the article and its claims, sources and terms. */
export const texts = [
  defineListing({
    collection: "positions",
    kind: "position",
    example: "kaz-annexations-2022",
    summary: "Where states stand on the issues between Russia and the West",
    description: "A stance with the statement or act that shows it. Silence is no proof of none.",
    filters: {
      country: country.optional().describe("State, or several."),
      issue: manyOf(ISSUES).optional().describe("Issue, or several."),
      stance: manyOf(STANCES).optional().describe("Stance, or several."),
    },
    groups: {
      country: (one: { country: string }) => one.country,
      issue: (one: { issue: string }) => one.issue,
      stance: (one: { stance: string }) => one.stance,
    },
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
    filters: {
      domain: manyOf(SeriesSchema.shape.domain.options as unknown as ["security", ...string[]])
        .optional()
        .describe("Domain, or several."),
      dyadic: flag.optional().describe("About two parties, or about one?"),
    },
    groups: { domain: (one: { domain: string }) => one.domain, dyadic: (one: { dyadic: boolean }) => one.dyadic },
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
    filters: {
      article: manyOf(articles.records.map(({ id }) => id) as [string, ...string[]])
        .optional()
        .describe("Article, or several."),
      verdict: manyOf(Verdict.options as unknown as ["supported", ...string[]])
        .optional()
        .describe("Verdict, or several."),
      kind: manyOf(ClaimSchema.shape.kind.options as unknown as ["factual", ...string[]])
        .optional()
        .describe("Kind of claim, or several."),
      checked: flag.optional().describe("With a check that runs?"),
    },
    groups: { verdict: (one: { verdict: string }) => one.verdict, kind: (one: { kind: string }) => one.kind },
    find: ({ article, verdict, kind, checked }, { dataset }) => ({
      items: dataset.claims.records.filter(
        (one) =>
          fits(article, one.article) && fits(verdict, one.verdict) && fits(kind, one.kind) && (checked === undefined || checked === (one.check !== null)),
      ),
    }),
  }),
  defineListing({
    collection: "signposts",
    kind: "signpost",
    example: "csto-members",
    summary: "What to watch, for each of the four futures",
    description: "/v1/signposts/{id}/reading says what one reads at a date.",
    filters: {
      future: manyOf(Future.options as unknown as ["", ...string[]])
        .optional()
        .describe("Future, or several."),
    },
    groups: { future: (one: { future: string }) => one.future },
    find: ({ future }, { dataset }) => ({ items: dataset.signposts.records.filter((one) => fits(future, one.future)) }),
  }),
  defineListing({
    collection: "sources",
    kind: "source",
    example: "csto-basic-facts",
    summary: "What everything rests on",
    description: "Works that say something, and whether a copy was read.",
    filters: {
      kind: manyOf(SourceSchema.shape.kind.options as unknown as ["treaty", ...string[]])
        .optional()
        .describe("Kind of work, or several."),
      language: manyOf(LANGUAGES, { example: "ru" }).optional().describe("Language it is written in, ISO 639, or several."),
      read: flag.optional().describe("Was a copy read?"),
    },
    groups: {
      kind: (one: { kind: string }) => one.kind,
      language: (one: { language: string | null }) => one.language,
      read: (one: { read: string | null }) => one.read !== null,
    },
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
