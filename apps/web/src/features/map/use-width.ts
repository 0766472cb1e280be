import { type RefObject, useEffect, useState } from "react";

/** How wide an element is on the screen; null on the server and until it is measured. */
export function useWidth(element: RefObject<Element | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0) || null));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
