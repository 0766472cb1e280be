import type { Agreement, MembershipSpell } from "@multivector/data";
import { dateAfter, dateIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";

const STANDING: ReadonlySet<Agreement["status"]> = new Set(["in-force", "in-effect"]);

/** A spell's time in words, no more precise than it is known. */
export function spanInWords(locale: Locale, { start, end }: Pick<MembershipSpell, "start" | "end">): string {
  const { spell: words } = recordMessages(locale);
  // Of what began nobody knows when, the end alone is told.
  if (start.edtf === null && end.edtf !== null && end.edtf !== "..") return words.untilAlone({ to: dateAfter(locale, end) });
  const day = dateAfter(locale, start);
  if (end.edtf === "..") return start.edtf === null ? `${words.fromUnknown}, ${words.ongoing}` : words.stillSince({ day });
  const from = start.edtf === null ? words.fromUnknown : words.since({ day });
  return end.edtf === null ? words.endUnknown({ from }) : words.until({ from, to: dateAfter(locale, end) });
}

/** When an agreement is in force. One that stands though no end of it was found has none to tell of: its status says that it stands. */
export function forceInWords(locale: Locale, { start, end }: NonNullable<Agreement["force"]>, status: Agreement["status"]): string {
  const { spell: words } = recordMessages(locale);
  if (start.edtf === null && end.edtf === "..") return words.forceUnknown;
  if (end.edtf !== null || !STANDING.has(status)) return spanInWords(locale, { start, end });
  return start.edtf === null ? words.fromUnknown : words.since({ day: dateAfter(locale, start) });
}

/** The end of a spell in a column of its own. */
export function endInWords(locale: Locale, end: MembershipSpell["end"]): string {
  return end.edtf === ".." ? recordMessages(locale).spell.ongoing : dateIn(locale, end);
}
