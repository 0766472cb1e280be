import type { ReactNode } from "react";
import { isPartial, type Locale, tagOf } from "@/locale/locale.ts";

/** The document around every page. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // Islands of languages that are translated in part link otherwise where the site is files.
    <html lang={tagOf(locale)} {...(process.env.SITE_AS_FILES === "true" && isPartial(locale) ? { "data-files": "" } : {})}>
      <head>
        <link
          rel="icon"
          href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='-13 -13 26 26'%3E%3Ccircle r='3.6'/%3E%3Cpath d='M0 -6.2V-12.4M6.2 0H10.5M-4.4 4.4l-3.6 3.6' stroke='%23000' stroke-width='2.2'/%3E%3C/svg%3E"
        />
        <noscript>
          <style>{".slider, .date-chip { visibility: hidden }"}</style>
        </noscript>
      </head>
      <body>{children}</body>
    </html>
  );
}
