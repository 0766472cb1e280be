import { createElement, type FunctionComponent, type ReactNode, useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { AT_ONCE } from "./hydrated.ts";
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
  let hydrating: Promise<void> | undefined;
  const once = () => {
    hydrating ??= hydrate(place).catch((error) => {
      // Without its script the island is what the server drew: its links lead where they say.
      place.dataset.islandStatus = "failed";
      throw error;
    });
    return hydrating;
  };
  place.addEventListener(AT_ONCE, () => void once(), { once: true });
  WHEN[place.dataset.defer as Defer](place, once);
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

/**
 * Says when what is in it was hydrated, which takes longer than a frame on a busy machine, and shows what the address asks for: it is read when an
 * island is hydrated, and drawn with the next change of state, of which this one is part. Draws nothing of its own.
 */
function Listening({ onListening, children }: { onListening: () => void; children?: ReactNode }): ReactNode {
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (isRead) onListening();
    else setRead(true);
  }, [isRead, onListening]);
  return children;
}
