import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { method } from "@/model/vectors/published.ts";
import { MarkdownDocument } from "@/ui/document/markdown-document.tsx";

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
      <MarkdownDocument file="methodology.md" lang="en" />
    </>
  );
}
