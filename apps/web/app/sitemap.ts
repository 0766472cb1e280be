import { dataset } from "@multivector/data/dataset";
import { meta } from "@multivector/data/meta";
import type { MetadataRoute } from "next";
import { SITE_URL } from "@/chrome/metadata.ts";
import { PAIRS } from "@/relations/pairs.ts";
import { DICTIONARY } from "@/taking/package-files.ts";
import { hrefIn, LOCALES } from "@/words/locale.ts";

export const dynamic = "force-static";

const LISTS = [
  ...["/", "/map", "/article", "/timeline", "/vectors", "/vectors/method", "/compare", "/reference", "/data", "/api", "/search", "/report"],
  ...["/countries", "/organizations", "/relations", "/people", "/visits", "/agreements", "/votes", "/positions"],
  ...["/deployments", "/corridors", "/series", "/sources", "/glossary"],
];

/** Every page in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { claims, countries, organizations, events, sources, people, agreements, deployments, corridors, votes, series } = dataset;
  const shown = { claims, countries, organizations, events, sources, people, agreements, deployments, corridors, votes, series };
  const records = Object.entries(shown).flatMap(([section, { records: all }]) => all.map(({ id }) => `/${section}/${id}`));
  const pages = [...LISTS, ...records, ...PAIRS.map(([a, b]) => `/relations/${a}/${b}`), ...DICTIONARY.map(({ table }) => `/data/${table}`)];
  const released = meta.horizon;
  return pages.flatMap((path) =>
    LOCALES.map((locale) => ({
      url: SITE_URL + hrefIn(locale, path),
      lastModified: released,
      alternates: { languages: Object.fromEntries(LOCALES.map((other) => [other, SITE_URL + hrefIn(other, path)])) },
    })),
  );
}
