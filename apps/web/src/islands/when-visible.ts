/** Hydrates when the island comes near the window. */
export function whenVisible(place: HTMLElement, hydrate: () => Promise<void>): void {
  // The place itself has no box (`display: contents`), so that what stands in it is observed. An island that draws nothing at first has
  // nothing that could come near.
  const drawn = [...place.children];
  if (drawn.length === 0) {
    hydrate();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      hydrate();
    },
    { rootMargin: "200px" },
  );
  for (const element of drawn) observer.observe(element);
}
