// A blind reading: the reader gets questions and what the facts rest on, writes down what the notes say, and only then learns what
// the records hold. So nobody, whoever entered them, can read into a note what stands in a record.
import { parse, stringify } from "yaml";
import { z } from "zod";
import type { Fact } from "./facts.ts";

const ReadingSchema = z.strictObject({
  drawn: z.strictObject({ count: z.int(), seed: z.int() }),
  facts: z.array(
    z.strictObject({
      fact: z.string().regex(/^[0-9a-f]{8}$/),
      question: z.string(),
      restsOn: z.array(z.string()),
      answers: z.record(z.string(), z.string().nullable()),
      /** Filled after the comparison, with the fields and the words of the record beside the notes. */
      verdict: z.enum(["agrees", "differs"]).nullable(),
      /** Why it differs, or why it agrees although a field was read otherwise. */
      remark: z.string().nullable(),
    }),
  ),
});

export type Reading = z.infer<typeof ReadingSchema>;

/** A sheet to fill: every answer is null; what the notes do not say is answered with `nothing`. */
export function emptyReading(facts: Fact[], count: number, seed: number, restsOn: (fact: Fact) => string[]): string {
  const reading: Reading = {
    drawn: { count, seed },
    facts: facts.map((fact) => ({
      fact: fact.key,
      question: fact.question,
      restsOn: restsOn(fact),
      answers: Object.fromEntries(Object.keys(fact.answers).map((field) => [field, null])),
      verdict: null,
      remark: null,
    })),
  };
  return stringify(reading, { lineWidth: 0 });
}

/** A filled sheet. Throws with the place if it has another shape. */
export function parseReading(text: string): Reading {
  return ReadingSchema.parse(parse(text));
}

interface Score {
  fact: Fact;
  differences: { field: string; read: string; held: string }[];
  verdict: "agrees" | "differs" | null;
  remark: string | null;
}

/** Compares what was read with what is held now. Throws for a fact that is no longer there or an answer that is missing. */
export function score(reading: Reading, facts: Fact[]): Score[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return reading.facts.map(({ fact: key, question, answers, verdict, remark }) => {
    const fact = byKey.get(key);
    if (fact === undefined) throw new Error(`${key} (${question}) is no fact of the dataset: was the record renamed? Read it anew or take it out.`);
    const differences = Object.entries(fact.answers).flatMap(([field, held]) => {
      const read = answers[field];
      if (read === null || read === undefined) throw new Error(`${key} (${question}): no answer to ${field}; write what the notes say, or "nothing"`);
      return alike(read) === alike(held) ? [] : [{ field, read, held }];
    });
    return { fact, differences, verdict, remark };
  });
}

/** Lists are compared whatever their order, and text whatever its case; an arrow keeps its order. */
function alike(text: string): string {
  return text
    .split(",")
    .map((item) => item.trim().toLowerCase())
    .sort()
    .join(", ");
}
