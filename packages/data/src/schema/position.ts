import { z } from "zod";
import { CitationSchema, Confidence, ConflictSchema, DatedPeriodSchema, prose, reference, wording } from "./fields.ts";

export const Issue = z
  .enum(["crimea-2014", "donetsk-luhansk-2022", "annexations-2022", "western-sanctions", "mir-cards", "troops-to-ukraine", "mobilised-russians"])
  .meta({
    id: "Issue",
    description:
      "What the position is on: the annexation of Crimea; recognition of the two entities in February 2022; the four annexations of September 2022; sanctions on Russia; Russia's payment cards; sending soldiers; people who fled mobilisation.",
  });

export const Stance = z
  .enum([
    "supports",
    "accepts",
    "understanding",
    "neutral",
    "silent",
    "rejects",
    "opposes",
    "not-joined",
    "itself-sanctioned",
    "accepted",
    "partly",
    "stopped",
    "refuses",
    "none-sent",
    "territory-used",
    "admits",
    "limits",
    "not-applicable",
  ])
  .meta({
    id: "Stance",
    description:
      "Rejects: does not recognize. Opposes: speaks or acts against. Silent: no statement was found, which is not proof of none. None sent: no soldiers, without a refusal on record.",
  });

export const PositionSchema = z
  .strictObject({
    id: z.string(),
    country: reference("countries"),
    issue: Issue,
    stance: Stance,
    date: DatedPeriodSchema.nullable().describe("Of the statement or act that shows it."),
    summary: prose,
    confidence: Confidence,
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Position", description: "Where a state stands on an issue." });

const Choice = z.enum(["yes", "no", "abstain", "absent"]);

export const VoteSchema = z
  .strictObject({
    id: z.string(),
    symbol: z.string().min(3).nullable().describe("Symbol of the resolution; null if it was not seen."),
    title: wording(3),
    date: DatedPeriodSchema,
    totals: z.strictObject({
      yes: z.int().min(0),
      no: z.int().min(0),
      abstain: z.int().min(0),
      absent: z.int().min(0).nullable().describe("States that did not vote; null if the source does not say."),
    }),
    cells: z
      .array(
        z.strictObject({
          country: reference("countries"),
          among: z.array(Choice).min(1).max(4).describe("What the vote was, or, where that is not settled, what it may have been."),
          basis: z.enum(["read", "recalled", "inferred"]),
          note: prose.nullable(),
          citations: z.array(CitationSchema),
        }),
      )
      .describe("By state. A state without a cell is a gap: nothing was found."),
    held: z
      .strictObject({
        yes: z.int().min(0).describe("Cells for it."),
        no: z.int().min(0).describe("Cells against."),
        abstain: z.int().min(0).describe("Cells that abstain."),
        absent: z.int().min(0).describe("Cells that did not vote."),
        unsettled: z.int().min(0).describe("Cells with several choices."),
      })
      .describe("The cells, counted by choice when they were read, so that none is turned in silence."),
    note: prose.nullable(),
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Vote", description: "A recorded vote of the United Nations General Assembly." });

export type Position = z.infer<typeof PositionSchema>;
export type Vote = z.infer<typeof VoteSchema>;
