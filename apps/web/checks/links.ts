// Where the pages lead: every address within the site that one of them names, and the first page that names it.
import type { HTMLElement } from "node-html-parser";

export class Links {
  readonly #named = new Map<string, string>();

  /** Takes up the links of a page; where it leads within itself is checked at once. @returns Fragments that are not on it. */
  take(name: string, page: HTMLElement): string[] {
    const ids = new Set(page.querySelectorAll("[id]").map(({ id }) => id));
    const dead: string[] = [];
    for (const link of page.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href") ?? "";
      if (href.startsWith("#") && href.length > 1 && !ids.has(decodeURIComponent(href.slice(1)))) dead.push(`a link to ${href}, which is not on the page`);
      const path = href.replace(/[?#].*/, "");
      if (path.startsWith("/") && !this.#named.has(path)) this.#named.set(path, name);
    }
    return dead;
  }

  /** Addresses that are not there, with the page that names each. @param there Whether something is at an address. */
  leadingNowhere(there: (path: string) => boolean): string[] {
    return [...this.#named].filter(([path]) => !there(decodeURIComponent(path))).map(([path, name]) => `${name}: a link to ${path}, where nothing is`);
  }
}
