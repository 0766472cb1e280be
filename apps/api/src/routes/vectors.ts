import type { OpenAPIHono } from "@hono/zod-openapi";
import { licencesOf, nearest, QueryError } from "@multivector/data";
import { columnsOf } from "@multivector/data/schema";
import {
  AGGREGATIONS,
  DEFAULT_METHOD,
  DOMAINS,
  type Domain,
  INDICATOR_IDS,
  indicatorsOf,
  METHOD,
  METHOD_IDS,
  METHODS,
  type MethodId,
  PARTNERS,
  type PublishedVector,
  type ScoreOptions,
  scoresOf,
} from "@multivector/data/vectors";
import { z } from "zod";
import { ofYear } from "../collections/listing.ts";
import { matches } from "../collections/match.ts";
import { evidenceOf, explained, scoreItem, VECTOR_SERIES } from "../collections/vectors.ts";
import type { Asked, Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { addList } from "../http/list.ts";
import { resolved } from "../http/lookup.ts";
import { asRepublic, flag, id, manyOf, republic, republics, wholeNumber } from "../http/parameters.ts";
import { addResource } from "../http/resource.ts";
import { ContributionSchema, ExplainedVectorSchema, ScoresSchema, VectorSchema } from "../schemas/vectors.ts";

const [FIRST_YEAR, LAST_YEAR] = METHOD.years;
const domain = z.enum(DOMAINS).describe("A domain of ties.");
const year = wholeNumber({ min: FIRST_YEAR, max: LAST_YEAR });
const DRAWS = 2_000;
const method = wholeNumber({ min: 1, max: 2 }).optional().describe("Method of the vectors: 2, or 1, the first one, which is kept beside it; 2 if left out.");
const methodAsked = (asked: number | undefined): MethodId => METHOD_IDS.find((one) => one === asked) ?? DEFAULT_METHOD;
/** What `method` of the scores was for before there were two methods of the vectors. */
const SCORE_METHODS = [...METHOD_IDS.map(String), ...AGGREGATIONS] as ["2", "1", ...typeof AGGREGATIONS];
const WEIGHED = [...DOMAINS, ...INDICATOR_IDS];

const WEIGHT = `(?:${WEIGHED.join("|")}):\\d{1,3}(?:\\.\\d{1,4})?`;
const weights = z
  .string()
  .transform((text, context): NonNullable<ScoreOptions["weights"]> => {
    const given: Record<string, number> = {};
    for (const part of text.split(",")) {
      const [, name = part, number] = part.match(/^([a-z-]+):(\d{1,3}(?:\.\d{1,4})?)$/) ?? [];
      if (number !== undefined && (WEIGHED as string[]).includes(name) && !(name in given)) given[name] = Number(number);
      else {
        const near = nearest(name.replace(/:.*/, ""), WEIGHED);
        context.addIssue({
          code: "custom",
          message: "name:weight, separated by commas, each name once, such as exports:2,security:0.5",
          params: { nearest: near },
        });
        return z.NEVER;
      }
    }
    const nothing = (names: readonly string[]) => names.every((name) => given[name] === 0);
    if (nothing(DOMAINS) || DOMAINS.some((one) => nothing(indicatorsOf(one).map(({ id }) => id)))) {
      context.addIssue({ code: "custom", message: "some weight above 0 in every domain, and for one domain or more" });
      return z.NEVER;
    }
    return given;
  })
  .optional()
  .describe(
    `Relative weights, \`name:weight\`, of domains and of indicators: ${WEIGHED.join(", ")}. Where one of a domain is named, the others weigh 1. Each name once; some weight above 0 in every domain.`,
  )
  .meta({ example: "exports:2,security:0.5", pattern: `^${WEIGHT}(?:,${WEIGHT})*$` });

/** How the ties of a republic are shared out: as published, row by row, and at the reader's own weights. */
export function addVectorRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/vectors",
    operation: "listVectors",
    description: "A share is presence, not power. Where `shown` is false the numbers are no finding, and nobody is named first.",
    tag: "vectors",
    summary: "Each partner's share of a republic's ties, by domain and year, as published: ranges, order, sensitivity",
    params: {},
    filters: {
      method,
      country: republics.optional().describe("A republic, or several."),
      domain: manyOf(DOMAINS, { example: "economy" }).optional().describe("Domain, or several."),
      from: year.optional().describe("First year."),
      to: year.optional().describe("Last year, not before `from`."),
      shown: flag.optional().describe("Those with enough evidence to be shown, or those without."),
    },
    // Worked out with each release from all of its records; earlier ones had none.
    versioned: false,
    told: true,
    shape: {
      record: VectorSchema,
      table: "vectors",
      rows: holdersIn,
    },
    placeOf: (item: z.infer<typeof VectorSchema>) => [item.country, item.domain, item.year].join("~"),
    renamed: ofYear,
    groups: {
      country: (one: z.infer<typeof VectorSchema>) => one.country,
      domain: (one: z.infer<typeof VectorSchema>) => one.domain,
      year: (one: z.infer<typeof VectorSchema>) => one.year,
      shown: (one: z.infer<typeof VectorSchema>) => one.shown,
      first: (one: z.infer<typeof VectorSchema>) => one.first?.partner ?? null,
    },
    async find(query) {
      if (query.from !== undefined && query.to !== undefined && query.from > query.to)
        throw new QueryError("to", query.to, `a year not before from (${query.from})`);
      const { method: published, vectors } = await store.vectors(methodAsked(query.method));
      const wanted = vectors.filter(
        (one) =>
          matches(query.country, one.country) &&
          matches(query.domain, one.domain) &&
          (query.from === undefined || one.year >= query.from) &&
          (query.to === undefined || one.year <= query.to) &&
          (query.shown === undefined || one.shown === query.shown),
      );
      return { items: wanted.map((one) => vectorItem(one, published.sha256)), ...restingOn(store.newest, VECTOR_SERIES) };
    },
  });
  addResource(app, store, {
    path: "/v1/vectors/{country}/{domain}/{year}",
    operation: "getVector",
    description: "The rows that each share adds up from.",
    tag: "vectors",
    summary: "The shares of one republic, domain and year, with every row that they are made of",
    params: {
      country: id("KAZ", "RepublicId").describe("A republic."),
      domain: domain.meta({ example: "economy" }),
      year: year.describe("A year.").meta({ example: 2019 }),
    },
    query: { method },
    shape: {
      record: ExplainedVectorSchema,
      columns: columnsOf(ContributionSchema),
      rows: ({ contributions }: z.infer<typeof ExplainedVectorSchema>) => contributions,
    },
    list: false,
    async answer({ country: text, method: number, ...input }, asked) {
      const { country } = resolved(asRepublic, { country: text });
      const by = methodAsked(number);
      return { data: await explained(asked, { ...input, country, method: by }), ...restingOn(asked, seriesOf(input.domain, by)) };
    },
  });
  addResource(app, store, {
    path: "/v1/scores",
    operation: "getScores",
    description: "The same seed, weights and draws give the same answer.",
    tag: "vectors",
    summary: "All domains of a republic and year at weights of your own, worked out when asked, with the composite",
    params: {},
    query: {
      country: republic,
      year: year.optional().describe(`Year; ${LAST_YEAR} if left out.`),
      weights,
      method: z
        .enum(SCORE_METHODS)
        .optional()
        .describe(
          "Method of the vectors: 2, or 1; 2 if left out. `geometric` and `arithmetic`, which this took before there were two, still do, and mean `aggregation`.",
        ),
      aggregation: z.enum(AGGREGATIONS).optional().describe("How domains are put together; geometric if left out."),
      seed: wholeNumber({ min: 0, max: 2 ** 31 - 1 })
        .optional()
        .describe(`The same seed gives the same answer; ${METHOD.seed} if left out.`),
      draws: wholeNumber({ min: 100, max: METHOD.draws }).optional().describe(`How many re-runs (draws) the ranges rest on; ${DRAWS} if left out.`),
    },
    shape: { record: ScoresSchema, table: "vectors", rows: scoresIn },
    list: false,
    async answer({ country, year = LAST_YEAR, weights = {}, method: given, aggregation: wanted, seed = METHOD.seed, draws = DRAWS }, asked) {
      const before = AGGREGATIONS.find((one) => one === given);
      if (before !== undefined && wanted !== undefined && before !== wanted)
        throw new QueryError("method", given, `1 or 2, or ${wanted} as aggregation says; geometric and arithmetic mean aggregation`);
      const aggregation = wanted ?? before ?? "geometric";
      const by = methodAsked(before === undefined && given !== undefined ? Number(given) : undefined);
      const evidence = await evidenceOf(asked, country, year, by);
      const { scores, composite } = scoresOf(evidence, { weights, method: aggregation, seed, draws });
      const presence = composite === null ? [] : PARTNERS.map((partner) => ({ partner, ...composite.presence[partner] })).filter(({ high }) => high > 0);
      return {
        data: {
          country,
          year,
          weights,
          method: aggregation,
          aggregation,
          version: by,
          seed,
          draws,
          scores: scores.map(scoreItem),
          composite: composite === null ? null : { ...composite, presence },
          methodology: METHODS[by].sha256,
        },
        ...restingOn(asked, VECTOR_SERIES),
      };
    },
  });
}

/** Those of one domain. */
function seriesOf(of: Domain, by: MethodId): readonly string[] {
  const read = new Set(indicatorsOf(of, by).flatMap(({ from }) => from));
  return VECTOR_SERIES.filter((card) => read.has(card));
}

/** What was read for a score, and under which terms its series are. */
function restingOn({ dataset }: Asked, ids: readonly string[]) {
  const cards = dataset.series.records.filter((card) => ids.includes(card.id));
  return { used: cards.map((card) => used(dataset, "series", card.id)), licences: licencesOf(cards, { records: true }) };
}

/** The holders of one vector, a row each. */
function holdersIn({ presence, concentration, ...vector }: z.infer<typeof VectorSchema>): object[] {
  return presence.map((one) => ({ ...vector, concentration: concentration.value, ...one }));
}

/** The holders of all scores, a row each. */
function scoresIn({ country, year: of, scores }: z.infer<typeof ScoresSchema>): object[] {
  return scores.flatMap(({ presence, concentration, ...score }) =>
    presence.map((one) => ({ country, year: of, ...score, concentration: concentration.value, ...one })),
  );
}

function vectorItem({ country, year, carried, missing, sensitivity, ...score }: PublishedVector, methodology: string): z.infer<typeof VectorSchema> {
  return { country, year, carried: [...carried], missing: [...missing], methodology, ...scoreItem(score), sensitivity };
}
