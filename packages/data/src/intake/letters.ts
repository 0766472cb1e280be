import type { FormProblem } from "./form.ts";
import { MAX_FORM } from "./form.ts";

/**
 * What nobody types and a reader cannot see: control characters, marks that turn the direction of writing, joiners, halves of characters. They can make
 * a text read otherwise than it is stored, so none is taken.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Why a form is not read at all, or nothing. */
export function letterProblems(form: string): FormProblem[] {
  if (form.trim() === "") return [{ field: "form", found: "nothing", expected: "the form, filled in" }];
  if (form.length > MAX_FORM)
    return [
      {
        field: "form",
        found: `${form.length} characters`,
        expected: `at most ${MAX_FORM}: an event in a sentence or two; what is longer stays with the source`,
      },
    ];
  const text = form.replace(/\r\n?/g, "\n");
  const place = text.search(UNSEEN);
  if (place === -1) return [];
  const before = text.slice(0, place);
  const code = (text.codePointAt(place) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return [
    {
      field: "form",
      found: `the invisible character U+${code} in line ${before.split("\n").length}, after ${JSON.stringify(before.split("\n").at(-1)?.slice(-30))}`,
      expected: "letters that can be seen: type that line anew instead of pasting it",
    },
  ];
}
