import { AnswerSchema, CheckSchema, QuestionSchema } from "@multivector/data/schema";
import { z } from "zod";

export const CheckResultSchema = z
  .strictObject({
    question: QuestionSchema,
    expect: CheckSchema.shape.expect,
    answer: AnswerSchema,
    holds: z
      .boolean()
      .nullable()
      .describe("Does the answer agree with all that the verdict expects? Null where a most is expected of a count that has none, as over a selection."),
  })
  .meta({ id: "CheckResult", description: "A claim's check, run now." });

export const ReadingResultSchema = z
  .strictObject({ question: QuestionSchema, answer: AnswerSchema })
  .meta({ id: "ReadingResult", description: "What an indicator (signpost) reads at a date. Where the records do not cover the time, everything is null." });
