import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";

/** Words of a record, which are English for now. */
export function English({ locale, children }: { locale: Locale; children: ReactNode }) {
  return locale === "en" ? children : <span lang="en">{children}</span>;
}
