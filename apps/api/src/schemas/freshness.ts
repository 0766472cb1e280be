import { Rhythm } from "@multivector/data/schema";
import { z } from "zod";

const judged = {
  lastRead: z.string().nullable().describe("Last day on which a source of it was read; null if none was."),
  rhythm: Rhythm.nullable().describe("How often something new comes, or sources are meant to be read again; null where nothing says."),
  due: z
    .string()
    .nullable()
    .describe("Last day by which more is due, also if that has passed; null where nothing says. A yearly edition brings the year before it."),
  state: z
    .enum(["current", "late", "ended", "unknown"])
    .describe("Current: nothing more is due yet. Late: more was due. Ended: no more will come. Unknown: nothing says when more is due."),
  remedy: z.string().nullable().describe("What a maintainer can do; null while nothing is to be done."),
};

export const FreshnessSchema = z
  .strictObject({
    series: z.string(),
    lastYear: z.int().nullable().describe("Last year with a value."),
    values: z.int(),
    nextExpected: z.string().nullable().describe("As the card says, in words."),
    late: z.enum(["yes", "no", "unknown"]).describe("Had the day in `due` passed? The same as `state`, in the words of earlier versions."),
    ...judged,
  })
  .meta({ id: "Freshness", description: "How far a series reaches, and whether more is due." });

export const CollectionFreshnessSchema = z
  .strictObject({
    collection: z.string(),
    records: z.int(),
    readTo: z.string().describe("Day up to which sources were read: what happened later may be missing."),
    ...judged,
  })
  .meta({ id: "CollectionFreshness", description: "How far a collection was read, and whether it means to have been read on." });
