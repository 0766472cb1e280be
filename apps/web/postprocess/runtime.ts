import type { HTMLElement } from "node-html-parser";
import { removeComments } from "./parse.ts";

/** Takes out what Next adds for its own script, which no page runs (decision 14). Data for machines and properties of islands stay. */
export function removeRuntime(page: HTMLElement): void {
  for (const script of page.querySelectorAll("script")) if (!script.getAttribute("type")?.startsWith("application/")) script.remove();
  for (const link of page.querySelectorAll("link")) {
    const [rel, as] = [link.getAttribute("rel"), link.getAttribute("as")];
    if (rel === "stylesheet" || (rel === "preload" && (as === "script" || as === "style"))) link.remove();
  }
  // Marks of React's boundaries. Those between texts of an island stay: React looks for them when it hydrates.
  removeComments(page, (text) => /^\/?\$[?!~]?$/.test(text));
  for (const holder of page.querySelectorAll("body > div[hidden]")) if (holder.textContent.trim() === "" && holder.children.length === 0) holder.remove();
}
