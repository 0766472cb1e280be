import { AnswerSchema, EndSchema, EventSchema, QuestionSchema, Role, StartSchema } from "@multivector/data/schema";
import { z } from "zod";

// What queries answer with. Tests hold every response against these, so they cannot drift from the queries' own types.

const Holds = z.enum(["yes", "possibly"]).describe("`possibly` where the dates known, or the date asked, allow both.");

export const MemberAtSchema = z
  .strictObject({
    membership: z.string().describe("Id of the membership record, where the receipts are."),
    organization: z.string(),
    country: z.string(),
    role: Role,
    holds: Holds,
    practice: z.strictObject({ role: Role, holds: Holds }).nullable().describe("What is done, beside what holds in law: frozen, suspended or dormant."),
    start: StartSchema,
    end: EndSchema,
  })
  .meta({ id: "MemberAt", description: "One state's role in one organization at a date." });

export const EventBetweenSchema = z
  .strictObject({ holds: Holds, event: EventSchema })
  .meta({ id: "EventBetween", description: "An event, and whether it began between the dates." });

export const WorldChangeSchema = z
  .strictObject({
    kind: z.enum(["role-begins", "role-ends", "event"]),
    date: z.strictObject({ edtf: z.string().nullable(), earliest: z.int().nullable(), latest: z.int().nullable() }),
    record: z.string().describe("Id of the record that says so."),
    country: z.string().nullable(),
    organization: z.string().nullable(),
    role: Role.nullable(),
    title: z.string().nullable(),
    holds: Holds,
  })
  .meta({ id: "WorldChange", description: "Something that changed in the world." });

export const CheckResultSchema = z
  .strictObject({
    question: QuestionSchema,
    expect: z.strictObject({
      least: z.number().optional(),
      most: z.number().optional(),
      value: z.string().optional(),
      ids: z.array(z.string()).optional(),
    }),
    answer: AnswerSchema,
    holds: z.boolean().describe("Does the answer agree with all that the verdict expects?"),
  })
  .meta({ id: "CheckResult", description: "A claim's check, run now." });
