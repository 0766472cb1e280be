// Marks of graphics, on every page: arrows move between them as in a toolbar; Enter, Space or a click opens the receipt of those that have
// one, the others are links. Drawn on the server; this is all the script they need.
import { haveDeferred, openDeferred } from "./deferred.ts";
import { unfold } from "./unfold.ts";

const STEPS: Record<string, number | undefined> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const MARKS = "[data-receipt], [data-mark]";

/** Opens a receipt at a mark, and the table in which it may be folded away. */
async function openReceipt(id: string, mark: Element): Promise<void> {
  if (document.getElementById(id) === null && !(await haveDeferred(`#${id}`))) return;
  const receipt = document.getElementById(id);
  if (receipt === null) return;
  unfold(receipt);
  // Fetched when a mark is opened first; without a connection the receipt opens where the browser puts it.
  const placing = await import("./beside-mark.ts").catch(() => null);
  if (placing === null) receipt.showPopover();
  else placing.showBeside(receipt, mark);
}

export function enhanceMarks(): void {
  const open = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<SVGElement>("[data-receipt]");
    if (mark?.dataset.receipt !== undefined) openReceipt(mark.dataset.receipt, mark);
    const link = (event.target as Element).closest<HTMLAnchorElement>(".marker[data-deferred]");
    // With a key held it opens elsewhere, as any link.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openDeferred(link);
  };
  const move = (event: KeyboardEvent) => {
    const mark = (event.target as Element).closest<SVGElement>(MARKS);
    if (mark === null) return;
    if (mark.dataset.receipt !== undefined && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      openReceipt(mark.dataset.receipt, mark);
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const marks = [...(mark.closest("svg")?.querySelectorAll<SVGElement>(MARKS) ?? [])];
    const next = marks[(marks.indexOf(mark) + step + marks.length) % marks.length];
    mark.setAttribute("tabindex", "-1");
    next?.setAttribute("tabindex", "0");
    next?.focus();
  };
  document.addEventListener("click", open);
  document.addEventListener("keydown", move);
}
