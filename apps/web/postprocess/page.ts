// The page pipeline: what Next drew becomes what readers get, by steps over the parsed page. The same in development, on demand and in the export.
import type { HTMLElement } from "node-html-parser";
import type { Assets } from "../site/assets.ts";
import { isPartial } from "../src/locale/locale.ts";
import { becomeNotes, takeDeferred } from "./deferred.ts";
import { requireEssentials } from "./essentials.ts";
import { tellFallbacks } from "./fallbacks.ts";
import { preloadFonts } from "./fonts.ts";
import { isFrame, openLinksOutside } from "./frame.ts";
import { connectIslands } from "./islands.ts";
import { nameLanguages } from "./other-languages.ts";
import { localeOf, only, parsePage } from "./parse.ts";
import { addPolicy } from "./policy.ts";
import { removeRuntime } from "./runtime.ts";
import { addStyles, nameStyles } from "./styles.ts";

export interface FinishedPage {
  html: string;
  /** The page of its deferred content, where there is enough of it. */
  notes: string | null;
}

/**
 * @param html As Next drew it.
 * @param path Public address, without query: /ru/countries/KAZ
 * @throws Error naming the page and what it lacks.
 */
export function finishPage(html: string, path: string, assets: Assets, apiUrl: string): FinishedPage {
  const page = parsePage(html);
  requireEssentials(page, path);
  const locale = localeOf(page);
  removeRuntime(page);
  // A figure for a frame stays whole.
  const deferred = isFrame(path) ? null : takeDeferred(page, path);
  if (isFrame(path)) openLinksOutside(page, path);
  if (isPartial(locale)) tellLanguages(page, path);
  addStyles(page, path, assets.styles);
  preloadFonts(page, path, assets.fonts[locale]);
  connectIslands(page, path, assets.scripts[locale]);
  addPolicy(page, path, apiUrl);
  const finished = page.toString();
  if (deferred === null) return { html: finished, notes: null };
  becomeNotes(page, path, deferred);
  if (isPartial(locale)) tellLanguages(page, path);
  nameStyles(page, path, assets.styles);
  connectIslands(page, path, assets.scripts[locale]);
  return { html: finished, notes: page.toString() };
}

/** What of a page that is translated in part is in another language, and what it links to. */
function tellLanguages(page: HTMLElement, path: string): void {
  only(page, "html", path).setAttribute("data-untranslated", String(tellFallbacks(page)));
  nameLanguages(page, localeOf(page));
}
