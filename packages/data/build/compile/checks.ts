import { answerInWords, checkClaim, type Dataset, QueryError } from "../../src/query/index.ts";
import type { Problem, World } from "../load/index.ts";

/** Runs every claim's check. A result that no longer matches what its verdict rests on is a problem, with both values. */
export function checkProblems(dataset: Dataset, world: World): Problem[] {
  return dataset.claims.records.flatMap((claim): Problem[] => {
    const { file } = world.origin("claims", claim.id);
    const problem = (path: string[], found: string, fix: string): Problem => ({
      file: file.file,
      ...file.locate(path),
      rule: "check-fails",
      found,
      fix,
    });
    try {
      const result = checkClaim(dataset, claim);
      if (result === null || result.holds) return [];
      const required = JSON.stringify(result.expect);
      const given = JSON.stringify(result.answer);
      return [
        problem(
          ["check", "expect"],
          `the verdict "${claim.verdict}" rests on ${required}, but the dataset answers ${given} (${answerInWords(result.answer)})`,
          "correct the record that changed the answer, or revise the verdict together with what it expects",
        ),
      ];
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return [problem(["check", "question"], error.message, "ask about a record and dates that exist")];
    }
  });
}
