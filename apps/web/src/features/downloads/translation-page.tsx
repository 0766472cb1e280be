import { hrefIn, type Locale } from "@/locale/locale.ts";
import { translationMessages } from "@/messages/translation/index.ts";
import { documentIn, MarkdownDocument } from "@/ui/document/markdown-document.tsx";
import { TranslationTables } from "./translation-tables.tsx";

/** How the pages were translated, how much of them, and how to correct them or to take a language over. */
export function TranslationPage({ locale }: { locale: Locale }) {
  const words = translationMessages(locale);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.made}</p>
      </div>
      <p>{words.missing}</p>
      <p>{words.scripts}</p>
      <p>
        {words.correctSay} <a href={hrefIn(locale, `/report?record=translations${hrefIn(locale, "/")}`)}>{words.correct}</a>
      </p>
      <section className="section">
        <h2>{words.coverage}</h2>
        <TranslationTables locale={locale} />
      </section>
      <section className="section">
        <h2>{words.take}</h2>
        <MarkdownDocument {...documentIn(locale, "translating")} below />
      </section>
    </>
  );
}
