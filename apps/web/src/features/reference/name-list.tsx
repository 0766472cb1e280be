import type { Name } from "@multivector/data";
import { dateAfter, dateIn, type Locale, spanIn } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";

/** Names in every language and script, with when they hold and what says so. */
export function NameList({ locale, names, record }: { locale: Locale; names: readonly Name[]; record: string }) {
  const { nameKinds } = kindMessages(locale);
  const languages: Readonly<Record<string, string | undefined>> = kindMessages(locale).languages;
  return (
    <ul className="names">
      {names.map(({ text, lang, kind, start, end, citations }, index) => (
        <li key={text + lang + kind}>
          <span lang={lang}>{text}</span>
          <span className="note">
            {languages[lang] ?? lang}, {nameKinds[kind]}
            {heldInWords(locale, start, end)}
          </span>
          {citations.length === 0 ? null : (
            <Receipt locale={locale} data={receiptOf(locale, { id: `receipt-name-${index}`, title: text, record, citations })} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Since when and until when a name held, as far as either is known. */
function heldInWords(locale: Locale, start: Name["start"], end: Name["end"]): string {
  const { spell } = recordMessages(locale);
  const since = start.edtf === null ? null : spell.since({ day: dateAfter(locale, start) });
  if (end.edtf === ".." || end.edtf === null) return since === null ? "" : `, ${since}`;
  return since === null ? spanIn(locale, "", dateIn(locale, end)) : `, ${spell.until({ from: since, to: dateAfter(locale, end) })}`;
}
