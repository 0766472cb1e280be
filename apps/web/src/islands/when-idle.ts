/** Milliseconds after which it is hydrated although the browser is busy. */
const LATEST = 3000;

/** Hydrates when the browser has nothing else to do. */
export function whenIdle(_place: HTMLElement, hydrate: () => Promise<void>): void {
  // Safari has no requestIdleCallback.
  if ("requestIdleCallback" in window) requestIdleCallback(() => void hydrate(), { timeout: LATEST });
  else setTimeout(() => void hydrate(), 200);
}
