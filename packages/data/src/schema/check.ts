import { z } from "zod";
import { EDTF_DATE_PATTERN } from "../time/index.ts";
import { EventType, ParticipantRole } from "./event.ts";
import { reference } from "./fields.ts";
import { Role } from "./organization.ts";

const at = z.string().regex(new RegExp(EDTF_DATE_PATTERN)).describe("A date of the EDTF subset.");

/** The questions a check may ask. Each is a query of `query/`, so that page, API and reader can repeat it. */
export const QuestionSchema = z
  .discriminatedUnion("ask", [
    z.strictObject({
      ask: z.literal("members"),
      organization: reference("organizations"),
      at,
      role: Role.optional().describe("By default the organization's full roles."),
    }),
    z.strictObject({ ask: z.literal("largest-membership"), organization: reference("organizations") }),
    z.strictObject({
      ask: z.literal("left"),
      organization: reference("organizations"),
      from: at,
      to: at,
    }),
    z.strictObject({
      ask: z.literal("events"),
      type: EventType.optional(),
      country: reference("countries").optional(),
      organization: reference("organizations").optional(),
      from: at,
      to: at,
    }),
    z.strictObject({ ask: z.literal("event-days"), event: reference("events") }),
    z.strictObject({ ask: z.literal("event-dates"), event: reference("events") }),
    z.strictObject({ ask: z.literal("participants"), event: reference("events"), role: ParticipantRole }),
    z.strictObject({
      ask: z.literal("casualties"),
      event: reference("events"),
      measure: z.enum(["deaths", "injuries", "displaced"]),
    }),
    z.strictObject({
      ask: z.literal("organization-date"),
      organization: reference("organizations"),
      date: z.enum(["signed", "inForce"]),
    }),
    z.strictObject({ ask: z.literal("countries"), kind: z.enum(["republic", "partner"]) }),
  ])
  .meta({ id: "Question", description: "A declarative query." });

/** What every question answers with; a part that a question does not have is null or empty. */
export const AnswerSchema = z
  .strictObject({
    least: z.number().nullable().describe("The number at least."),
    most: z.number().nullable().describe("The number at most; null also where nothing bounds it."),
    value: z.string().nullable().describe("A date or a pair of dates."),
    ids: z.array(z.string()).describe("The records or states that make up the number, sorted."),
  })
  .meta({ id: "Answer", description: "What a question gives." });

export const CheckSchema = z
  .strictObject({
    question: QuestionSchema,
    expect: z
      .strictObject({
        least: z.number().optional(),
        most: z.number().optional(),
        value: z.string().optional(),
        ids: z.array(z.string()).optional(),
      })
      .describe("What the answer must be for the verdict to stand; parts not given are not compared."),
    because: z.string().min(3).describe("Why this answer bears the verdict."),
  })
  .meta({ id: "Check", description: "A claim's query and the answer its verdict rests on; run in every build." });

export type Question = z.infer<typeof QuestionSchema>;
export type Answer = z.infer<typeof AnswerSchema>;
export type Check = z.infer<typeof CheckSchema>;
