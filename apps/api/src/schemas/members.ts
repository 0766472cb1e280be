import { EndSchema, publishedSchema, Role, reference, StartSchema } from "@multivector/data/schema";
import { z } from "zod";
import { Holds } from "../http/item-shape.ts";

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
