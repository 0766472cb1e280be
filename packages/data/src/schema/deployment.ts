import { z } from "zod";
import {
  CitationSchema,
  Confidence,
  ConflictSchema,
  CoordinatesSchema,
  DatedPeriodSchema,
  party,
  placeName,
  prose,
  reference,
  spell,
  wording,
} from "./fields.ts";

export const DeploymentKind = z
  .enum([
    "ground-base",
    "airbase",
    "test-range",
    "early-warning-radar",
    "space-surveillance",
    "spaceport-lease",
    "communications",
    "seismic-station",
    "border-guards",
    "peacekeeping",
    "intervention",
    "monitoring",
    "advisers",
    "garrison",
    "outpost",
    "hospital",
    "built-for-host",
  ])
  .meta({ id: "DeploymentKind", description: "What kind of force or site it is." });

export const DeploymentSchema = z
  .strictObject({
    id: z.string(),
    name: wording(3),
    kind: DeploymentKind,
    host: reference("countries"),
    operators: z
      .array(z.strictObject({ ...party, part: z.enum(["operator", "contributor", "funder"]) }))
      .min(1)
      .describe("Who runs it, who sends people to it, who pays."),
    status: z.enum(["active", "reduced", "standby", "reported", "ended"]).describe("Reported: not acknowledged by both states."),
    ...spell,
    plannedEnd: DatedPeriodSchema.nullable().describe("To when the agreement runs."),
    sites: z
      .array(
        z.strictObject({
          name: placeName,
          coordinates: CoordinatesSchema,
          precision: z.enum(["site", "town", "area"]).describe("Site: within about 2 km. Town, area: for a label on a map alone."),
          note: prose.nullable(),
        }),
      )
      .min(1),
    strengths: z
      .array(
        z.strictObject({
          least: z.int().min(0).nullable(),
          most: z.int().min(0).nullable(),
          at: DatedPeriodSchema.nullable(),
          note: prose.nullable(),
          citations: z.array(CitationSchema).min(1),
        }),
      )
      .describe("People, by date and source."),
    basis: prose.describe("What it rests on in law, as far as that is known."),
    note: prose.nullable(),
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Deployment", description: "A base, force or military site on another state's soil." });

export type Deployment = z.infer<typeof DeploymentSchema>;
