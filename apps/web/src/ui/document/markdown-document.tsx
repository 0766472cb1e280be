import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";

/** A text of `docs/` as a page has it, without its heading. Our own text, written in this repository; the build runs in this workspace. */
export function MarkdownDocument({ file, lang }: { file: string; lang: string }) {
  const text = readFileSync(join(process.cwd(), "../../docs", file), "utf8").replace(/^# .*$/m, "");
  // Tables scroll within themselves on a phone, and hold choices, not values.
  const html = (marked.parse(text, { async: false }) as string)
    .replaceAll("<table>", `<div class="table-frame" role="group" tabindex="0" aria-label="Table"><table data-no-receipts="">`)
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<th>", '<th scope="col">');
  return <article className="document" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
