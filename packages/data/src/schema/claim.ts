import { z } from "zod";
import { CheckSchema } from "./check.ts";
import { CitationSchema, Confidence, ConflictSchema, DatedPeriodSchema, prose, reference, wording } from "./fields.ts";

export const ArticleSchema = z
  .strictObject({
    id: z.string(),
    title: wording(1),
    author: z.string().min(3).nullable().describe("Who wrote it; null where that was not confirmed."),
    published: DatedPeriodSchema,
    language: z.string().regex(/^[a-z]{2,3}$/),
    paragraphs: z.array(z.strictObject({ number: z.int().min(1), topic: prose })).min(1),
    note: prose.nullable(),
    citations: z.array(CitationSchema).describe("The copy that was read; empty where none could be cited."),
  })
  .meta({ id: "Article", description: "A text whose claims are audited. It is paraphrased, never reproduced." });

export const Verdict = z
  .enum(["supported", "supported-with-caveat", "imprecise", "outdated-since", "contested", "inaccurate", "unverifiable", "opinion"])
  .meta({ id: "Verdict", description: "How a claim stands against the evidence. Outdated means true when written." });
export type Verdict = z.infer<typeof Verdict>;

export const ClaimSchema = z
  .strictObject({
    id: z.string(),
    article: reference("articles"),
    number: z
      .int()
      .min(1)
      .describe("Number by which it is cited, given once. Those entered later have higher ones; in reading order claims go by paragraph, then number."),
    paragraph: z.int().min(1),
    statement: prose.describe("The claim, restated in our words."),
    kind: z.enum(["factual", "quantitative", "interpretive", "predictive", "opinion"]),
    verdict: Verdict,
    reason: prose,
    since: prose.nullable().describe("What happened after publication."),
    confidence: Confidence,
    events: z.array(reference("events")).describe("Events the claim leans on."),
    organizations: z.array(reference("organizations")),
    conflicts: z.array(ConflictSchema),
    citations: z.array(CitationSchema),
    check: CheckSchema.nullable(),
  })
  .meta({ id: "Claim", description: "One claim of an article, with its verdict and what that rests on." });

export type Article = z.infer<typeof ArticleSchema>;
export type Claim = z.infer<typeof ClaimSchema>;
