import { z } from "zod";
import {
  CitationSchema,
  Confidence,
  ConflictSchema,
  CoordinatesSchema,
  DatedPeriodSchema,
  LastDaySchema,
  party,
  placeName,
  prose,
  reference,
  wording,
} from "./fields.ts";

export const EventType = z
  .enum([
    "independence",
    "treaty",
    "alliance-formation",
    "alliance-withdrawal",
    "alliance-friction",
    "accession",
    "economic-integration",
    "monetary",
    "sanctions",
    "migration",
    "disarmament",
    "war",
    "border-clash",
    "intervention",
    "security-incident",
    "revolution",
    "unrest",
    "base",
    "infrastructure",
    "energy",
    "summit",
    "visit",
    "statement",
    "appeal",
    "un-vote",
    "border-settlement",
    "peace-agreement",
    "leadership-change",
    "constitution",
    "election",
  ])
  .meta({
    id: "EventType",
    description:
      "What kind of event it is. Monetary: currencies, debts and loans. Statement: a decision of one side too. Summit: talks too. Accession: also as an observer or candidate.",
  });
export type EventType = z.infer<typeof EventType>;

export const ParticipantRole = z
  .enum([
    "absent",
    "accepter",
    "addressee",
    "affected",
    "attacker",
    "belligerent",
    "candidate",
    "contributor",
    "created",
    "founder",
    "guest",
    "host",
    "inactive",
    "initiator",
    "joining",
    "leaving",
    "location",
    "mandating",
    "mediator",
    "member",
    "observer",
    "operator",
    "organizer",
    "participant",
    "partner",
    "party",
    "peacekeeper",
    "refuser",
    "related",
    "requester",
    "signatory",
    "speaker",
    "subject",
    "supporter",
    "target",
    "visitor",
    "voter-abstaining",
    "voter-absent",
    "voter-against",
    "winner",
  ])
  .meta({ id: "ParticipantRole", description: "What a party did in an event." });

export const EventSchema = z
  .strictObject({
    id: z.string(),
    type: EventType,
    title: wording(3),
    summary: prose,
    status: z.enum(["occurred", "announced"]).describe("Announced: sources only say that it will be."),
    start: DatedPeriodSchema,
    lastDay: LastDaySchema,
    participants: z.array(
      z.strictObject({
        ...party,
        actor: wording(2).nullable().describe("A party that is neither a state nor an organization of this dataset: an armed group, a company."),
        role: ParticipantRole,
      }),
    ),
    place: z.strictObject({ name: placeName, coordinates: CoordinatesSchema.nullable() }).nullable(),
    casualties: z
      .array(
        z.strictObject({
          measure: z.enum(["deaths", "injuries", "displaced"]),
          side: reference("countries").nullable().describe("Whose, where a figure counts one side alone; null for everybody."),
          least: z.int().min(0).nullable(),
          most: z.int().min(0).nullable().describe("Null if the source sets no upper bound."),
          holder: wording(1).describe("Who gives these figures."),
          citations: z.array(CitationSchema),
        }),
      )
      .describe("Lowest and highest figure, by who gives it; never added up."),
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Event", description: "Something that happened, or is announced, on dated days." });

export type Event = z.infer<typeof EventSchema>;
