// The receipts of a long page, its folded tables and what its graphics have folded away stand on a page of notes beside it, `<page>/notes`, so that the page itself comes quickly
// (decision 18). `src/island/notes.ts` brings them in when a reader shows up; without script their links lead there.
import { type HTMLElement, parse } from "node-html-parser";

export interface Noted {
  page: string;
  notes: string;
}

/** Below this many bytes of receipts and tables a page keeps them. */
const WORTH = 150_000;

const WORDS = {
  en: {
    title: (page: string) => `Notes: ${page}`,
    back: "Back to the page",
    folded: "On the page of notes",
    receipt: ", receipt",
    receipts: "Receipts",
  },
  ru: {
    title: (page: string) => `Примечания: ${page}`,
    back: "Назад к странице",
    folded: "На странице примечаний",
    receipt: ", подтверждение",
    receipts: "Подтверждения",
  },
};

/** A page as it is taken apart here; written out again, it is the same. */
export function parsePage(html: string): HTMLElement {
  return parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
}

/**
 * The page without its receipts and what is folded, and the page that has them; null where they are too small to be worth it.
 * @param page Parsed; taken apart by this.
 * @param path Address of the page: /countries/KAZ
 */
export function setAside(page: HTMLElement, path: string): Noted | null {
  if (weightOf(page) < WORTH) return null;
  const words = WORDS[page.querySelector("html")?.getAttribute("lang") === "ru" ? "ru" : "en"];
  const address = `${path === "/" ? "" : path}/notes`;
  const outside = (element: HTMLElement) => element.closest("[data-island]") === null;

  const sections: string[] = [];
  for (const folded of page.querySelectorAll("details.twin, .tools > details").filter(outside)) {
    if (folded.querySelector("[data-island]") !== null) continue;
    const [summary, ...rest] = folded.children;
    if (summary === undefined) continue;
    const part = `part-${sections.length + 1}`;
    const title = folded.closest("figure, section")?.querySelector(".figure-title, h2, h3")?.textContent;
    const heading = title === undefined ? summary.innerHTML : `${title}: ${summary.innerHTML}`;
    sections.push(`<section class="section" id="${part}"><h2>${heading}</h2>${rest.map(String).join("")}</section>`);
    folded.innerHTML = `${summary}<p class="note"><a href="${address}#${part}" data-noted="part">${words.folded}</a></p>`;
  }

  const panels: string[] = [];
  for (const marker of page.querySelectorAll("td[data-receipt-cell] > button.marker").filter(outside)) {
    const id = marker.getAttribute("popovertarget");
    const panel = marker.nextElementSibling;
    if (panel !== null) {
      panels.push(`<li>${panel.toString().replace(' popover="auto" role="dialog"', "")}</li>`);
      panel.remove();
    }
    // Its row says of what; the label of the receipt comes with it.
    marker.querySelector(".visually-hidden")?.set_content(words.receipt);
    marker.replaceWith(`<a class="marker" href="${address}#${id}" data-noted="">${marker.innerHTML}</a>`);
  }

  const bare = page.toString();
  const name = page.querySelector("h1")?.textContent.trim() ?? "";
  const main = page.querySelector("main");
  if (main === null) throw new Error(`${path} has no <main>`);
  main.innerHTML = [
    `<div class="top"><h1>${words.title(name)}</h1><p><a class="alone" href="${path}">${words.back}</a></p></div>`,
    ...sections,
    panels.length === 0 ? "" : `<section class="section"><h2>${words.receipts}</h2><ul class="noted">${panels.join("")}</ul></section>`,
  ].join("");
  return { page: bare, notes: headOf(page.toString(), words.title(name)) };
}

/** Bytes of receipts in rows and of what is folded, roughly. */
function weightOf(page: HTMLElement): number {
  return page.querySelectorAll("td[data-receipt-cell], details.twin, .tools > details").reduce((sum, { range: [start, end] }) => sum + end - start, 0);
}

/** Notes are found through their page: its address stays the one to cite, and search engines need not list them. */
function headOf(html: string, title: string): string {
  return html
    .replace(/<title>.*?<\/title>/s, `<title>${title} · Multivector</title>`)
    .replace(/<meta name="description"[^>]*>/, "")
    .replaceAll(/<meta (?:property="og:|name="twitter:)[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs, "")
    .replace("</title>", '</title><meta name="robots" content="noindex"/>');
}
