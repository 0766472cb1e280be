const SIGNS = ["pointerenter", "pointerdown", "focusin"] as const;

/** Hydrates when somebody reaches for the island. A click, also one before this script was there, is repeated when it listens (`early-clicks.ts`). */
export function onInteraction(place: HTMLElement, hydrate: () => Promise<void>): void {
  if (place.dataset.reached !== undefined) {
    void hydrate();
    return;
  }
  const reached = new AbortController();
  for (const sign of SIGNS)
    place.addEventListener(
      sign,
      () => {
        reached.abort();
        void hydrate();
      },
      { capture: true, signal: reached.signal },
    );
}
