import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";

export interface Framed {
  locale: Locale;
  /** Of the figure. */
  id: string;
  title: string;
  /** Of the frame where no script tells a better one. */
  height: number;
  /** The view to be shown, as the query of an address: `?time=2007-01-01`. */
  search?: string;
}

/** Address of a figure alone, for frames. */
export function frameAddress({ locale, id, search = "" }: Pick<Framed, "locale" | "id" | "search">): string {
  return `${SITE_URL}${hrefIn(locale, `/embed/${id}`)}${search}`;
}

/** The frame as others paste it. */
export function frameCode({ title, height, ...framed }: Framed): string {
  const named = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${frameAddress(framed).replaceAll("&", "&amp;")}" title="${named}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** The script that makes frames as high as what is in them; once a page is enough. */
export const FRAME_SCRIPT = `<script async src="${SITE_URL}/embed.js"></script>`;
