import type { ReactNode } from "react";
import { HatchPattern } from "./hatch-pattern.tsx";

/** A mark of a key, at its real size. */
export function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A bar that is hatched, for what is in law alone. @param id Of its pattern, unique on the page. */
export function HatchedBar({ id }: { id: string }) {
  return (
    <>
      <defs>
        <HatchPattern id={id} />
      </defs>
      <rect x=".75" y="1" width="20.5" height="14" fill={`url(#${id})`} stroke="var(--fact)" strokeWidth="1.5" />
    </>
  );
}
