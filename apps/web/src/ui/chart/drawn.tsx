import type { ReactNode } from "react";

/** Widths for which graphics are drawn; the container shows the widest that fits. The narrowest fits itself to the phone, from nine tenths of its size up. */
const WIDTHS = [320, 640, 820] as const;
export type Width = (typeof WIDTHS)[number];

/** The widths of a graphic that stands alone on its page, where nothing is beside it. */
export const PAGE_WIDTHS = [358, 640, 1240] as const;

/** A graphic, drawn for each width. */
export function Drawn<W extends number = Width>({ draw, widths }: { draw: (width: W) => ReactNode; widths?: readonly W[] }) {
  return (
    <div className="drawn">
      {(widths ?? (WIDTHS as readonly number[] as readonly W[])).map((width) => (
        <div key={width} className={`at-${width}`}>
          {draw(width)}
        </div>
      ))}
    </div>
  );
}
