import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, textsOf } from "@multivector/data/languages";
import { marked } from "marked";
import { type Locale, tagOf, wholeLocale } from "@/locale/locale.ts";
import { written } from "@/locale/written.ts";

const DOCUMENTS = join(process.cwd(), "../../docs");

interface MarkdownDocumentProps {
  /** Within `docs/`. Our own texts, written in this repository; the build runs in this workspace. */
  file: string;
  lang: string;
  id?: string;
  /** Does the text stand below another, with its own title a step lower? Otherwise the page has the title. */
  below?: boolean;
  /** Where links to other files lead on the site. */
  links?: Readonly<Record<string, string>>;
}

/** A document of `docs/` in the language of a page, `naming.md`, `naming.ru.md`, or in the one that its readers read next. */
export function documentIn(locale: Locale, name: string): Pick<MarkdownDocumentProps, "file" | "lang"> {
  if (locale === "en") return { file: `${name}.md`, lang: "en" };
  const texts = textsOf(tagOf(locale));
  const own = `${name}.${texts}.md`;
  // The tables turn letters of words, and would turn those of addresses where both are Latin.
  const isThere = existsSync(join(DOCUMENTS, own)) && (texts === locale || LANGUAGES[texts].script === "Cyrl");
  return isThere ? { file: own, lang: tagOf(locale) } : { file: `${name}.${wholeLocale(locale)}.md`, lang: wholeLocale(locale) };
}

/** A text of `docs/` as a page has it. */
export function MarkdownDocument({ file, lang, id, below = false, links = {} }: MarkdownDocumentProps) {
  // A translation says above itself what it was made from.
  const text = written(lang.toLowerCase() as Locale, readFileSync(join(DOCUMENTS, file), "utf8").replace(/^<!--.*?-->\s*/s, ""));
  // Tables scroll within themselves on a phone, and hold choices, not values.
  const html = (marked.parse(below ? text.replace(/^(#+) /gm, "#$1 ") : text.replace(/^# .*$/m, ""), { async: false }) as string)
    .replaceAll("<table>", '<div class="table-frame" role="group" tabindex="0" aria-label="Table"><table data-no-receipts="">')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<th>", '<th scope="col">');
  const linked = Object.entries(links).reduce((all, [from, to]) => all.replaceAll(`href="${from}"`, `href="${to}"`), html);
  return <article className="document" id={id} lang={lang} dangerouslySetInnerHTML={{ __html: linked }} />;
}
