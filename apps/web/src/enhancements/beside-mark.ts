// Where a note stands that a mark of a graphic opens. A mark is no element that the browser takes for an anchor, so one as large as it lies over it, unseen.

const NAME = "--opened-mark";
const SAYS = "receipt-says";
const BESIDE = "beside-mark";

/** Opens a receipt at its mark, and says first what the mark does where its note is of more than the mark. */
export function showBeside(receipt: HTMLElement, mark: Element): void {
  if (receipt.matches(":popover-open")) receipt.hidePopover();
  const place = document.createElement("i");
  const { left, top, width, height } = mark.getBoundingClientRect();
  place.className = "mark-place";
  Object.assign(place.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px` });
  place.style.setProperty("anchor-name", NAME);
  document.body.append(place);
  receipt.style.setProperty("position-anchor", NAME);
  receipt.classList.add(BESIDE);
  const says = document.createElement("strong");
  says.className = SAYS;
  says.textContent = saidFirst(mark);
  if (says.textContent !== "") receipt.prepend(says);
  // It may be opened from elsewhere next.
  const closed = (event: Event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    receipt.removeEventListener("toggle", closed);
    receipt.style.removeProperty("position-anchor");
    receipt.classList.remove(BESIDE);
    says.remove();
    place.remove();
  };
  receipt.addEventListener("toggle", closed);
  receipt.showPopover();
}

/** The name of a mark without what happens on Enter; "" where the note says all of it. */
function saidFirst(mark: Element): string {
  const end = mark.closest<HTMLElement>("[data-says-first]")?.dataset.saysFirst;
  const name = mark.getAttribute("aria-label") ?? "";
  return end === undefined || !name.endsWith(end) ? "" : name.slice(0, -end.length);
}
