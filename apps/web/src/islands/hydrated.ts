/** Asks an island to be hydrated at once, whatever it waits for: `hydrate.ts` listens. */
export const AT_ONCE = "hydrate-at-once";

/** Hydrates an island that is not yet; resolves when it listens and shows what the address asks for, or when its script could not be had. */
export function hydrated(place: HTMLElement): Promise<void> {
  const isDone = () => place.dataset.islandStatus !== undefined;
  if (isDone()) return Promise.resolve();
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(place, { attributeFilter: ["data-island-status"] });
    place.dispatchEvent(new Event(AT_ONCE));
  });
}
