/** A page in another language is opened at the view that the reader has chosen, as far as its address says. */
export function enhanceLanguages(): void {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-same-view]") : null;
    if (link !== null) link.href = link.pathname + location.search + location.hash;
  });
}
