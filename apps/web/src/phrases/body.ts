import { nameWithArticle, type Organization, shortNameOf } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";

/** What an organization is called within a sentence: "the CSTO", but "NATO"; other languages have no article. */
export function bodyIn(locale: Locale, organization: Pick<Organization, "id" | "names">): string {
  return locale === "en" ? nameWithArticle(organization) : shortNameOf(organization, locale);
}
