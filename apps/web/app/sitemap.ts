import { meta } from "@multivector/data/meta";
import type { MetadataRoute } from "next";
import { hrefIn, LOCALES } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { pages } from "@/site-map/addresses.ts";

export const dynamic = "force-dynamic";

/** Every page in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return pages().flatMap((path) =>
    LOCALES.map((locale) => ({
      url: SITE_URL + hrefIn(locale, path),
      lastModified: meta.horizon,
      alternates: { languages: Object.fromEntries(LOCALES.map((other) => [other, SITE_URL + hrefIn(other, path)])) },
    })),
  );
}
