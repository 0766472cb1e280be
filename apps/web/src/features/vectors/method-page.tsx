import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { method } from "@/model/vectors/published.ts";

// Our own text, written in this repository; the build runs in this workspace.
const text = readFileSync(join(process.cwd(), "../../docs/methodology.md"), "utf8").replace(/^# .*$/m, "");

// Tables scroll within themselves on a phone, and hold choices, not values.
const html = (marked.parse(text, { async: false }) as string)
  .replaceAll("<table>", '<div class="table-frame" role="group" tabindex="0" aria-label="Table"><table data-no-receipts="">')
  .replaceAll("</table>", "</table></div>")
  .replaceAll("<th>", '<th scope="col">');

/** docs/methodology.md as it is. */
export function MethodPage({ locale }: { locale: Locale }) {
  const words = vectorMessages(locale);
  return (
    <>
      <p className="kicker top-kicker">
        <a href={hrefIn(locale, "/vectors")}>{words.title}</a>
      </p>
      <h1>{vectorPageMessages(locale).method.title}</h1>
      <p className="note">
        SHA-256 <code className="hash">{method.sha256}</code>
      </p>
      <article className="document" lang="en" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
