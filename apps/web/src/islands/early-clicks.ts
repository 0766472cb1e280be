/** Milliseconds after which a click on a link is let through, although the island does not listen yet. */
const LATEST = 2000;

/**
 * Holds clicks on islands that do not listen yet, and repeats the last of each when its island does, so that none is lost on a slow phone.
 * Links of islands that wait for sight or leisure go where they say: those may take long to listen.
 */
export function holdEarlyClicks(): void {
  const held = new Map<HTMLElement, MouseEvent>();
  const letGo = (place: HTMLElement) => {
    const click = held.get(place);
    held.delete(place);
    const target = click?.target as Element | undefined;
    if (click === undefined || !target?.isConnected) return;
    repeated.add(place);
    target.dispatchEvent(new MouseEvent("click", click));
    repeated.delete(place);
  };
  const repeated = new Set<HTMLElement>();
  document.addEventListener(
    "click",
    (click) => {
      const target = click.target as Element;
      const place = target.closest<HTMLElement>("[data-island]:not([data-island-status])");
      // One that asks for another window is answered as it is.
      if (place === null || repeated.has(place) || click.metaKey || click.ctrlKey || click.shiftKey) return;
      const isLink = target.closest("a[href]") !== null;
      if (isLink && /visible|idle/.test(place.dataset.defer ?? "")) return;
      click.preventDefault();
      // React may hear clicks already, and would answer this one twice.
      click.stopPropagation();
      place.dataset.reached = "";
      place.dispatchEvent(new Event("pointerenter"));
      // Not by `hydrated.ts`: what this script shared with another would be a file of its own, fetched before anything is painted.
      if (!held.has(place))
        new MutationObserver((_, observer) => {
          observer.disconnect();
          letGo(place);
        }).observe(place, { attributeFilter: ["data-island-status"] });
      held.set(place, click);
      if (isLink) setTimeout(() => letGo(place), LATEST);
    },
    true,
  );
}
