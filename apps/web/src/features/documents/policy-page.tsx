import type { Locale } from "@/locale/locale.ts";
import { policyMessages } from "@/messages/policy/index.ts";
import { MarkdownDocument } from "@/ui/document/markdown-document.tsx";

/** A rule of the house that is kept as a document, one in each language: `docs/naming.md` and `docs/naming.ru.md`. */
export function PolicyPage({ locale, policy }: { locale: Locale; policy: "naming" | "verdicts" }) {
  return (
    <>
      <h1>{policyMessages(locale)[policy].title}</h1>
      <MarkdownDocument file={locale === "en" ? `${policy}.md` : `${policy}.${locale}.md`} lang={locale} />
    </>
  );
}
