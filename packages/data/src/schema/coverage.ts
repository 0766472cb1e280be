import { z } from "zod";
import { Verdict } from "./claim.ts";
import { IsoDay, prose, Rhythm, reference } from "./fields.ts";
import { Office } from "./person.ts";
import { Issue, Stance } from "./position.ts";

export const CoverageState = z
  .enum(["whole", "partial", "selection"])
  .describe("Whole: all that the universe names is held. Partial: parts of it are known to be missing. Selection: some of it was chosen.");

/** What a collection, or a part of it, means to hold, and how far it does. */
export const CoverageSchema = z
  .strictObject({
    universe: prose.describe("What it means to hold, in a sentence."),
    state: CoverageState,
    from: IsoDay.nullable().describe("First day it means to cover; null where no day bounds it."),
    readTo: IsoDay.describe("Day up to which sources were read for it: what happened later may be missing."),
    rhythm: Rhythm.nullable().describe("How often sources are meant to be read again for what is new; null where nobody has said."),
    exceptions: z.array(prose).describe("What is known to be missing, or to differ from the rule."),
    others: z.boolean().describe("Of a body: does it have members that are no states of this dataset? They are not counted."),
  })
  .meta({ id: "Coverage", description: "What is meant to be held, and how much of it is. A count over anything but a whole is a lower bound." });

export type Coverage = z.infer<typeof CoverageSchema>;

const list = {
  source: reference("sources").describe("Who keeps the list."),
  at: IsoDay.describe("The day that the list is of."),
};

/** The same with what is held of it, counted, and what is missing, one by one. */
export const UniverseSchema = CoverageSchema.extend({
  held: z.int().min(0).describe("Records that belong to it."),
  asked: z.int().min(0).nullable().describe("How many there should be: those held, and those known to be missing. Null where nobody has counted."),
  missing: z.array(prose).describe("What belongs to it and is not held, one by one, as far as it is known."),
  lists: z.array(z.strictObject(list)).describe("Lists kept by others that it agrees with, state by state or symbol by symbol."),
}).meta({ id: "Universe", description: "What is meant to be held, how much of it is, and what is known to be missing." });

const written = CoverageSchema.extend({
  rhythm: Rhythm.optional(),
  others: z.boolean().optional(),
  exceptions: z.array(prose).optional(),
  missing: z.array(prose).optional(),
  lists: z
    .array(z.strictObject({ ...list, names: z.array(z.string()).min(1).describe("What the list names: states by their codes, votes by their symbols.") }))
    .optional(),
});

/** The file `coverage/<collection>.yaml`. `parts` are what the records of a collection fall into, where they differ from the rest. */
export const WrittenCoverageSchema = written.extend({
  verdicts: z
    .record(z.string(), z.partialRecord(Verdict, z.int().min(1)))
    .optional()
    .describe("Of claims: how many of each article have each verdict. No source alone settles one, so one that is changed is counted again here."),
  stances: z
    .partialRecord(Issue, z.partialRecord(Stance, z.int().min(1)))
    .optional()
    .describe("Of positions: how many states have each stance on an issue. One that is changed is counted again here."),
  ballots: z.array(reference("countries")).optional().describe("Of votes: states that have a ballot in every one."),
  parts: z.record(z.string(), written.extend({ office: Office.optional().describe("Of visits: whose stops alone are meant.") }).partial()).optional(),
});
