import type { Answer } from "@multivector/data";
import { countIn } from "@/words/counts.ts";
import { type Locale, words } from "@/words/locale.ts";

const says = words({
  en: { nothing: "nothing known", atMost: (most: number) => `at most ${most}` },
  ru: { nothing: "ничего не известно", atMost: (most) => `не более ${most}` },
});

/** What a check found, in words: "7 (ARM, BLR, …)", "between 59 and 146", "at least 9 (…)" where not all that there are are held. */
export function answerIn(locale: Locale, { least, most, value, ids }: Answer): string {
  const { nothing, atMost } = says(locale);
  if (value !== null) return value;
  if (least === null) return most === null ? nothing : atMost(most);
  const named = ids.length === least && least > 0 ? ` (${ids.join(", ")})` : "";
  return `${countIn(locale, { least, most }, String)}${named}`;
}
