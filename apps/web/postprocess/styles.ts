import type { HTMLElement } from "node-html-parser";
import { isLocale } from "../src/locale/locale.ts";
import { only } from "./parse.ts";

interface Sheet {
  href: string;
  text: string;
}

/** The style sheet, inside the pages that people come to first, so that their text waits for nothing; beside the others, which share it. */
export function addStyles(page: HTMLElement, path: string, { href, text }: Sheet): void {
  only(page, "head", path).insertAdjacentHTML("beforeend", isEntrance(path) ? `<style>${text}</style>` : linkTo(href));
}

/** Names the style sheet where it was inside: notes are mostly brought into a page that has it. */
export function nameStyles(page: HTMLElement, path: string, { href, text }: Sheet): void {
  const inside = only(page, "head", path)
    .querySelectorAll("style")
    .find(({ textContent }) => textContent === text);
  inside?.replaceWith(linkTo(href));
}

function linkTo(href: string): string {
  return `<link rel="stylesheet" href="${href}"/>`;
}

/** Whether people come to a page from elsewhere: the front page, lists, states and claims. */
export function isEntrance(path: string): boolean {
  const [first = "", second, ...more] = path.split("/").filter((part) => part !== "" && !(part !== "en" && isLocale(part)));
  return second === undefined || (more.length === 0 && (first === "countries" || first === "claims"));
}
