const SIGNS = ["pointerenter", "pointerdown", "focusin", "click"] as const;

/** Hydrates when somebody reaches for the island. A click that comes before it listens is repeated when it does, so that none is lost. */
export function onInteraction(place: HTMLElement, hydrate: () => Promise<void>): void {
  let started = false;
  let ready = false;
  let clicked: Element | null = null;
  const reach = (event: Event) => {
    if (ready) return;
    if (event.type === "click") {
      event.preventDefault();
      event.stopPropagation();
      clicked = event.target as Element;
    }
    if (started) return;
    started = true;
    hydrate()
      // Without its script the island is what the server drew: its links lead where they say.
      .catch(() => {})
      .then(() => {
        ready = true;
        for (const sign of SIGNS) place.removeEventListener(sign, reach, true);
        if (clicked?.isConnected) (clicked as HTMLElement).click();
      });
  };
  for (const sign of SIGNS) place.addEventListener(sign, reach, true);
}
