import { z } from "zod";
import { CitationSchema, Confidence, ConflictSchema, DatedPeriodSchema, party, placeName, prose, reference, spell, wording } from "./fields.ts";

export const AgreementKind = z
  .enum([
    "founding",
    "alliance",
    "union",
    "friendship",
    "strategic-partnership",
    "partnership-level",
    "partnership-and-cooperation",
    "association",
    "assurances",
    "arms-control",
    "neutrality",
    "maritime",
    "border",
    "basing",
    "economic-union",
    "peace",
    "declaration",
  ])
  .meta({
    id: "AgreementKind",
    description:
      "What an agreement is about. Founding: what sets up a body with organs, or its statutes. Alliance: military cooperation and common action against armed groups too. Border: its guarding too; the stay of forces is basing. A partnership level is a label, not a text.",
  });

export const AgreementSchema = z
  .strictObject({
    id: z.string(),
    title: wording(3),
    kind: AgreementKind,
    binding: z.boolean().describe("Does it bind in law? Declarations and labels of relations do not."),
    founds: reference("organizations").nullable().describe("The organization it founds or carries."),
    parties: z
      .array(
        z.strictObject({
          ...party,
          signed: DatedPeriodSchema.nullable().describe("Where this party signed or acceded on another day than the rest."),
          left: DatedPeriodSchema.nullable().describe("When it ceased to be bound."),
          note: prose.nullable(),
        }),
      )
      .min(1),
    notSigned: z.array(reference("countries")).describe("States that were expected to sign and were not seen to."),
    place: placeName.nullable().describe("Where it was signed."),
    initialled: DatedPeriodSchema.nullable(),
    signed: DatedPeriodSchema.nullable(),
    force: z
      .strictObject(spell)
      .nullable()
      .describe(
        "When it stands: a treaty from its entry into force, a declaration from its making. Null if it does not stand, or that was not found; `status` tells.",
      ),
    status: z
      .enum(["in-force", "in-effect", "signed", "not-in-force", "initialled", "announced", "dormant", "broken", "ended"])
      .describe("In effect: a declaration that stands. Signed: whether it took effect was not found. Not in force: it has not."),
    summary: prose,
    note: prose.nullable(),
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Agreement", description: "A treaty, a declaration or a label of relations between named parties." });

export type Agreement = z.infer<typeof AgreementSchema>;
