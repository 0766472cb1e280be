import type { Agreement } from "@multivector/data";
import { dateAfter, type Locale } from "@/locale/locale.ts";
import { agreementMessages } from "@/messages/agreement/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { spanInWords } from "./span.ts";

const STANDING: ReadonlySet<Agreement["status"]> = new Set(["in-force", "in-effect"]);

/** Agreements that are known not to have taken effect; of any other that has no time in force none was found. */
const NEVER: ReadonlySet<Agreement["status"]> = new Set(["not-in-force", "initialled", "announced"]);

/** When an agreement is in force, or that it is not, or that nobody knows. */
export function forceOf(locale: Locale, { force, status }: Pick<Agreement, "force" | "status">): string {
  if (force !== null) return forceInWords(locale, force, status);
  return NEVER.has(status) ? referenceMessages(locale).list.notInForce : recordTableMessages(locale).notKnown;
}

/** When an agreement is in force. Of one that stands though nobody knows whether it was ever ended, that no end was found: an unknown end would be one. */
export function forceInWords(locale: Locale, { start, end }: NonNullable<Agreement["force"]>, status: Agreement["status"]): string {
  const { spell: words } = recordMessages(locale);
  if (start.edtf === null && end.edtf === "..") return words.forceUnknown;
  if (end.edtf !== null || !STANDING.has(status)) return spanInWords(locale, { start, end });
  const from = start.edtf === null ? words.fromUnknown : words.since({ day: dateAfter(locale, start) });
  return agreementMessages(locale).noEnd({ from });
}
