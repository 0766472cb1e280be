import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Collection } from "@multivector/data";
import { checkClaim } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { ArticleSchema, ClaimSchema, CountrySchema, MembershipSchema, OrganizationSchema, SourceSchema, Verdict } from "@multivector/data/schema";
import { z } from "zod";
import { recordOf, requireKnown } from "../http/lookup.ts";
import { pageOf, pageParameters } from "../http/paging.ts";
import { id } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { addResource } from "../http/resource.ts";
import { CheckResultSchema } from "../schemas.ts";

interface RecordResource<R, Q extends z.ZodRawShape> {
  collection: Collection<R>;
  /** In the plural, as in the path. */
  name: string;
  kind: string;
  schema: z.ZodType<R>;
  example: string;
  filters: Q;
  keep(record: R, filters: z.infer<z.ZodObject<Q>>): boolean;
  explode?: string;
}

/** A list with filters, and an item, for one collection. */
function addRecords<R extends { id: string }, Q extends z.ZodRawShape>(app: OpenAPIHono, resource: RecordResource<R, Q>): void {
  const { collection, name, kind, schema, example, filters, keep } = resource;
  addResource(app, {
    path: `/v1/${name}`,
    tag: name,
    summary: `All ${name}, filtered, a page at a time`,
    params: {},
    query: { ...filters, ...pageParameters },
    data: z.array(schema),
    ...(resource.explode === undefined ? {} : { explode: resource.explode }),
    answer(input) {
      // The filters are checked by their own schemas; the paging parameters beside them do not disturb.
      const kept = collection.records.filter((record) => keep(record, input as unknown as z.infer<z.ZodObject<Q>>));
      const { items, total, next } = pageOf(kept, (record) => record.id, input as { limit?: number; after?: string });
      return { data: items, total, next };
    },
  });
  addResource(app, {
    path: `/v1/${name}/{id}`,
    tag: name,
    summary: `One ${kind} by its id`,
    params: { id: id(example) },
    query: {},
    data: schema,
    answer: (input) => ({ data: recordOf(collection, kind, input.id) }),
  });
}

export function addRecordRoutes(app: OpenAPIHono): void {
  const { countries, organizations, memberships, sources, articles, claims } = dataset;
  addRecords(app, {
    collection: countries,
    name: "countries",
    kind: "country",
    schema: CountrySchema,
    example: "KAZ",
    filters: { kind: z.enum(["republic", "partner"]).optional() },
    keep: (country, { kind }) => kind === undefined || country.kind === kind,
  });
  addRecords(app, {
    collection: organizations,
    name: "organizations",
    kind: "organization",
    schema: OrganizationSchema,
    example: "csto",
    filters: { kind: OrganizationSchema.shape.kind.optional() },
    keep: (organization, { kind }) => kind === undefined || organization.kind === kind,
  });
  addRecords(app, {
    collection: sources,
    name: "sources",
    kind: "source",
    schema: SourceSchema,
    example: "csto-basic-facts",
    filters: { kind: SourceSchema.shape.kind.optional() },
    keep: (source, { kind }) => kind === undefined || source.kind === kind,
  });
  addRecords(app, {
    collection: articles,
    name: "articles",
    kind: "article",
    schema: ArticleSchema,
    example: "central-asia-coming-into-its-own",
    filters: {},
    keep: () => true,
  });
  addRecords(app, {
    collection: claims,
    name: "claims",
    kind: "claim",
    schema: ClaimSchema,
    example: "central-asia-coming-into-its-own-37",
    filters: { article: z.string().optional(), verdict: Verdict.optional(), kind: ClaimSchema.shape.kind.optional() },
    keep(claim, { article, verdict, kind }) {
      requireKnown(articles, "article", article);
      return (article ?? claim.article) === claim.article && (verdict ?? claim.verdict) === claim.verdict && (kind ?? claim.kind) === claim.kind;
    },
  });
  addResource(app, {
    path: "/v1/claims/{id}/check",
    tag: "claims",
    summary: "A claim's check, run against the dataset",
    params: { id: id("central-asia-coming-into-its-own-37") },
    query: {},
    data: CheckResultSchema,
    answer(input) {
      const claim = recordOf(claims, "claim", input.id);
      const result = checkClaim(dataset, claim);
      if (result !== null) return { data: result };
      const checked = claims.records.filter(({ check }) => check !== null).map((other) => other.id);
      throw new RequestProblem("unknown-id", `The claim ${claim.id} has no check: not everything said can be counted.`, [
        { parameter: "id", in: "path", found: claim.id, expected: "a claim with a check", nearest: checked.slice(0, 3) },
      ]);
    },
  });
  addResource(app, {
    path: "/v1/organizations/{id}/memberships",
    tag: "memberships",
    summary: "All memberships of an organization through time, with their receipts",
    params: { id: id("csto") },
    query: pageParameters,
    data: z.array(MembershipSchema),
    explode: "spells",
    answer(input) {
      const { id: organization } = recordOf(organizations, "organization", input.id);
      const all = memberships.records.filter((membership) => membership.organization === organization);
      const { items, total, next } = pageOf(all, (membership) => membership.id, input);
      return { data: items, total, next };
    },
  });
  addResource(app, {
    path: "/v1/memberships/{id}",
    tag: "memberships",
    summary: "One state's part in one organization through time, with its receipts",
    params: { id: id("csto-uzb") },
    query: {},
    data: MembershipSchema,
    explode: "spells",
    answer: (input) => ({ data: recordOf(memberships, "membership", input.id) }),
  });
}
