import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { isLocale, type Locale } from "../src/locale/locale.ts";

/** A page as its steps take it apart; written out again unchanged, it is the same. */
export function parsePage(html: string): HTMLElement {
  return parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
}

/** An element of which a page has exactly one. @throws Error naming the page. */
export function only(page: HTMLElement, name: "html" | "head" | "body" | "main", path: string): HTMLElement {
  const found = page.querySelector(name);
  if (found === null) throw new Error(`${path}: the page has no <${name}>`);
  return found;
}

/** The language a page is in. */
export function localeOf(page: HTMLElement): Locale {
  const lang = (page.querySelector("html")?.getAttribute("lang") ?? "").toLowerCase();
  return isLocale(lang) ? lang : "en";
}

/** Removes comments below an element for which a test holds. */
export function removeComments(element: HTMLElement, test: (text: string) => boolean): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === NodeType.COMMENT_NODE && test(node.rawText)) node.remove();
    else if (node.nodeType === NodeType.ELEMENT_NODE) removeComments(node as HTMLElement, test);
  }
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
