import { LANGUAGES, type LanguageTag } from "@multivector/data/languages";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { coverage as messages } from "@/messages/coverage.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { translationMessages } from "@/messages/translation/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { COVERAGE, type TranslationCoverage } from "./package-files.ts";

/** How much of the records stands in each language, by kind of text and by who translated it. */
export function TranslationTables({ locale }: { locale: Locale }) {
  return Object.entries(COVERAGE.translations).map(([language, kinds]) => <LanguageTable key={language} locale={locale} language={language} kinds={kinds} />);
}

interface LanguageTableProps {
  locale: Locale;
  language: string;
  kinds: Readonly<Record<string, TranslationCoverage>>;
}

function LanguageTable({ locale, language, kinds }: LanguageTableProps) {
  const { translations: words, universe } = dataMessages(locale);
  const names: Readonly<Record<string, string>> = { ...universe.names, ...words.kinds };
  const called = LANGUAGES[language as LanguageTag].name;
  const cells = ({ texts, translated, stale, by }: TranslationCoverage) => [texts, translated, stale, by.people, by.checked, by.machine];
  const records = Object.entries(kinds).map(([kind, coverage]) => ({ kind, name: names[kind] ?? kind, cells: cells(coverage) }));
  const sums = records.reduce<number[]>((all, row) => row.cells.map((value, place) => value + (all[place] ?? 0)), []);
  const said = messages.filter((one) => one.locale === language);
  const total = (of: "messages" | "translated") => said.reduce((sum, one) => sum + one[of], 0);
  const rows = [
    ...records,
    { kind: "all", name: words.all, cells: sums },
    // Who translated a message is not told one by one, and a message that went stale does not compile.
    { kind: "messages", name: translationMessages(locale).messages, cells: [total("messages"), total("translated")] },
  ];
  const columns = [words.texts, words.translated, words.stale, words.people, words.checked, words.machine].map((title) => ({ title, numeric: true }));
  return (
    <>
      <h3 lang={language}>{called}</h3>
      <TableFrame label={called}>
        <table data-no-receipts="">
          <TableHead columns={[words.of, ...columns]} />
          <tbody>
            {rows.map(({ kind, name, cells: values }) => (
              <tr key={kind}>
                <th scope="row">{name}</th>
                {columns.map(({ title }, place) => (
                  <td key={title} className="figure-cell">
                    {values[place] === undefined ? "–" : numberIn(locale, values[place])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}
