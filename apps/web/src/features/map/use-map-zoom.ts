import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, startTransition, useEffect, useRef, useState } from "react";

const CLOSEST = 12;
/** Names and groups of marks are placed anew at these steps, and never in between: a map that is a little closer has only more room. */
const STEPS_PER_DOUBLING = 3;

interface MapZoom {
  /** How much closer the map is, down to the last step. */
  closer: number;
  /** Is the whole map shown? */
  whole: boolean;
  zoomBy: (factor: number) => void;
  reset: () => void;
}

/**
 * Moving and bringing closer, by mouse, fingers and buttons. Each frame of a gesture changes two values of the drawing and nothing else, so that it
 * is smooth on a slow phone: React draws only when a step is passed.
 *
 * @param scale Pixels of the screen in a pixel of the frame while the whole map is shown.
 */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  moved: RefObject<SVGGElement | null>,
  size: { width: number; height: number },
  scale: number,
): MapZoom {
  const { width, height } = size;
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [closer, setCloser] = useState(1);
  const [whole, setWhole] = useState(true);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const show = (k: number, x: number, y: number) => {
      moved.current?.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
      // Names and marks keep their size.
      element.style.setProperty("--still", String(1 / (k * scale)));
      // One finger scrolls the page while the whole map is shown, and moves a map that is closer.
      element.style.touchAction = k > 1 ? "none" : "pan-y";
      // The gesture goes on while names are placed anew.
      startTransition(() => {
        setCloser(2 ** (Math.floor(Math.log2(k) * STEPS_PER_DOUBLING + 1e-6) / STEPS_PER_DOUBLING));
        setWhole(k === 1);
      });
    };
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, CLOSEST])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .extent([
        [0, 0],
        [width, height],
      ])
      // The wheel scrolls the page unless Control is held.
      .filter((event: Event) => {
        if (event.type === "wheel") return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        if (event.type === "touchstart") return (event as TouchEvent).touches.length > 1 || closeness(element) > 1;
        return !(event as MouseEvent).button;
      })
      .on("zoom", ({ transform: { k, x, y } }) => show(k, x, y));
    const selection = select(element).call(made).on("dblclick.zoom", null);
    const { k, x, y } = element.__zoom ?? zoomIdentity;
    show(k, x, y);
    behaviour.current = made;
    return () => {
      selection.on(".zoom", null);
    };
  }, [svg, moved, width, height, scale]);

  const withMap = (act: (map: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
    if (behaviour.current !== null && svg.current !== null) act(behaviour.current, svg.current);
  };
  return {
    closer,
    whole,
    zoomBy: (factor) => withMap((map, element) => select(element).call(map.scaleBy, factor)),
    reset: () => withMap((map, element) => select(element).call(map.transform, zoomIdentity)),
  };
}

// d3-zoom keeps the transform on the element.
declare global {
  interface SVGSVGElement {
    __zoom?: { k: number; x: number; y: number };
  }
}

function closeness(element: SVGSVGElement): number {
  return element.__zoom?.k ?? 1;
}
