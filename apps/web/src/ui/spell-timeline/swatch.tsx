import type { ReactNode } from "react";

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
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <rect width="2.4" height="6" fill="var(--fact)" />
        </pattern>
      </defs>
      <rect x=".75" y="1" width="20.5" height="14" fill={`url(#${id})`} stroke="var(--fact)" strokeWidth="1.5" />
    </>
  );
}
