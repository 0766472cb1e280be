import type { ReactElement } from "react";

/** When an island is hydrated: with the page, when it is seen, when the browser has nothing else to do, or when somebody reaches for it. */
export type Defer = "load" | "visible" | "idle" | "interaction";

export interface IslandProps {
  /** "load" unless said otherwise. */
  defer?: Defer;
  /** One component from a file named `*.island.tsx`; its properties are written into the page as JSON. */
  children: ReactElement;
}

/** Within an island another one is a part of it: the outer one hydrates it. What stands on a page is in `island.server.tsx`. */
export function Island({ children }: IslandProps): ReactElement {
  return children;
}
