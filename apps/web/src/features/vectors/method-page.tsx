import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { firstMethod, method } from "@/model/vectors/published.ts";

// Our own texts, written in this repository; the build runs in this workspace.
const textOf = (name: string) => readFileSync(join(process.cwd(), "../../docs", name), "utf8");

// Tables scroll within themselves on a phone, and hold choices, not values.
const htmlOf = (text: string) =>
  (marked.parse(text, { async: false }) as string)
    .replaceAll("<table>", '<div class="table-frame" role="group" tabindex="0" aria-label="Table"><table data-no-receipts="">')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<th>", '<th scope="col">');

const OUTCOME = htmlOf(textOf("methodology.md").replace(/^# .*$/m, ""));
// The text of a method has its own title, below that of the page.
const TEXTS = { 1: htmlOf(textOf("methodology/1.md").replace(/^# .*$/m, "")), 2: htmlOf(textOf("methodology/2.md").replace(/^(#+) /gm, "#$1 ")) };

/** Links between the texts lead to their pages. */
function linked(html: string, locale: Locale): string {
  return html
    .replaceAll(/href="(?:methodology\/)?1\.md"/g, `href="${hrefIn(locale, "/vectors/method/1")}"`)
    .replaceAll(/href="(?:methodology\/)?2\.md"/g, `href="${hrefIn(locale, "/vectors/method")}#second"`)
    .replaceAll('href="../methodology.md"', `href="${hrefIn(locale, "/vectors/method")}"`);
}

/** docs/methodology.md and the method in use as they are; or the first method, which is kept beside it. */
export function MethodPage({ locale, first = false }: { locale: Locale; first?: boolean }) {
  const words = vectorMessages(locale);
  const said = vectorPageMessages(locale).method;
  return (
    <>
      <p className="kicker top-kicker">
        <a href={hrefIn(locale, "/vectors")}>{words.title}</a>
      </p>
      <h1>{first ? said.first : said.title}</h1>
      <p className="note">
        SHA-256 <code className="hash">{first ? firstMethod.sha256 : method.sha256}</code>
        {first ? (
          <>
            {" "}
            · <a href={hrefIn(locale, "/vectors/method")}>{said.use}</a>
          </>
        ) : null}
      </p>
      {first ? null : <article className="document" lang="en" dangerouslySetInnerHTML={{ __html: linked(OUTCOME, locale) }} />}
      <article className="document" id={first ? "first" : "second"} lang="en" dangerouslySetInnerHTML={{ __html: linked(TEXTS[first ? 1 : 2], locale) }} />
    </>
  );
}
