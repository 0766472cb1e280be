import { Island } from "#island";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { SearchPage } from "./search-page.island.tsx";

/** The search as a page of its own. */
export function SearchContents({ locale }: { locale: Locale }) {
  const words = searchMessages(locale);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <Island>
        <SearchPage locale={locale} />
      </Island>
      <noscript>
        <p>
          {words.noScript} <a href={hrefIn(locale, "/reference")}>{words.reference}</a>
        </p>
      </noscript>
    </>
  );
}
