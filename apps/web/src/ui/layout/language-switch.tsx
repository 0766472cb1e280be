import { LANGUAGES } from "@multivector/data/languages";
import { hrefIn, LOCALES, type Locale, localesOf, tagOf } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";

const PANEL = "languages";

/** Opens the list of languages. */
export function LanguageButton({ locale }: { locale: Locale }) {
  const { name } = LANGUAGES[tagOf(locale)];
  return (
    <button type="button" className="language-button" popoverTarget={PANEL} aria-label={`${layoutMessages(locale).languages}: ${name}`}>
      {name}
    </button>
  );
}

/** Every language and script, each in its own name. One that lacks this page leads to its front page; the others keep the view (`src/enhancements/languages.ts`). */
export function LanguagePanel({ locale, path }: { locale: Locale; path: string }) {
  const here = localesOf(path);
  return (
    <nav id={PANEL} popover="auto" aria-label={layoutMessages(locale).languages} className="panel menu-panel">
      {LOCALES.map((other) => (
        <a
          key={other}
          href={hrefIn(other, here.includes(other) ? path : "/")}
          hrefLang={tagOf(other)}
          lang={tagOf(other)}
          {...(here.includes(other) ? { "data-same-view": "" } : {})}
          {...(other === locale ? { "aria-current": "true" as const } : {})}
        >
          {LANGUAGES[tagOf(other)].name}
        </a>
      ))}
    </nav>
  );
}
