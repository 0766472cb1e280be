import { meta } from "@multivector/data/meta";
import type { MetadataRoute } from "next";
import { hrefIn, localesOf, tagOf } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { pages } from "@/site-map/addresses.ts";

export const dynamic = "force-dynamic";

/** Every page in each language that has it as a file. Pages that are drawn in more languages name those themselves; here they would make six times as much. */
export default function sitemap(): MetadataRoute.Sitemap {
  return pages().flatMap((path) => {
    const locales = localesOf(path, true);
    const languages = Object.fromEntries(locales.map((other) => [tagOf(other), SITE_URL + hrefIn(other, path)]));
    return locales.map((locale) => ({ url: SITE_URL + hrefIn(locale, path), lastModified: meta.horizon, alternates: { languages } }));
  });
}
