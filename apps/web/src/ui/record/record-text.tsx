import type { Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";

/** Words of a record, marked as English where nobody has translated them yet. */
export function RecordText({ locale, children }: { locale: Locale; children: string | null | undefined }) {
  const lang = langOf(locale, children);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
