import { meta } from "@multivector/data/meta";
import type { MetadataRoute } from "next";
import { hrefIn, localesOf, tagOf } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { pages } from "@/site-map/addresses.ts";

export const dynamic = "force-dynamic";

/** Every page in each language that has it. */
export default function sitemap(): MetadataRoute.Sitemap {
  return pages().flatMap((path) =>
    localesOf(path).map((locale) => ({
      url: SITE_URL + hrefIn(locale, path),
      lastModified: meta.horizon,
      alternates: { languages: Object.fromEntries(localesOf(path).map((other) => [tagOf(other), SITE_URL + hrefIn(other, path)])) },
    })),
  );
}
