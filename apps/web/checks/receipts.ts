// Walks every page: each row, each list of facts and each mark that shows a value must lead to its receipt, and each receipt must be there.
import type { HTMLElement } from "node-html-parser";

/**
 * What of a page shows a value without a receipt, in words; empty if nothing does.
 * @param deferred Ids on its page of notes.
 */
export function withoutReceipt(page: HTMLElement, deferred: ReadonlySet<string> = new Set()): string[] {
  const ids = new Set([...page.querySelectorAll("[id]").map((element) => element.id), ...deferred]);
  const found: string[] = [];
  for (const opener of page.querySelectorAll("[popovertarget], [data-receipt]")) {
    const id = opener.getAttribute("popovertarget") ?? opener.getAttribute("data-receipt") ?? "";
    if (!ids.has(id)) found.push(`opens ${id}, which is not on the page`);
  }
  for (const table of page.querySelectorAll("table")) {
    if (table.hasAttribute("data-no-receipts")) continue;
    for (const row of table.querySelectorAll("tbody tr")) {
      if (row.querySelector("[popovertarget], a[href]") === null) found.push(`a row without a receipt: ${text(row)}`);
    }
  }
  for (const list of page.querySelectorAll("dl.facts")) {
    if (list.hasAttribute("data-no-receipts")) continue;
    if (list.querySelector("[popovertarget], a") === null) found.push(`facts without a receipt: ${text(list)}`);
  }
  return found;
}

function text(element: HTMLElement): string {
  return element.textContent.trim().replaceAll(/\s+/g, " ").slice(0, 80);
}
