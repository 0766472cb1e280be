import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { firstMethod, method } from "@/model/vectors/published.ts";
import { documentIn, MarkdownDocument } from "@/ui/document/markdown-document.tsx";

/** docs/methodology.md and the method in use as they are; or the first method, which is kept beside it. */
export function MethodPage({ locale, first = false }: { locale: Locale; first?: boolean }) {
  const words = vectorMessages(locale);
  const said = vectorPageMessages(locale).method;
  const [inUse, kept] = [hrefIn(locale, "/vectors/method"), hrefIn(locale, "/vectors/method/1")];
  const links = { "methodology/1.md": kept, "1.md": kept, "methodology/2.md": `${inUse}#second`, "2.md": `${inUse}#second`, "../methodology.md": inUse };
  return (
    <>
      <p className="kicker top-kicker">
        <a href={hrefIn(locale, "/vectors")}>{words.title}</a>
      </p>
      <h1>{first ? said.first : said.title}</h1>
      {first ? (
        <p className="note">
          <a href={inUse}>{said.use}</a>
        </p>
      ) : null}
      {first ? (
        <MarkdownDocument {...documentIn(locale, "methodology/1")} id="first" links={links} />
      ) : (
        <>
          <MarkdownDocument {...documentIn(locale, "methodology")} links={links} />
          <MarkdownDocument {...documentIn(locale, "methodology/2")} id="second" below links={links} />
        </>
      )}
      <p className="note">
        SHA-256 <code className="hash">{first ? firstMethod.sha256 : method.sha256}</code>
      </p>
    </>
  );
}
