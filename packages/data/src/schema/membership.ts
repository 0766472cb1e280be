import { z } from "zod";
import { CitationSchema, Confidence, ConflictSchema, computed, prose, reference, spell } from "./fields.ts";
import { Role } from "./organization.ts";

export const MembershipSpellSchema = z
  .strictObject({
    role: Role,
    track: z.enum(["law", "practice"]).describe("What holds in law, and what is done. A frozen member is a member in law; neither track overwrites the other."),
    full: z.boolean().describe("Does this role, in law, count as being in this organization?").register(computed, { by: "the organization's `fullRoles`" }),
    ...spell,
    note: prose.nullable(),
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "MembershipSpell", description: "A stretch of time in one role." });

export const MembershipSchema = z
  .strictObject({
    id: z.string().describe("organization-country, such as csto-uzb."),
    organization: reference("organizations"),
    country: reference("countries"),
    founder: z.boolean().describe("Was it there from the founding act?"),
    spells: z.array(MembershipSpellSchema).describe("Oldest first. Empty if the state never took part."),
    never: z
      .strictObject({
        note: prose,
        confidence: Confidence,
        conflicts: z.array(ConflictSchema),
        citations: z.array(CitationSchema).min(1),
      })
      .nullable()
      .describe("A finding that the state never joined, which differs from having no record of it."),
  })
  .meta({ id: "Membership", description: "One state's part in one organization through time." });

export type Membership = z.infer<typeof MembershipSchema>;
export type MembershipSpell = z.infer<typeof MembershipSpellSchema>;
