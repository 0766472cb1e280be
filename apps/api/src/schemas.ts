import type { RelationPart } from "@multivector/data";
import {
  AnswerSchema,
  CheckSchema,
  DatedPeriodSchema,
  EndSchema,
  publishedSchema,
  QuestionSchema,
  Role,
  reference,
  StartSchema,
  VoteSchema,
} from "@multivector/data/schema";
import { AGGREGATIONS, DOMAINS, FACTORS, type Factor, HOLDERS, INDICATOR_IDS, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { z } from "zod";
import { Holds, recordSchemas } from "./http/item-shape.ts";

// What queries answer with, where it is not a record. Tests hold every response against these, so they cannot drift from the
// queries' own types.

export const MemberAtSchema = z
  .strictObject({
    membership: reference("memberships").describe("Id of the membership record, where the receipts are."),
    organization: reference("organizations"),
    country: reference("countries"),
    role: Role,
    holds: Holds,
    practice: z
      .strictObject({ role: Role, holds: Holds })
      .meta({ id: "Practice", description: "A role in practice, beside the one in law." })
      .nullable()
      .describe("What is done, beside what holds in law: frozen, suspended or dormant."),
    start: publishedSchema(StartSchema),
    end: publishedSchema(EndSchema),
  })
  .meta({ id: "MemberAt", description: "One state's role in one organization at a date." });

export const WorldChangeSchema = z
  .strictObject({
    kind: z.enum(["role-begins", "role-ends", "event"]),
    date: publishedSchema(StartSchema).describe("First day of it."),
    record: z.string().describe("Id of the record that says so."),
    country: reference("countries").nullable(),
    organization: reference("organizations").nullable(),
    role: Role.nullable(),
    title: z.string().nullable(),
    holds: Holds,
  })
  .meta({ id: "WorldChange", description: "Something that changed in the world." });

export const DatasetChangeSchema = z
  .strictObject({
    version: z.string().describe("The release that brought it."),
    date: z.string().describe("Day of that release."),
    change: z.enum(["added", "changed", "withdrawn"]),
    collection: z.string().describe("A collection, or `observations` for the values of a series."),
    id: z.string(),
    fields: z.array(z.string()).describe("Fields that differ; empty unless changed."),
  })
  .meta({ id: "DatasetChange", description: "Something that changed in the dataset, not in the world." });

export const CheckResultSchema = z
  .strictObject({
    question: QuestionSchema,
    expect: CheckSchema.shape.expect,
    answer: AnswerSchema,
    holds: z
      .boolean()
      .nullable()
      .describe("Does the answer agree with all that the verdict expects? Null where a most is expected of a count that has none, as over a selection."),
  })
  .meta({ id: "CheckResult", description: "A claim's check, run now." });

export const ReadingResultSchema = z
  .strictObject({ question: QuestionSchema, answer: AnswerSchema })
  .meta({ id: "ReadingResult", description: "What a signpost reads at a date. Where the records do not cover the time, everything is null." });

const EntityKind = z.enum(["state", "aggregate", "other"]).meta({ id: "EntityKind", description: "What a code of a series stands for." });

export const ObservationSchema = z
  .strictObject({
    series: z.string(),
    reporter: z.string().nullable().describe("Who counted, where two sides count the same flow differently."),
    item: z.string().describe("What of the series, as its card says."),
    unit: z.string(),
    entity: z.string().describe("State, or aggregate, that the value is about."),
    partner: z.string().nullable().describe("The other side; null where the series is about one."),
    year: z.int(),
    value: z.number().nullable().describe("Null where it would rest on too few observations; the note says so."),
    note: z.string().nullable(),
    entityKind: EntityKind.describe("Is the entity a state, an aggregate such as EU27, or something that the card of the series names?"),
    partnerKind: EntityKind.nullable().describe(
      "The same of the partner. Aggregates hold what their members hold: they belong in no sum and no ranking with them.",
    ),
  })
  .meta({ id: "Observation", description: "One value of a series. A value that was not observed has no row; it is never zero." });

const SharedMembershipSchema = z
  .strictObject({ organization: z.string(), a: recordSchemas.memberships.nullable(), b: recordSchemas.memberships.nullable() })
  .meta({
    id: "SharedMembership",
    description:
      "An organization in which both had a part at some time; or, of a state with an organization, the part of the state in it, and null on the other side.",
  });

const Choices = VoteSchema.shape.cells.element.shape.among.nullable();
const VotePairSchema = z
  .strictObject({
    vote: z.string(),
    title: z.string(),
    day: z.string(),
    a: Choices.describe("What the first one's vote was, or may have been; null where nothing was found."),
    b: Choices,
    same: z.enum(["yes", "no", "possibly"]).nullable(),
  })
  .meta({ id: "VotePair", description: "How two states voted on one resolution." });

const DyadValueSchema = ObservationSchema.omit({ entityKind: true, partnerKind: true }).meta({
  id: "DyadValue",
  description: "One value of a series about two parties.",
});

/** The parts of a relation and what their items are. */
export const RELATION_PARTS: Readonly<Record<RelationPart, z.ZodObject>> = {
  memberships: SharedMembershipSchema,
  agreements: recordSchemas.agreements,
  visits: recordSchemas.visits,
  votes: VotePairSchema,
  positions: recordSchemas.positions,
  observations: DyadValueSchema,
  deployments: recordSchemas.deployments,
  corridors: recordSchemas.corridors,
  events: recordSchemas.events,
};

export const RelationSchema = z
  .strictObject({
    ...(Object.fromEntries(Object.entries(RELATION_PARTS).map(([name, schema]) => [name, z.array(schema)])) as Record<RelationPart, z.ZodArray<z.ZodObject>>),
    empty: z.array(z.strictObject({ part: z.string(), why: z.string() })).describe("Why a part is empty: nothing was found, or there can be nothing."),
  })
  .meta({ id: "Relation", description: "What ties two parties to one another, through all time." });

export const BallotSchema = z
  .strictObject({
    vote: z.string().describe("Id of the vote."),
    symbol: z.string().nullable().describe("Symbol of the resolution; null if it was not seen."),
    title: z.string(),
    date: publishedSchema(DatedPeriodSchema),
    country: z.string(),
    choice: VoteSchema.shape.cells.element.shape.among.element.nullable().describe("What the ballot was; null where that is not settled."),
    among: VoteSchema.shape.cells.element.shape.among,
    basis: VoteSchema.shape.cells.element.shape.basis,
    note: z.string().nullable(),
    citations: VoteSchema.shape.cells.element.shape.citations,
    holds: Holds.describe("`possibly` where the ballot is not settled."),
  })
  .meta({ id: "Ballot", description: "One state's vote on one resolution." });

export const CitationFormsSchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    date: z.string(),
    text: z.string(),
    bibtex: z.string(),
    csl: z.looseObject({ id: z.string(), type: z.literal("dataset"), title: z.string() }).describe("An item of CSL-JSON."),
    ris: z.string(),
  })
  .meta({ id: "CitationForms", description: "How to cite a record of a version." });

export const SearchHitSchema = z
  .strictObject({
    path: z.string().describe("Where it is: `/v1/<path>`."),
    collection: z.string(),
    id: z.string(),
    title: z.string(),
    score: z.number().describe("Higher fits better; comparable within one answer only."),
    matched: z.array(z.string()).describe("Words of the records that the words asked for were taken for."),
  })
  .meta({ id: "SearchHit", description: "A record that fits the words asked for." });

export const BulkFileSchema = z
  .strictObject({
    path: z.string().describe("Address of this file under its version, good for ever."),
    bytes: z.int(),
    sha256: z.string(),
    type: z.string().describe("Media type."),
  })
  .meta({ id: "BulkFile", description: "A published file." });

export const FreshnessSchema = z
  .strictObject({
    series: z.string(),
    lastYear: z.int().nullable().describe("Last year with a value."),
    values: z.int(),
    nextExpected: z.string().nullable().describe("As the card says, in words."),
    due: z.string().nullable().describe("Last day of the period named in `nextExpected`; null if it names none."),
    late: z.enum(["yes", "no", "unknown"]).describe("Had that day passed at the horizon?"),
  })
  .meta({ id: "Freshness", description: "How far a series reaches, and whether more is due." });

const share = z.number().min(0).max(1);
const band = {
  low: share.describe("5th percentile of the draws."),
  median: share,
  high: share.describe("95th percentile of the draws."),
};
const DomainName = z.enum(DOMAINS).meta({ id: "VectorDomain", description: "A domain of ties." });
const IndicatorName = z.enum(INDICATOR_IDS).meta({ id: "Indicator", description: "What a vector is made of." });
const Republic = z.enum(REPUBLICS).meta({ id: "RepublicId", description: "One of the five republics." });
const Holder = z.enum(HOLDERS).meta({ id: "Holder", description: "A partner; or others, unallocated (whose is not known), nobody (there is no tie)." });
const PartnerName = z
  .enum(PARTNERS)
  .meta({ id: "Partner", description: "A state, or a group counted as one: EU, GULF, SOUTH, EAST, and REGION, the other four republics." });
const Method = z.enum(AGGREGATIONS).meta({ id: "Aggregation", description: "How domains are put together." });
const First = z
  .strictObject({
    partner: PartnerName,
    second: PartnerName.describe("The closest rival."),
    probability: share.describe("Part of the draws in which it is ahead of the second, its closest rival."),
    settled: z.enum(["settled", "leaning", "not settled"]).describe("Settled from 0.9, leaning from 0.75."),
  })
  .meta({ id: "First", description: "Who comes first, and how sure that is." });

const scoreFields = {
  domain: DomainName,
  shown: z.boolean().describe("Are two thirds of the domain's weight there? If not, the numbers are no finding."),
  coverage: share.describe("Part of the domain's weight for which there is evidence."),
  fresh: share.describe("The same, by values of the year itself."),
  presence: z
    .array(
      z
        .strictObject({
          holder: Holder,
          share: share.describe("At the default choices, or at the weights given. The shares of a vector add up to 1."),
          ...band,
          least: share.describe("Least that the holes alone leave open."),
          most: share.describe("Most that the holes alone leave open."),
        })
        .meta({ id: "Presence", description: "The share of one holder." }),
    )
    .describe("Who has a share, or may have one."),
  concentration: z
    .strictObject({ value: share, ...band })
    .meta({ id: "Concentration", description: "Herfindahl-Hirschman index over the named partners; a lower bound." }),
  first: First.nullable().describe("Null where the domain is not shown: nobody can be said to come first."),
  copeland: PartnerName.nullable().describe("Who comes first by Copeland's rule; null if several do, or the domain is not shown."),
  ahead: z
    .array(
      z
        .strictObject({ first: PartnerName, second: PartnerName, probability: share })
        .meta({ id: "Ahead", description: "How sure it is that one partner is ahead of another." }),
    )
    .describe("Part of the draws in which the first has the larger share, for each two partners that may have one."),
};
const cellFields = {
  country: Republic,
  year: z.int(),
  carried: z
    .array(
      z
        .strictObject({ indicator: IndicatorName, year: z.int() })
        .meta({ id: "Carried", description: "An indicator, and the earlier year that its value is of." }),
    )
    .describe("Values of earlier years that stand in."),
  missing: z.array(IndicatorName),
  methodology: z.string().describe("SHA-256 of docs/methodology.md, by which it was made."),
};
const Sensitivity = z
  .strictObject({ first: z.number().describe("Of the factor alone."), total: z.number().describe("With all that it does together with others.") })
  .meta({ id: "Sensitivity", description: "Sobol indices of one factor." });

const ScoreSchema = z.strictObject(scoreFields).meta({ id: "Score", description: "Presence of partners in one republic, domain and year." });

export const VectorSchema = z
  .strictObject({
    ...cellFields,
    ...scoreFields,
    sensitivity: z
      .strictObject(Object.fromEntries(FACTORS.map((factor) => [factor, Sensitivity])) as Record<Factor, typeof Sensitivity>)
      .nullable()
      .describe("Sobol indices of the margin between the first two; null where it does not vary. Small negative values are noise."),
  })
  .meta({ id: "Vector", description: "A published score, with what it rests on." });

export const ContributionSchema = z
  .strictObject({
    indicator: IndicatorName,
    holder: z.enum(HOLDERS),
    share: share.describe("What it adds to the holder's share."),
    path: z.string().nullable().describe("The record or the row that it rests on: `/v1/<path>`; null for what is unallocated or nobody's."),
  })
  .meta({ id: "Contribution", description: "What one record or row adds to a holder's share." });

export const ExplainedVectorSchema = z
  .strictObject({
    ...cellFields,
    ...scoreFields,
    contributions: z.array(ContributionSchema).describe("What the shares are made of; those of a holder add up to its share."),
  })
  .meta({ id: "ExplainedVector", description: "A score with every row that it is made of." });

export const ScoresSchema = z
  .strictObject({
    country: Republic,
    year: z.int(),
    weights: z.record(z.string(), z.number()).describe("As asked; empty where weights were drawn."),
    method: Method,
    seed: z.int(),
    draws: z.int(),
    scores: z.array(ScoreSchema).describe("One for each domain with evidence."),
    composite: z
      .strictObject({
        method: Method,
        domains: z.array(DomainName),
        presence: z.array(z.strictObject({ partner: PartnerName, share, ...band })),
        first: First,
      })
      .nullable()
      .describe("Across domains, of the named partners; null where fewer than three domains are shown."),
    methodology: cellFields.methodology,
  })
  .meta({ id: "Scores", description: "All domains of a republic and year, at the choices asked for." });
