// Marks of graphics, on every page: arrows move between them as in a toolbar, Enter, Space or a click opens the receipt. Drawn on the
// server; this is all the script they need.
const STEPS: Record<string, number | undefined> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Opens a receipt, and the table in which it may be folded away. */
function openReceipt(id: string): void {
  const receipt = document.getElementById(id);
  const folded = receipt?.closest("details");
  if (folded) folded.open = true;
  receipt?.showPopover();
}

export function wakeMarks(): void {
  document.addEventListener("click", (event) => {
    const mark = (event.target as Element).closest<SVGElement>("[data-receipt]");
    if (mark?.dataset.receipt !== undefined) openReceipt(mark.dataset.receipt);
  });
  document.addEventListener("keydown", (event) => {
    const mark = (event.target as Element).closest<SVGElement>("[data-receipt]");
    if (mark === null) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openReceipt(mark.dataset.receipt ?? "");
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const marks = [...(mark.closest("svg")?.querySelectorAll<SVGElement>("[data-receipt]") ?? [])];
    const next = marks[(marks.indexOf(mark) + step + marks.length) % marks.length];
    mark.setAttribute("tabindex", "-1");
    next?.setAttribute("tabindex", "0");
    next?.focus();
  });
}
