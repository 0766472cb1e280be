import { hrefIn, type Locale } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { policyMessages } from "@/messages/policy/index.ts";
import { documentIn, MarkdownDocument } from "@/ui/document/markdown-document.tsx";
import { VerdictLinks } from "./verdict-links.tsx";

/** The pages that the rules belong to. */
const ABOVE = { naming: "/reference", verdicts: "/article" } as const;

/** A rule of the house that is kept as a document, one in each language: `docs/naming.md` and `docs/naming.ru.md`. */
export function PolicyPage({ locale, policy }: { locale: Locale; policy: "naming" | "verdicts" }) {
  return (
    <>
      <p className="kicker top-kicker">
        <a href={hrefIn(locale, ABOVE[policy])}>{layoutMessages(locale).pages[ABOVE[policy]]}</a>
      </p>
      <h1>{policyMessages(locale)[policy].title}</h1>
      <MarkdownDocument {...documentIn(locale, policy)} />
      {policy === "verdicts" ? <VerdictLinks locale={locale} /> : null}
    </>
  );
}
