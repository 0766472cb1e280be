import { hydrated } from "@/islands/hydrated.ts";

/** How far the data of what is shown have come. */
export type FetchState = "ready" | "loading" | "failed";

/** Marks what shows fetched data, for screen readers and for whoever takes a file of it. */
export function fetchMark(state: FetchState): { "data-fetch": FetchState; "aria-busy": boolean } {
  return { "data-fetch": state, "aria-busy": state === "loading" };
}

/** The mark of what needs several answers. */
export function worst(...states: FetchState[]): FetchState {
  return states.find((state) => state === "failed") ?? states.find((state) => state === "loading") ?? "ready";
}

/**
 * Resolves when a figure and its table show what the address asks for: before its island listens, or that of the filter over it, they are those of
 * the first view, and while data are fetched they say so instead of values. A file must hold neither.
 *
 * @throws Error where the data could not be fetched.
 */
export async function whenShown(figure: string): Promise<void> {
  const name = CSS.escape(figure);
  const around = (selector: string) => [
    ...new Set(
      [...document.querySelectorAll(`#${name}, [data-figure="${name}"], [data-table="${name}"]`)].flatMap(
        (place) => place.closest<HTMLElement>(selector) ?? [],
      ),
    ),
  ];
  await Promise.all([...document.querySelectorAll<HTMLElement>("[data-island][data-defer=load]"), ...around("[data-island]")].map(hydrated));
  const states = () => around("[data-fetch]").map(({ dataset }) => dataset.fetch);
  while (states().includes("loading")) await nextState(around("[data-fetch=loading]"));
  if (states().includes("failed")) throw new Error(`${figure}: its data could not be fetched`);
}

function nextState(places: readonly HTMLElement[]): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    for (const place of places) observer.observe(place, { attributeFilter: ["data-fetch"] });
  });
}
