import type { HTMLElement } from "node-html-parser";
import { only } from "./parse.ts";

/** Fetches the fonts of a page's own language with it. @param fonts Addresses. */
export function preloadFonts(page: HTMLElement, path: string, fonts: readonly string[]): void {
  const links = fonts.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin=""/>`);
  only(page, "head", path).insertAdjacentHTML("beforeend", links.join(""));
}
