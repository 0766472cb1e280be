import type { Name } from "@multivector/data";
import { dateAfter, dateIn, type Locale } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";

/** Names in every language and script, with when they hold and what says so. */
export function NameList({ locale, names, record }: { locale: Locale; names: readonly Name[]; record: string }) {
  const { nameKinds } = kindMessages(locale);
  const languages: Readonly<Record<string, string | undefined>> = kindMessages(locale).languages;
  const words = recordMessages(locale);
  return (
    <ul className="names">
      {names.map(({ text, lang, kind, start, end, citations }, index) => (
        <li key={text + lang + kind}>
          <span lang={lang}>{text}</span>
          <span className="note">
            {languages[lang] ?? lang}, {nameKinds[kind]}
            {start.edtf === null ? "" : `, ${words.spell.since({ day: dateAfter(locale, start) })}`}
            {end.edtf === ".." || end.edtf === null ? "" : ` – ${dateIn(locale, end)}`}
          </span>
          {citations.length === 0 ? null : (
            <Receipt locale={locale} data={receiptOf(locale, { id: `receipt-name-${index}`, title: text, record, citations })} />
          )}
        </li>
      ))}
    </ul>
  );
}
