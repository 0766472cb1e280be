import { z } from "zod";
import type { Lang } from "../data/languages.ts";
import { parameterErrors } from "./parameter-errors.ts";
import { valuesIn } from "./parameter-values.ts";
import { lang } from "./parameters.ts";
import type { ProblemError } from "./problem.ts";
import { queriesOf } from "./query.ts";

/** What can be asked of a file that is told in every language held. */
export const LanguageQuery = z.strictObject({ lang });

/** What can be asked of answers that are put into words as they are made: in these languages somebody has written how. */
export const WordsQuery = z.strictObject({
  lang: z.enum(["en", "ru"]).optional().describe("Language of all that is told: `en` or `ru`. English if left out.").meta({ example: "ru" }),
});

/** The language in which an answer is asked for, or what is wrong with the question. */
export function languageIn(url: string, query: typeof LanguageQuery | typeof WordsQuery = LanguageQuery): { language: Lang; errors: readonly ProblemError[] } {
  const given = queriesOf(url);
  const { values, errors } = valuesIn(given, query.shape);
  const read = query.safeParse(values);
  if (errors.length === 0 && !read.success) errors.push(...parameterErrors(read.error, "query", given, Object.keys(query.shape)));
  return { language: read.data?.lang ?? "en", errors };
}
