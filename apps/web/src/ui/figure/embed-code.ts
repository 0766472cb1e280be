import { hrefIn, type Locale } from "@/locale/locale.ts";

export interface Framed {
  /** Address of this site: in the browser nothing else knows it. */
  site: string;
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
export function frameAddress({ site, locale, id, search = "" }: Pick<Framed, "site" | "locale" | "id" | "search">): string {
  return `${site}${hrefIn(locale, `/embed/${id}`)}${search}`;
}

/** The frame as others paste it. */
export function frameCode({ title, height, ...framed }: Framed): string {
  const named = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${frameAddress(framed).replaceAll("&", "&amp;")}" title="${named}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** The script that makes frames as high as what is in them; once a page is enough. */
export function frameScript(site: string): string {
  return `<script async src="${site}/embed.js"></script>`;
}
