import type { ReactNode } from "react";

/** Each language has its own root (`[locale]/layout.tsx`). */
export default function Root({ children }: { children: ReactNode }) {
  return children;
}
