import { hrefIn, type Locale } from "@/locale/locale.ts";
import { policyMessages } from "@/messages/policy/index.ts";
import { documentIn, MarkdownDocument } from "@/ui/document/markdown-document.tsx";

/** Where the site shows the documents that this one names, in either language. */
const SHOWN = {
  verdicts: "/article/verdicts",
  methodology: "/vectors/method",
  naming: "/naming",
  translating: "/translation",
} as const;

/** What the site is, who makes it and how far it can be trusted: `docs/about.md` and `docs/about.ru.md`. */
export function AboutPage({ locale }: { locale: Locale }) {
  const documents = Object.entries(SHOWN).flatMap(([name, path]) => [`${name}.md`, `${name}.ru.md`].map((file) => [file, hrefIn(locale, path)] as const));
  const links = {
    ...Object.fromEntries(documents),
    "data.md": hrefIn(locale, "/data"),
    "../CONTRIBUTING.md": hrefIn(locale, "/report"),
    "../CITATION.cff": hrefIn(locale, "/newsroom#cite"),
  };
  return (
    <>
      <h1 className="top-kicker">{policyMessages(locale).about.title}</h1>
      <MarkdownDocument {...documentIn(locale, "about")} links={links} />
    </>
  );
}
