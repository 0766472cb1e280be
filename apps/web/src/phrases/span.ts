import type { MembershipSpell } from "@multivector/data";
import { dateAfter, dateIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";

/** A spell's time in words, no more precise than it is known. */
export function spanInWords(locale: Locale, { start, end }: Pick<MembershipSpell, "start" | "end">): string {
  const { spell: words } = recordMessages(locale);
  // Of what began nobody knows when, the end alone is told.
  if (start.edtf === null && end.edtf !== null && end.edtf !== "..") return words.untilAlone({ to: dateAfter(locale, end) });
  const day = dateAfter(locale, start);
  if (end.edtf === "..") return start.edtf === null ? words.forceUnknown : words.stillSince({ day });
  const from = start.edtf === null ? words.fromUnknown : words.since({ day });
  return end.edtf === null ? words.endUnknown({ from }) : words.until({ from, to: dateAfter(locale, end) });
}

/** The end of a spell in a column of its own. */
export function endInWords(locale: Locale, end: MembershipSpell["end"]): string {
  return end.edtf === ".." ? recordMessages(locale).spell.ongoing : dateIn(locale, end);
}
