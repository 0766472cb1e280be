import type { Locale } from "@/locale/locale.ts";
import { translatedText } from "@/model/translated-texts.ts";
import { English } from "./english.tsx";

/** What is meant to be held, or is missing, in the language of the page where it is translated. */
export function Translated({ locale, children }: { locale: Locale; children: string }) {
  return translatedText(locale, children) ?? <English locale={locale}>{children}</English>;
}
