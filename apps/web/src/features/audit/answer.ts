import type { Answer } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { answerMessages } from "@/messages/answer/index.ts";
import { countIn } from "@/phrases/counts.ts";

/** What a check found, in words: "7 (ARM, BLR, …)", "between 59 and 146", "at least 9 (…)" where not all that there are are held. */
export function answerIn(locale: Locale, { least, most, value, ids }: Answer): string {
  const { nothing, atMost } = answerMessages(locale);
  if (value !== null) return value;
  if (least === null) return most === null ? nothing : atMost({ most });
  const named = ids.length === least && least > 0 ? ` (${ids.join(", ")})` : "";
  return `${countIn(locale, { least, most }, String)}${named}`;
}
