import { createElement, type FunctionComponent, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Defer } from "./island.tsx";
import { onInteraction } from "./on-interaction.ts";
import { reportMismatch } from "./report-mismatch.ts";
import { whenIdle } from "./when-idle.ts";
import { whenVisible } from "./when-visible.ts";

// What the page pipeline adds to each island is where its script is: `data-module`.
const WHEN: Record<Defer, (place: HTMLElement, hydrate: () => Promise<void>) => void> = {
  load: (_, hydrate) => void hydrate(),
  visible: whenVisible,
  idle: whenIdle,
  interaction: onInteraction,
};

for (const place of document.querySelectorAll<HTMLElement>("[data-island]")) {
  WHEN[place.dataset.defer as Defer](place, () =>
    hydrate(place).catch((error) => {
      // Without its script the island is what the server drew: its links lead where they say.
      place.dataset.islandStatus = "failed";
      throw error;
    }),
  );
}

/**
 * Resolves when the island listens. Its state stands in `data-island-status`: hydrated; mismatch where the browser drew something else than the
 * server; failed where its script could not be had.
 */
async function hydrate(place: HTMLElement): Promise<void> {
  const name = place.dataset.island ?? "";
  const script = (await import(place.dataset.module ?? "")) as Record<string, FunctionComponent<object>>;
  const component = script[name];
  if (component === undefined) throw new Error(`${place.dataset.module} has no ${name}`);
  const props = JSON.parse(place.previousElementSibling?.textContent ?? "{}") as object;
  let listens = () => {};
  const listening = new Promise<void>((resolve) => {
    listens = resolve;
  });
  hydrateRoot(place, createElement(Listening, { onListening: listens }, createElement(component, props)), {
    onRecoverableError: (error, { componentStack }) => {
      place.dataset.islandStatus = "mismatch";
      reportMismatch(name, error, componentStack ?? "");
    },
  });
  await listening;
  place.dataset.islandStatus ??= "hydrated";
}

/** Says when what is in it was hydrated: on a busy machine that takes longer than a frame. Draws nothing of its own. */
function Listening({ onListening, children }: { onListening: () => void; children?: ReactNode }): ReactNode {
  useEffect(onListening, [onListening]);
  return children;
}
