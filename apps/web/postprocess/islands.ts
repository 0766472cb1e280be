import type { HTMLElement } from "node-html-parser";
import type { IslandScripts } from "../site/islands.ts";
import { only } from "./parse.ts";

/**
 * Tells each island where its script is, and the page what to fetch: the script of every page, and those of the islands that are hydrated with it.
 * @throws Error for an island without a script.
 */
export function connectIslands(page: HTMLElement, path: string, { start, page: own, islands }: IslandScripts): void {
  const needs = new Set(own);
  for (const place of page.querySelectorAll("[data-island]")) {
    const name = place.getAttribute("data-island") ?? "";
    const script = islands[name];
    if (script === undefined)
      throw new Error(`${path}: no script was made for the island ${name}. The build takes *.island.tsx below src; found: ${Object.keys(islands).join(", ")}`);
    place.setAttribute("data-module", script.module);
    if (place.getAttribute("data-defer") === "load") for (const address of [script.module, ...script.imports]) needs.add(address);
  }
  const head = only(page, "head", path);
  for (const earlier of head.querySelectorAll("script[data-needs]")) earlier.remove();
  head.insertAdjacentHTML("beforeend", `<script type="module" async blocking="render" src="${start}" data-needs="${[...needs].join(" ")}"></script>`);
}
