import { nameWithArticle, type Organization } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { shortNameOf } from "@/locale/names.ts";

/** What an organization is called within a sentence: "the CSTO", but "NATO"; other languages have no article. */
export function bodyIn(locale: Locale, organization: Pick<Organization, "id" | "names">): string {
  return locale === "en" ? nameWithArticle(organization) : shortNameOf(organization, locale);
}
