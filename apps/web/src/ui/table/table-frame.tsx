import type { ReactNode } from "react";

/** Around a table that may be wider than the page: it scrolls by itself, by keyboard too. A tall one scrolls down as well. */
export function TableFrame({ label, tall = false, children }: { label: string; tall?: boolean; children: ReactNode }) {
  return (
    <div className={tall ? "table-frame tall" : "table-frame"} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
