import { find } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { CHAPTERS } from "@/features/story/chapters.ts";
import { YEARS } from "@/features/timeline/years.ts";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { pictureOf } from "@/model/articles.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { PAIRS } from "@/model/pairs.ts";
import { articleShared, claimShared } from "./audit.ts";
import { chapterShared } from "./chapter.ts";
import { countryShared } from "./country.ts";
import { compareShared, mapShared, siteShared, storyShared, vectorsShared } from "./main-pages.ts";
import { organizationShared } from "./organization.ts";
import { pairShared } from "./pair.ts";
import type { Shared } from "./shared.ts";
import { timelineShared, yearShared } from "./year.ts";

const PAGES: Readonly<Record<string, (locale: Locale) => Shared>> = {
  site: siteShared,
  story: storyShared,
  map: mapShared,
  timeline: timelineShared,
  vectors: vectorsShared,
  compare: compareShared,
};

/** What the picture of a name says; null where there is none. Names are listed in `src/site-map/pictures.ts`. */
export function sharedOf(locale: Locale, name: string): Shared | null {
  if (Object.hasOwn(PAGES, name)) return PAGES[name]?.(locale) ?? null;
  const [, kind, id = ""] = /^(chapter|country|organization|pair|year)-(.+)$/.exec(name) ?? [];
  switch (kind) {
    case "chapter": {
      const chapter = CHAPTERS.find((one) => one.id === id);
      return chapter === undefined ? null : chapterShared(locale, chapter);
    }
    case "country": {
      const country = find(datasetIn(locale).countries, id);
      return country === undefined ? null : countryShared(locale, country);
    }
    case "organization": {
      const organization = find(datasetIn(locale).organizations, id);
      return organization === undefined ? null : organizationShared(locale, organization);
    }
    case "pair": {
      const pair = PAIRS.find((codes) => codes.join("-") === id);
      return pair === undefined ? null : pairShared(locale, ...pair);
    }
    case "year":
      return YEARS.some((year) => String(year) === id) ? yearShared(locale, Number(id)) : null;
  }
  const article = datasetIn(locale).articles.records.find((one) => pictureOf(one) === name);
  if (article !== undefined) return articleShared(locale, article);
  const claim = datasetIn(locale).claims.records.find((one) => pictureOf(one) === name);
  return claim === undefined ? null : claimShared(locale, claim);
}

/** Whose a picture is and of when its data are: it goes round without its page. */
export function imprintOf(locale: Locale): string {
  return layoutMessages(locale).imprint({ day: dayIn(locale, meta.horizon) });
}

/** Picture and text alternative of a page, for its metadata. */
export function pictureFor(locale: Locale, name: string): { image: string; imageAlt: string } {
  const shared = sharedOf(locale, name);
  if (shared === null) throw new Error(`there is no picture ${name}`);
  return {
    image: name,
    imageAlt: [shared.title, shared.say]
      .filter((part) => part !== "")
      .join(". ")
      .replace("?.", "?")
      .replace("..", "."),
  };
}
