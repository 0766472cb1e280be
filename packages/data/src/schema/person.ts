import { z } from "zod";
import {
  CitationSchema,
  Confidence,
  DatedPeriodSchema,
  LastDaySchema,
  NameSchema,
  officeTitle,
  party,
  placeName,
  prose,
  reference,
  spell,
  wording,
} from "./fields.ts";

export const PersonSchema = z
  .strictObject({
    id: z.string(),
    names: z.array(NameSchema).min(1),
    note: prose.nullable(),
  })
  .meta({ id: "Person", description: "Someone who holds or held an office." });

export const Office = z
  .enum([
    "head-of-state",
    "head-of-government",
    "party-leader",
    "supreme-leader",
    "national-leader",
    "foreign-minister",
    "european-council-president",
    "european-commission-president",
  ])
  .meta({
    id: "Office",
    description: "What someone is in office as. Party leader: of a party that rules. National leader: of the people's council of Turkmenistan.",
  });

export const TenureSchema = z
  .strictObject({
    id: z.string(),
    person: reference("people"),
    ...party,
    office: Office,
    title: officeTitle.describe("As the office is called."),
    acting: z.boolean(),
    ...spell,
    dates: z.enum(["read", "partly-read", "recalled"]).describe("Partly read: the person and the year were read, the exact day is recalled."),
    note: prose.nullable(),
    confidence: Confidence,
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Tenure", description: "A person in an office for a stretch of time." });

export const VisitSchema = z
  .strictObject({
    id: z.string(),
    person: reference("people"),
    role: officeTitle.describe("The office held at the time."),
    from: z.strictObject(party).describe("Whom the visitor stands for."),
    to: z.strictObject(party),
    places: z.array(placeName),
    status: z.enum(["occurred", "announced", "cancelled"]),
    start: DatedPeriodSchema,
    lastDay: LastDaySchema,
    kind: z.enum(["state", "official", "working", "summit"]).nullable().describe("Summit: came for a meeting of several. Null if the source does not say."),
    occasion: wording(2).nullable().describe("The meeting it was for; null if it was for the two sides alone."),
    journey: z.string().min(3).nullable().describe("Visits with the same mark were one journey."),
    evidence: z.enum(["report", "announcement", "recalled"]).describe("What was read: a report of it, an announcement before it, or nothing yet."),
    note: prose.nullable(),
    confidence: Confidence,
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Visit", description: "One visit of a leader to one country." });

export type Person = z.infer<typeof PersonSchema>;
export type Tenure = z.infer<typeof TenureSchema>;
export type Visit = z.infer<typeof VisitSchema>;
