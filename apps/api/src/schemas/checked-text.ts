import { ASKS } from "@multivector/data/check";
import { Verdict } from "@multivector/data/schema";
import { z } from "zod";
import { LimitSchema } from "../http/envelope.ts";

const paths = (what: string) => z.array(z.string()).describe(`\`<collection>/<id>\` of ${what}.`);

const BearingSchema = z
  .strictObject({
    path: z.string().describe("`<collection>/<id>`."),
    title: z.string(),
    says: z.string().describe("What it says, in a sentence."),
    relation: z.string().describe("How it stands to the sentence, in words: whom both name, and whether it falls on the time given."),
  })
  .meta({ id: "BearingRecord", description: "A record that bears on a sentence." });

export const CheckedSentenceSchema = z
  .strictObject({
    text: z.string(),
    start: z.int().describe("Where it stands in the text, in UTF-16 units."),
    end: z.int(),
    finding: z
      .enum(["answered", "claim", "facts", "not-held"])
      .describe("Answered: something it states was run as a query. Claim: it says what an audited claim says. Facts: records bear on it. Not held: none do."),
    answers: z.array(
      z
        .strictObject({
          asks: z.enum(ASKS).describe("The kind of question."),
          question: z.string().describe("The question that was run, in words."),
          stance: z
            .enum(["agrees", "differs", "possibly", "cannot-tell"])
            .nullable()
            .describe(
              "Of the sentence, to what the records answer. Cannot-tell: what is held is a selection. Null where the sentence does not state it: it asks, doubts, plans, or tells what somebody says.",
            ),
          held: z.string().describe("What the records say."),
          records: paths("the records that answer"),
          limits: z.array(LimitSchema),
        })
        .meta({ id: "CheckAnswer", description: "Something that a sentence states, run as a query." }),
    ),
    unasked: z
      .array(z.string())
      .describe("Parts of the sentence, and figures in it, of which nothing was asked while something else was: no answer says anything of them."),
    claims: z.array(
      z
        .strictObject({
          id: z.string(),
          statement: z.string(),
          sense: z
            .enum(["same", "related"])
            .describe(
              "Same: actors, dates, numbers and denial agree. Related: it is about the same matter, and the verdict on the claim is none on the sentence.",
            ),
          likeness: z.number().describe("0 to 1; the same words give 1."),
          verdict: Verdict.nullable().describe("Of the claim, where the sense is the same. Null also where it rests on no fact that could be named."),
          reason: z.string().nullable(),
          claimVerdict: Verdict.describe("What the audit found of the claim itself, whatever the sentence says."),
          evidence: paths("what the verdict rests on"),
        })
        .meta({ id: "ClaimMatch", description: "An audited claim that a sentence is like." }),
    ),
    facts: z.array(BearingSchema).describe("Records that bear on it, the likeliest first; those that answer stand first."),
    pages: z.array(BearingSchema).describe("Where nothing but a name is known: its record. It is no finding."),
    needed: z.string().nullable().describe("Of what is not held: what would be needed to say more."),
  })
  .meta({ id: "CheckedSentence", description: "What the records say on one sentence." });
