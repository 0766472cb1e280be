import { z } from "zod";
import type { Lang } from "../data/languages.ts";
import { parameterErrors } from "./parameter-errors.ts";
import { valuesIn } from "./parameter-values.ts";
import { lang } from "./parameters.ts";
import type { ProblemError } from "./problem.ts";
import { queriesOf } from "./query.ts";

/** What can be asked of a file that is told in every language held. */
export const LanguageQuery = z.strictObject({ lang });

/** The language in which a file is asked for, or what is wrong with the question. */
export function languageIn(url: string): { language: Lang; errors: readonly ProblemError[] } {
  const given = queriesOf(url);
  const { values, errors } = valuesIn(given, LanguageQuery.shape);
  const read = LanguageQuery.safeParse(values);
  if (errors.length === 0 && !read.success) errors.push(...parameterErrors(read.error, "query", given, Object.keys(LanguageQuery.shape)));
  return { language: read.data?.lang ?? "en", errors };
}
