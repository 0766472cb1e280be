import type { ReactNode } from "react";

/** Widths for which graphics are drawn; the container shows the widest that fits. Type is never squeezed. */
const WIDTHS = [358, 640, 820] as const;
export type Width = (typeof WIDTHS)[number];

/** A graphic, drawn for each width. */
export function Drawn({ draw }: { draw: (width: Width) => ReactNode }) {
  return (
    <div className="drawn">
      {WIDTHS.map((width) => (
        <div key={width} className={`at-${width}`}>
          {draw(width)}
        </div>
      ))}
    </div>
  );
}
