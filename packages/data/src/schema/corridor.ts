import { z } from "zod";
import { CitationSchema, Confidence, ConflictSchema, DatedPeriodSchema, placeName, prose, reference, spell, wording } from "./fields.ts";

export const CorridorKind = z
  .enum(["oil-pipeline", "gas-pipeline", "gas-flow", "railway", "multimodal", "dry-port", "sea-port", "power-line"])
  .meta({ id: "CorridorKind", description: "What moves along it." });

export const CorridorUnit = z
  .enum(["Mt/y", "kb/d", "Mb/d", "bcm/y", "TEU/y", "MW"])
  .meta({ id: "CorridorUnit", description: "Million tonnes, thousand or million barrels, billion cubic metres, containers a year or day; megawatts." });

export const RouteAccuracy = z.enum(["surveyed", "schematic", "point"]).meta({
  id: "RouteAccuracy",
  description:
    "Surveyed: a published route, as fine or as coarse as its publisher drew it. Schematic: towns joined by straight lines. Point: one place, no line.",
});

const amount = {
  value: z.number().positive(),
  unit: CorridorUnit,
  note: prose.nullable(),
  citations: z.array(CitationSchema).describe("Empty: those of the corridor."),
};

export const CorridorSchema = z
  .strictObject({
    id: z.string(),
    name: wording(3),
    kind: CorridorKind,
    status: z.enum(["operating", "partly-operating", "idle", "under-construction", "stalled", "planned", "proposed"]),
    countries: z.array(reference("countries")).min(1).describe("In order of flow."),
    lengthKm: z.number().positive().nullable(),
    started: DatedPeriodSchema.nullable().describe("When building began, where it is not yet open."),
    service: z.strictObject(spell).nullable().describe("When it carried something; null if it is not yet open."),
    capacities: z
      .array(z.strictObject({ ...amount, planned: z.boolean(), at: DatedPeriodSchema.nullable().describe("From when; null if not dated.") }))
      .describe("What it can carry, over time."),
    flows: z.array(z.strictObject({ ...amount, at: DatedPeriodSchema })).describe("What it carried."),
    owners: prose.nullable(),
    routes: z
      .array(
        z.strictObject({
          name: wording(2).nullable().describe("Of a branch or a stretch; null where the corridor has one route."),
          accuracy: RouteAccuracy,
          survey: z
            .strictObject({
              source: reference("sources"),
              id: z
                .string()
                .min(2)
                .describe("What the publisher calls the route: a project number, the name of its page, or the ends of the way through its network."),
            })
            .nullable()
            .describe("The published route whose line is drawn; the line itself is in geo/corridor-pipelines.json or geo/corridor-railways.json."),
          stops: z.array(z.strictObject({ name: placeName, longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })).min(1),
        }),
      )
      .min(1)
      .describe("Branches, or stretches one after the other: a stretch begins where the one before it ends."),
    steps: z.array(z.strictObject({ date: DatedPeriodSchema, what: prose, citations: z.array(CitationSchema).describe("Empty: those of the corridor.") })),
    note: prose.nullable(),
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Corridor", description: "A pipeline, railway, port or power line, or a route made of them." });

export type Corridor = z.infer<typeof CorridorSchema>;
