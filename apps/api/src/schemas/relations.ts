import type { RelationPart } from "@multivector/data";
import { VoteSchema } from "@multivector/data/schema";
import { z } from "zod";
import { recordSchemas } from "../http/item-shape.ts";
import { ObservationSchema } from "./observations.ts";

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
