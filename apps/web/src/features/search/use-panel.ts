import { type ComponentType, useCallback, useState } from "react";
import type { SearchPanelProps } from "./search-panel.tsx";

/** The panel, once somebody wants to search: it and its index are not part of the page before. */
export function usePanel() {
  const [Panel, setPanel] = useState<ComponentType<SearchPanelProps> | null>(null);
  const wake = useCallback(() => {
    import("./search-panel.tsx").then(({ SearchPanel }) => setPanel(() => SearchPanel));
  }, []);
  return { Panel, wake };
}
