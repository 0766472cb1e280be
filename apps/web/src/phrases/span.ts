import type { MembershipSpell } from "@multivector/data";
import { dateAfter, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";

/** A spell's time in words, no more precise than it is known. */
export function spanInWords(locale: Locale, { start, end }: Pick<MembershipSpell, "start" | "end">): string {
  const { spell: words } = recordMessages(locale);
  const from = start.edtf === null ? words.fromUnknown : words.since({ day: dateAfter(locale, start) });
  if (end.edtf === "..") return words.ongoing({ from });
  return end.edtf === null ? words.endUnknown({ from }) : words.until({ from, to: dateAfter(locale, end) });
}
