import { DatedPeriodSchema, publishedSchema, VoteSchema } from "@multivector/data/schema";
import { z } from "zod";
import { Holds } from "../http/item-shape.ts";

export const BallotSchema = z
  .strictObject({
    vote: z.string().describe("Id of the vote."),
    symbol: z.string().nullable().describe("Symbol of the resolution; null if it was not seen."),
    title: z.string(),
    date: publishedSchema(DatedPeriodSchema),
    country: z.string(),
    choice: VoteSchema.shape.cells.element.shape.among.element.nullable().describe("What the ballot was; null where that is not settled."),
    among: VoteSchema.shape.cells.element.shape.among,
    basis: VoteSchema.shape.cells.element.shape.basis,
    note: z.string().nullable(),
    citations: VoteSchema.shape.cells.element.shape.citations,
    holds: Holds.describe("`possibly` where the ballot is not settled."),
  })
  .meta({ id: "Ballot", description: "One state's vote on one resolution." });
