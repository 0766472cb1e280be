import { type CitationForms, citationOf } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";

type Cited = Parameters<typeof citationOf>;

const CONTRIBUTORS = "Multivector contributors";

/** What the dataset as a whole is called. */
export const datasetTitle = (locale: Locale): string =>
  locale === "ru" ? "Multivector: кто лидирует в Центральной Азии?" : "Multivector: who leads in Central Asia?";

/** A citation in the language of a page. Who reads other forms than its text is a program, and takes the licence by its code. */
export function citedIn(locale: Locale, terms: Cited[0], path: string, title: string, release: Cited[3], url: string): CitationForms {
  if (locale !== "ru") return citationOf(terms, path, title, release, url);
  const forms = citationOf({ ...terms, attribution: terms.attribution.replace(CONTRIBUTORS, "Авторы Multivector") }, path, title, release, url);
  const inRussian = (text: string) =>
    text.replace(
      `${path} in Multivector, version ${release.version}.`,
      `${path === "dataset" ? "[набор данных]." : `${path} //`} Multivector, версия ${release.version}.`,
    );
  return {
    ...forms,
    text: inRussian(forms.text).replaceAll(/\bCC-(BY(?:-[A-Z]+)*)-(\d\.\d)/g, "CC $1 $2"),
    bibtex: inRussian(forms.bibtex),
    csl: { ...forms.csl, note: inRussian(forms.csl.note) },
    ris: inRussian(forms.ris),
  };
}
