import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { frameCode } from "@/ui/figure/embed-code.ts";
import { oembedSize } from "@/ui/figure/frame-heights.ts";
import { PICTURE, pictureAddress } from "@/ui/layout/metadata.ts";
import { chapterOf } from "./chapters.ts";
import { figureTitle } from "./figure-title.ts";
import type { FigureId } from "./figures.ts";

/** Where the description of a figure for oEmbed stands. A file each, so that a host of files has them too; the page of a figure names its own. */
export function oembedPath(locale: Locale, id: string): string {
  return `/oembed/${locale}-${id}.json`;
}

/** A figure in the words of oEmbed 1.0. */
export function oembedOf(locale: Locale, id: FigureId): object {
  const title = figureTitle(locale, id);
  const { width, height } = oembedSize(id);
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: "Multivector",
    provider_url: SITE_URL + hrefIn(locale, "/"),
    html: frameCode({ site: SITE_URL, locale, id, title, height }),
    width,
    height,
    thumbnail_url: pictureAddress(locale, `chapter-${chapterOf(id).id}`),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}
