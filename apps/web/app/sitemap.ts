import { dataset } from "@multivector/data/dataset";
import { meta } from "@multivector/data/meta";
import type { MetadataRoute } from "next";
import { SITE_URL } from "@/chrome/metadata.ts";
import { hrefIn, LOCALES } from "@/words/locale.ts";

export const dynamic = "force-static";

/** Every page in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { claims, countries, organizations, events, sources } = dataset;
  const records = Object.entries({ claims, countries, organizations, events, sources }).flatMap(([section, { records: all }]) =>
    all.map(({ id }) => `/${section}/${id}`),
  );
  const pages = ["/", "/map", "/article", "/timeline", "/countries", "/organizations", "/sources", ...records];
  const released = meta.horizon;
  return pages.flatMap((path) =>
    LOCALES.map((locale) => ({
      url: SITE_URL + hrefIn(locale, path),
      lastModified: released,
      alternates: { languages: Object.fromEntries(LOCALES.map((other) => [other, SITE_URL + hrefIn(other, path)])) },
    })),
  );
}
