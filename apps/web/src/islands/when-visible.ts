/** Hydrates when the island comes near the window. */
export function whenVisible(place: HTMLElement, hydrate: () => Promise<void>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      hydrate();
    },
    { rootMargin: "200px" },
  );
  // The island's own element has no box (display: contents).
  observer.observe(place.firstElementChild ?? place.parentElement ?? place);
}
