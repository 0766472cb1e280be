import type { HTMLElement } from "node-html-parser";
import { type Locale, prefixOf, tagOf } from "../src/locale/locale.ts";

/** Says of each link of the site that leads to a page in another language which that is. */
export function nameLanguages(page: HTMLElement, locale: Locale): void {
  for (const link of page.querySelectorAll("a[href^=/]")) {
    const href = link.getAttribute("href") ?? "";
    const last =
      href
        .replace(/[?#].*/, "")
        .split("/")
        .at(-1) ?? "";
    const other = prefixOf(href.replace(/[?#].*/, ""));
    if (other !== locale && !last.includes(".") && link.getAttribute("hreflang") === undefined) link.setAttribute("hreflang", tagOf(other));
  }
}
