import { AGGREGATIONS, DOMAINS, FACTORS, FACTORS_OF, type Factor, HOLDERS, INDICATOR_IDS, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { z } from "zod";

const share = z.number().min(0).max(1);
const band = {
  low: share.describe("5th percentile of the re-runs (draws)."),
  median: share,
  high: share.describe("95th percentile of the re-runs (draws)."),
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
    probability: share.describe("Share of re-runs in which it is ahead of the second, its closest rival."),
    settled: z
      .enum(["settled", "leaning", "not settled"])
      .describe("Settled from 0.9, leaning from 0.75. By the second method also leaning where one of `limits` holds."),
    limits: z
      .array(z.enum(["band", "tie"]))
      .optional()
      .describe(
        "What keeps it from being settled although the re-runs agree: a range wider than 30 points (band), or that one tie carries it. Left out where nothing does.",
      ),
  })
  .meta({ id: "First", description: "Who comes first, and how sure that is." });

const scoreFields = {
  method: z.int().min(1).max(2).describe("By which method: docs/methodology/<method>.md."),
  domain: DomainName,
  shown: z.boolean().describe("Is enough of the domain's weight there: half, or two thirds by the first method? If not, the numbers are no finding."),
  coverage: share.describe("Part of the domain's weight for which there is evidence."),
  fresh: share.describe("The same, by values of the year itself."),
  presence: z
    .array(
      z
        .strictObject({
          holder: Holder,
          share: share.describe("At the default choices, or at the weights given. The shares of a vector add up to 1."),
          ...band,
          least: share.describe("Least that the gaps alone leave open."),
          most: share.describe("Most that the gaps alone leave open."),
        })
        .meta({ id: "Presence", description: "The share of one holder." }),
    )
    .describe("Who has a share, or may have one."),
  concentration: z
    .strictObject({ value: share, ...band })
    .meta({ id: "Concentration", description: "Herfindahl-Hirschman index over the named partners; a lower bound." }),
  first: First.nullable().describe("Null where the domain is not shown: nobody can be said to come first."),
  neighbour: z
    .strictObject({ country: Republic, share })
    .meta({ id: "Neighbour", description: "One republic as a partner of another." })
    .nullable()
    .describe("The neighbour that has most where each republic counts as a partner of its own; null where none has anything, and by the first method."),
  copeland: PartnerName.nullable().describe("Who comes first by Copeland's rule; null if several do, or the domain is not shown."),
  ahead: z
    .array(
      z
        .strictObject({ first: PartnerName, second: PartnerName, probability: share })
        .meta({ id: "Ahead", description: "How sure it is that one partner is ahead of another." }),
    )
    .describe("Share of re-runs in which the first has the larger share, for each two partners that may have one."),
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
  methodology: z.string().describe("SHA-256 of the text of the method, docs/methodology/<method>.md."),
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
      .strictObject(
        Object.fromEntries(FACTORS.map((factor) => [factor, FACTORS_OF[1].includes(factor) ? Sensitivity : Sensitivity.optional()])) as Record<
          Factor,
          z.ZodOptional<typeof Sensitivity>
        >,
      )
      .nullable()
      .describe(
        "By factor: five by the first method, eight by the second. Sobol indices of the margin between the first two; null where it does not vary. Small negative values are noise.",
      ),
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
    method: Method.describe("The same as `aggregation`; its name from before there were two methods of the vectors."),
    aggregation: Method,
    version: z.int().min(1).max(2).describe("By which method of the vectors."),
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
