import { z } from "zod";
import { IsoDay, prose } from "./fields.ts";

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
    exceptions: z.array(prose).describe("What is known to be missing, or to differ from the rule."),
  })
  .meta({ id: "Coverage", description: "What is meant to be held, and how much of it is. A count over anything but a whole has a least and no most." });

export type Coverage = z.infer<typeof CoverageSchema>;

const written = CoverageSchema.extend({ exceptions: z.array(prose).optional() });

/** The file `coverage/<collection>.yaml`. `parts` are bodies of memberships and ids of series, where they differ from the rest. */
export const WrittenCoverageSchema = written.extend({ parts: z.record(z.string(), written.partial()).optional() });
