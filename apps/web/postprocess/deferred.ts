// The receipts of a long page, its folded tables and what its graphics have folded away stand on a page beside it, `<page>/notes`, so that the
// page itself comes quickly (decision 18). `src/enhancements/deferred.ts` brings them in on first interaction; without script their links lead there.
import type { HTMLElement } from "node-html-parser";
import { deferredMessages } from "../src/messages/deferred/index.ts";
import { escapeHtml, localeOf, only } from "./parse.ts";

export interface Deferred {
  /** What was folded, as sections of the page of notes. */
  sections: string[];
  /** Receipts. */
  panels: string[];
}

/** Below this many bytes of receipts and tables a page keeps them. */
const LEAST = 150_000;

/** Where the deferred content of a page is: /countries/KAZ/notes */
export function notesOf(path: string): string {
  return `${path === "/" ? "" : path}/notes`;
}

/**
 * Takes deferred content off a page and leaves links in its place.
 * @returns null where there is too little to be worth it.
 */
export function takeDeferred(page: HTMLElement, path: string, least = LEAST): Deferred | null {
  if (weightOf(page) < least) return null;
  const words = wordsOf(page);
  const address = escapeHtml(notesOf(path));
  const outside = (element: HTMLElement) => element.closest("[data-island]") === null;

  const sections: string[] = [];
  for (const folded of page.querySelectorAll("details.figure-table, details.more-rows, .tools > details").filter(outside)) {
    if (folded.querySelector("[data-island]") !== null) continue;
    const [summary, ...rest] = folded.children;
    if (summary === undefined) continue;
    const part = `part-${sections.length + 1}`;
    const title = folded.closest("figure, section")?.querySelector(".figure-title, h2, h3")?.textContent;
    const heading = title === undefined ? summary.innerHTML : `${title}: ${summary.innerHTML}`;
    // Rows of a table of records look there as they do here.
    const kind = folded.classList.contains("more-rows") ? "section record-table folded" : "section";
    sections.push(`<section class="${kind}" id="${part}"><h2>${heading}</h2>${rest.map(String).join("")}</section>`);
    folded.innerHTML = `${summary}<p class="note"><a href="${address}#${part}" data-deferred="part">${words.folded}</a></p>`;
  }

  const panels: string[] = [];
  for (const marker of page.querySelectorAll("td[data-receipt-cell] > button.marker").filter(outside)) {
    const id = marker.getAttribute("popovertarget");
    const panel = marker.nextElementSibling;
    if (panel !== null) {
      panel.removeAttribute("popover");
      panel.removeAttribute("role");
      panels.push(`<li>${panel}</li>`);
      panel.remove();
    }
    // Its row says of what; the label of the receipt comes with it.
    marker.querySelector(".visually-hidden")?.set_content(words.receipt);
    marker.replaceWith(`<a class="${marker.getAttribute("class")}" href="${address}#${id}" data-deferred="">${marker.innerHTML}</a>`);
  }
  return { sections, panels };
}

/** Makes of a page, once it is written out, the page of its deferred content. It is found through its page: search engines need not list it. */
export function becomeNotes(page: HTMLElement, path: string, { sections, panels }: Deferred): void {
  const words = wordsOf(page);
  const name = page.querySelector("h1")?.textContent.trim() ?? "";
  only(page, "main", path).innerHTML = [
    `<div class="top"><h1>${escapeHtml(words.title({ page: name }))}</h1><p><a class="alone" href="${escapeHtml(path)}">${words.back}</a></p></div>`,
    ...sections,
    panels.length === 0 ? "" : `<section class="section"><h2>${words.receipts}</h2><ul class="deferred-receipts">${panels.join("")}</ul></section>`,
  ].join("");
  const head = only(page, "head", path);
  for (const meta of head.querySelectorAll("meta")) {
    const key = meta.getAttribute("name") ?? meta.getAttribute("property") ?? "";
    if (key === "description" || key.startsWith("og:") || key.startsWith("twitter:")) meta.remove();
  }
  for (const data of page.querySelectorAll('script[type="application/ld+json"]')) data.remove();
  head.querySelector("title")?.set_content(`${escapeHtml(words.title({ page: name }))} · Multivector`);
  head.insertAdjacentHTML("beforeend", '<meta name="robots" content="noindex"/>');
}

function wordsOf(page: HTMLElement) {
  return deferredMessages(localeOf(page));
}

/** Bytes of receipts in rows and of what is folded, roughly. */
function weightOf(page: HTMLElement): number {
  return page
    .querySelectorAll("td[data-receipt-cell], details.figure-table, details.more-rows, .tools > details")
    .reduce((sum, { range: [start, end] }) => sum + end - start, 0);
}
