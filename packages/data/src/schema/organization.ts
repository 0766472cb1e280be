import { z } from "zod";
import { aliases, CitationSchema, ConflictSchema, DatedPeriodSchema, NameSchema, placeName, prose, reference, spell, wording } from "./fields.ts";

/** Everything a state can be to an organization. Which of them count as being in differs from body to body. */
export const Role = z
  .enum([
    "signatory",
    "party",
    "member",
    "participant",
    "associate",
    "candidate",
    "invited",
    "sponsor",
    "observer",
    "dialogue-partner",
    "partner",
    "guest",
    "frozen",
    "suspended",
    "dormant",
  ])
  .meta({ id: "Role", description: "What a state is to an organization." });
export type Role = z.infer<typeof Role>;

export const OrganizationSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["treaty", "alliance", "union", "community", "organization", "forum", "format", "programme", "bank"]),
    names: z.array(NameSchema).min(1),
    aliases,
    purpose: prose,
    instrument: wording(3).nullable().describe("The founding text."),
    signed: DatedPeriodSchema.nullable(),
    inForce: DatedPeriodSchema.nullable(),
    exists: z.strictObject(spell).describe("From its founding act; the earliest day a state can have any part in it."),
    fullRoles: z.array(Role).min(1).describe("The roles that count as being in this body."),
    seat: placeName.nullable(),
    predecessor: reference("organizations").nullable(),
    successor: reference("organizations").nullable(),
    steps: z
      .array(z.strictObject({ date: DatedPeriodSchema, what: prose, citations: z.array(CitationSchema).min(1) }))
      .describe("Founding and turning points, oldest first."),
    note: prose.nullable(),
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
    membershipsComplete: z.boolean().describe("Are all its memberships of tracked states in this dataset?"),
  })
  .meta({ id: "Organization", description: "An alliance, treaty, union, community, forum or programme." });

export type Organization = z.infer<typeof OrganizationSchema>;
