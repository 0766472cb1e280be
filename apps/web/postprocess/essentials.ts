import type { HTMLElement } from "node-html-parser";

/** @throws Error if a page lacks what every page must have, naming the page and what to add. */
export function requireEssentials(page: HTMLElement, path: string): void {
  const title = page.querySelector("head > title")?.textContent.trim() ?? "";
  if (/^(·.*)?$/.test(title))
    throw new Error(`${path}: the page has no title. Export generateMetadata from its page.tsx and return pageMetadata({ title, … }).`);
  if ((page.querySelector("html")?.getAttribute("lang") ?? "") === "")
    throw new Error(`${path}: <html> has no lang. Pages stand below app/[locale], whose layout sets it.`);
  if (page.querySelector("main") === null) throw new Error(`${path}: the page has no <main>. Put what it shows into <PageFrame>.`);
}
