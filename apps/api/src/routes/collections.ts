import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  agreementsAt,
  corridorFeatures,
  corridorsAt,
  type Dataset,
  deploymentFeatures,
  deploymentsAt,
  eventFeatures,
  eventsBetween,
  isRunBy,
  type PlaceFeature,
  parsePeriod,
  tenuresAt,
  visitsBetween,
} from "@multivector/data";
import { meta } from "@multivector/data/meta";
import {
  AgreementKind,
  ClaimSchema,
  CorridorKind,
  CorridorSchema,
  CountrySchema,
  DeploymentKind,
  DeploymentSchema,
  EventType,
  Future,
  Issue,
  Office,
  OrganizationSchema,
  ParticipantRole,
  Role,
  SeriesSchema,
  SourceSchema,
  Stance,
  schemas,
  TABLES,
  Verdict,
  VisitSchema,
  VoteSchema,
} from "@multivector/data/schema";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { addItem, addList, type Found } from "../http/list.ts";
import { requireKnown, requireParty } from "../http/lookup.ts";
import { date, flag, id } from "../http/parameters.ts";

const country = id("KAZ").optional().describe("Alpha-3 code of a state.");
const organization = id("csto").optional().describe("Id of an organization.");
const party = id("KAZ").optional().describe("Alpha-3 code of a state, or id of an organization.");
const at = date.optional().describe("Day, month or year: only what held then, for certain or possibly. Everything if left out.");
const from = date.optional().describe("First date; its first day counts. From the beginning if only `to` is given; everything, undated, if neither is.");
const to = date.optional().describe("Last date; its last day counts. The dataset's horizon (`meta.horizon` of the answer) if left out.");

type Input<Q extends z.ZodRawShape> = z.infer<z.ZodObject<Q>>;

/** How one collection is listed. */
interface Listing<C extends keyof Dataset, Q extends z.ZodRawShape> {
  collection: C;
  /** One of them, in words; the key of the record in answers about dates. */
  kind: string;
  example: string;
  summary: string;
  filters: Q;
  /** Are its items asked at a date, and answered with `holds`? */
  timed?: boolean;
  features?: (record: Dataset[C]["records"][number]) => PlaceFeature[];
  find(input: Input<Q>, asked: Asked): Found;
}

/** Lists and items of every collection. What a list can be asked is decided here; how it is answered, in the queries. */
export function addCollectionRoutes(app: OpenAPIHono, store: Store): void {
  const add = <C extends keyof Dataset, Q extends z.ZodRawShape>(listing: Listing<C, Q>): void => {
    const { collection, kind, example, summary, filters, timed = false, features } = listing;
    const path = `/v1/${collection}`;
    const shape = { record: schemas[collection] as z.ZodObject, key: null, explode: TABLES[collection].explode };
    const shared = { path, tag: collection, features: features as ((record: never) => PlaceFeature[]) | undefined };
    addList(app, store, {
      ...shared,
      summary,
      params: {},
      filters,
      shape: { ...shape, key: timed ? kind : null },
      find: (input, asked) => listing.find(input as Input<Q>, asked),
    });
    addItem(app, store, { ...shared, kind, collection, shape, example });
  };

  add({
    collection: "countries",
    kind: "country",
    example: "KAZ",
    summary: "States: the five republics and their partners",
    filters: { kind: CountrySchema.shape.kind.optional() },
    find: ({ kind }, { dataset }) => ({ items: matching(dataset.countries.records, { kind }) }),
  });
  add({
    collection: "organizations",
    kind: "organization",
    example: "csto",
    summary: "Alliances, unions, banks and formats",
    filters: { kind: OrganizationSchema.shape.kind.optional() },
    find: ({ kind }, { dataset }) => ({ items: matching(dataset.organizations.records, { kind }) }),
  });
  add({
    collection: "memberships",
    kind: "membership",
    example: "csto-uzb",
    summary: "What each state was in each organization through time, with receipts; /v1/members answers for one date",
    filters: { country, organization, role: Role.optional().describe("Held at any time."), founder: flag },
    find({ country, organization, role, founder }, { dataset }) {
      requireKnown(dataset, "countries", "country", country);
      requireKnown(dataset, "organizations", "organization", organization);
      const found = matching(dataset.memberships.records, { country, organization, founder: asBoolean(founder) });
      return { items: role === undefined ? found : found.filter(({ spells }) => spells.some((spell) => spell.role === role)) };
    },
  });
  add({
    collection: "people",
    kind: "person",
    example: "kassym-jomart-tokayev",
    summary: "People who hold or held an office",
    filters: { country: country.describe("Who held an office of this state.") },
    find({ country }, { dataset: { people, tenures }, dataset }) {
      requireKnown(dataset, "countries", "country", country);
      if (country === undefined) return { items: people.records };
      const those = new Set(tenures.records.flatMap((tenure) => (tenure.country === country ? [tenure.person] : [])));
      return { items: people.records.filter(({ id }) => those.has(id)) };
    },
  });
  add({
    collection: "tenures",
    kind: "tenure",
    example: "kaz-head-of-state-kassym-jomart-tokayev-2019",
    summary: "Who held which office, at a date or through time",
    filters: { at, of: party, person: id("kassym-jomart-tokayev").optional(), office: Office.optional() },
    timed: true,
    find(input, { dataset }) {
      requireParty(dataset, "of", input.of);
      requireKnown(dataset, "people", "person", input.person);
      const { of, person, office } = input;
      if (input.at !== undefined) return timed(tenuresAt(dataset.tenures, { ...input, at: input.at }).tenures, { at: input.at });
      return undated(
        "tenure",
        matching(dataset.tenures.records, { person, office }).filter((tenure) => of === undefined || tenure.country === of || tenure.organization === of),
      );
    },
  });
  add({
    collection: "events",
    kind: "event",
    example: "2022-01-06-csto-deployment-kazakhstan",
    summary: "What happened, between two dates or at all",
    filters: {
      from,
      to,
      type: EventType.optional(),
      country,
      organization,
      role: ParticipantRole.optional().describe("In which part the state or organization named took part."),
    },
    timed: true,
    features: eventFeatures,
    find(input, { dataset }) {
      requireKnown(dataset, "countries", "country", input.country);
      requireKnown(dataset, "organizations", "organization", input.organization);
      const span = spanOf(input);
      const { events, least, most } = eventsBetween(dataset.events, { ...input, ...(span ?? ALWAYS) });
      if (span !== null) return { items: events, ...span, least, most };
      return undated(
        "event",
        events.map(({ event }) => event),
      );
    },
  });
  add({
    collection: "agreements",
    kind: "agreement",
    example: "rus-uzb-2005",
    summary: "Treaties, declarations and levels of relations, in force at a date or all",
    filters: { at, party: country, with: country.describe("A second party."), kind: AgreementKind.optional(), binding: flag },
    timed: true,
    find(input, { dataset }) {
      requireKnown(dataset, "countries", "party", input.party);
      requireKnown(dataset, "countries", "with", input.with);
      const { party, kind } = input;
      const binding = asBoolean(input.binding);
      if (input.at !== undefined) {
        const query = { at: input.at, party, kind, with: input.with === undefined ? undefined : [input.with] };
        const { agreements } = agreementsAt(dataset.agreements, query);
        return timed(
          agreements.filter(({ agreement }) => binding === undefined || agreement.binding === binding),
          { at: input.at },
        );
      }
      const bound = (code: string | undefined) => (agreement: Dataset["agreements"]["records"][number]) =>
        code === undefined || agreement.parties.some((one) => one.country === code);
      return undated("agreement", matching(dataset.agreements.records, { kind, binding }).filter(bound(party)).filter(bound(input.with)));
    },
  });
  add({
    collection: "deployments",
    kind: "deployment",
    example: "rus-aze-gabala",
    summary: "Bases and forces on another state's soil, at a date or all",
    filters: { at, host: country, operator: country, kind: DeploymentKind.optional(), status: DeploymentSchema.shape.status.optional() },
    timed: true,
    features: deploymentFeatures,
    find(input, { dataset }) {
      requireKnown(dataset, "countries", "host", input.host);
      requireKnown(dataset, "countries", "operator", input.operator);
      const { host, operator, kind, status } = input;
      if (input.at !== undefined) {
        const { deployments } = deploymentsAt(dataset.deployments, { at: input.at, operator, kind, hosts: host === undefined ? undefined : [host] });
        return timed(
          deployments.filter(({ deployment }) => status === undefined || deployment.status === status),
          { at: input.at },
        );
      }
      const run = matching(dataset.deployments.records, { host, kind, status });
      return undated(
        "deployment",
        run.filter((deployment) => operator === undefined || isRunBy(deployment, operator)),
      );
    },
  });
  add({
    collection: "corridors",
    kind: "corridor",
    example: "btc",
    summary: "Pipelines, railways, ports and power lines, in service at a date or all; GeoJSON too",
    filters: {
      at,
      country,
      avoiding: country.describe("Only what does not touch this state."),
      kind: CorridorKind.optional(),
      status: CorridorSchema.shape.status.optional(),
    },
    timed: true,
    features: corridorFeatures,
    find(input, { dataset }) {
      requireKnown(dataset, "countries", "country", input.country);
      requireKnown(dataset, "countries", "avoiding", input.avoiding);
      const { country, avoiding, kind, status } = input;
      if (input.at !== undefined) {
        const { corridors } = corridorsAt(dataset.corridors, { at: input.at, kind, avoiding, countries: country === undefined ? undefined : [country] });
        return timed(
          corridors.filter(({ corridor }) => status === undefined || corridor.status === status),
          { at: input.at },
        );
      }
      return undated(
        "corridor",
        matching(dataset.corridors.records, { kind, status }).filter(
          ({ countries }) => (country === undefined || countries.includes(country)) && (avoiding === undefined || !countries.includes(avoiding)),
        ),
      );
    },
  });
  add({
    collection: "visits",
    kind: "visit",
    example: "2022-09-14-xi-kaz",
    summary: "Stops of leaders in other states, between two dates or at all",
    filters: {
      from,
      to,
      person: id("xi-jinping").optional(),
      of: party.describe("Whom the visitor stood for: a state's code or an organization's id."),
      in: country.describe("The state visited."),
      status: VisitSchema.shape.status.optional(),
    },
    timed: true,
    find(input, { dataset }) {
      requireParty(dataset, "of", input.of);
      requireKnown(dataset, "people", "person", input.person);
      requireKnown(dataset, "countries", "in", input.in);
      const { person, status, of } = input;
      const span = spanOf(input);
      if (span !== null) {
        const query = { since: span.from, until: span.to, person, from: of, to: input.in === undefined ? undefined : [input.in] };
        return timed(
          visitsBetween(dataset.visits, query).visits.filter(({ visit }) => status === undefined || visit.status === status),
          span,
        );
      }
      const fits = ({ from, to }: Dataset["visits"]["records"][number]) =>
        (of === undefined || from.country === of || from.organization === of) && (input.in === undefined || to.country === input.in);
      return undated("visit", matching(dataset.visits.records, { person, status }).filter(fits));
    },
  });
  add({
    collection: "positions",
    kind: "position",
    example: "kaz-annexations-2022",
    summary: "Where states stand on the issues between Russia and the West",
    filters: { country, issue: Issue.optional(), stance: Stance.optional() },
    find(input, { dataset }) {
      requireKnown(dataset, "countries", "country", input.country);
      const { country, issue, stance } = input;
      return { items: matching(dataset.positions.records, { country, issue, stance }) };
    },
  });
  add({
    collection: "votes",
    kind: "vote",
    example: "un-es-11-1",
    summary: "Votes of the General Assembly on Ukraine, state by state",
    filters: {
      from,
      to,
      country: country.describe("Whose vote is known."),
      choice: VoteSchema.shape.cells.element.shape.among.element.optional().describe("What that state's vote was or may have been."),
    },
    find({ from, to, country, choice }, { dataset }) {
      requireKnown(dataset, "countries", "country", country);
      const [first, last] = [daysOf(from)?.earliest ?? Number.NEGATIVE_INFINITY, daysOf(to)?.latest ?? Number.POSITIVE_INFINITY];
      // Votes are dated to the day, so nothing is only possible.
      const fits = ({ date, cells }: Dataset["votes"]["records"][number]) =>
        date.earliest >= first &&
        date.latest <= last &&
        cells.some((cell) => (country === undefined || cell.country === country) && (choice === undefined || cell.among.includes(choice)));
      return { items: dataset.votes.records.filter(fits) };
    },
  });
  add({
    collection: "series",
    kind: "series",
    example: "trade-kaz",
    summary: "Indicators: what each series measures, whose, under which terms, with which holes",
    filters: { domain: SeriesSchema.shape.domain.optional(), dyadic: flag },
    find: ({ domain, dyadic }, { dataset }) => ({ items: matching(dataset.series.records, { domain, dyadic: asBoolean(dyadic) }) }),
  });
  add({
    collection: "articles",
    kind: "article",
    example: "central-asia-coming-into-its-own",
    summary: "Texts whose claims are audited",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.articles.records }),
  });
  add({
    collection: "claims",
    kind: "claim",
    example: "central-asia-coming-into-its-own-37",
    summary: "Claims of the article, with verdict, reason and evidence",
    filters: {
      article: id("central-asia-coming-into-its-own").optional(),
      verdict: Verdict.optional(),
      kind: ClaimSchema.shape.kind.optional(),
      checked: flag.describe("With a check that runs?"),
    },
    find(input, { dataset }) {
      requireKnown(dataset, "articles", "article", input.article);
      const { article, verdict, kind } = input;
      const checked = asBoolean(input.checked);
      return {
        items: matching(dataset.claims.records, { article, verdict, kind }).filter(({ check }) => checked === undefined || checked === (check !== null)),
      };
    },
  });
  add({
    collection: "signposts",
    kind: "signpost",
    example: "csto-members",
    summary: "What to watch, for each of the four futures",
    filters: { future: Future.optional() },
    find: ({ future }, { dataset }) => ({ items: matching(dataset.signposts.records, { future }) }),
  });
  add({
    collection: "sources",
    kind: "source",
    example: "csto-basic-facts",
    summary: "What everything rests on",
    filters: {
      kind: SourceSchema.shape.kind.optional(),
      language: z.string().min(2).max(3).optional().meta({ example: "ru" }),
      read: flag.describe("Was a copy read?"),
    },
    find(input, { dataset }) {
      const { kind, language } = input;
      const read = asBoolean(input.read);
      return { items: matching(dataset.sources.records, { kind, language }).filter((source) => read === undefined || read === (source.read !== null)) };
    },
  });
  add({
    collection: "terms",
    kind: "term",
    example: "spell",
    summary: "The glossary",
    filters: {},
    find: (_, { dataset }) => ({ items: dataset.terms.records }),
  });
}

/** Records whose fields have the values asked for; one that was not asked for fits anything. */
function matching<R>(records: readonly R[], wanted: Partial<{ [K in keyof R]: R[K] | undefined }>): readonly R[] {
  const conditions = Object.entries(wanted).filter(([, value]) => value !== undefined) as [keyof R, unknown][];
  return conditions.length === 0 ? records : records.filter((record) => conditions.every(([key, value]) => record[key] === value));
}

function asBoolean(given: "true" | "false" | undefined): boolean | undefined {
  return given === undefined ? undefined : given === "true";
}

/** Before and after everything that is held. */
const ALWAYS = { from: "1900", to: "2200" };

/** The stretch asked for, open at the side that was not given; null if none was. */
function spanOf({ from, to }: { from?: string | undefined; to?: string | undefined }): { from: string; to: string } | null {
  return from === undefined && to === undefined ? null : { from: from ?? ALWAYS.from, to: to ?? meta.horizon };
}

function daysOf(text: string | undefined) {
  return text === undefined ? null : parsePeriod(text);
}

/** What was found at a date, counted. */
function timed(items: readonly { holds: "yes" | "possibly" }[], asked: { at: string } | { from: string; to: string }): Found {
  return { items, ...asked, least: items.filter(({ holds }) => holds === "yes").length, most: items.length };
}

/** Records that no date was asked of. */
function undated(key: string, records: readonly unknown[]): Found {
  return { items: records.map((record) => ({ holds: null, [key]: record })) };
}
