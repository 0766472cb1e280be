import type { HTMLElement } from "node-html-parser";
import { only } from "./parse.ts";

/** Whether a page is one figure, for a frame on another site. */
export function isFrame(path: string): boolean {
  return path.split("/").includes("embed");
}

/** A link of a figure in a frame opens beside the page around it, and neither in the frame nor in its place; one within the figure stays there. */
export function openLinksOutside(page: HTMLElement, path: string): void {
  only(page, "head", path).insertAdjacentHTML("afterbegin", '<base target="_blank"/>');
  for (const link of page.querySelectorAll('a[href^="#"]')) link.setAttribute("target", "_self");
}
