import { formatPeriod } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { ReactNode } from "react";
import { DateChip } from "@/date/date-chip.tsx";
import { type Locale, wordsOf } from "@/words/index.ts";

/** Header, content and footer of every page. `path` is the section that the page belongs to. */
export function PageFrame({ locale, path, children }: { locale: Locale; path: string; children: ReactNode }) {
  const { pages, title } = wordsOf(locale);
  const links = Object.entries(pages).map(([href, name]) => (
    <a key={href} href={href} {...(href === path ? { "aria-current": "page" as const } : {})}>
      {name}
    </a>
  ));
  return (
    <>
      <a className="visually-hidden skip" href="#main">
        Skip to content
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="mark" href="/">
            <svg viewBox="-13 -13 26 26" width="26" height="26" aria-hidden="true">
              <circle r="3.6" fill="var(--ink)" />
              <g stroke="var(--ink)" strokeWidth="2.2" fill="none">
                <path d="M0 -6.2V-12.4" />
                <path d="M6.2 0H10.5" />
                <path d="M-4.4 4.4l-3.6 3.6" />
              </g>
            </svg>
            {title}
          </a>
          <nav aria-label="Main" className="wide-only">
            {links}
          </nav>
          <DateChip horizon={meta.horizon} />
          <button type="button" className="button narrow-only" popoverTarget="menu">
            Menu
          </button>
          <nav id="menu" popover="auto" aria-label="Menu" className="panel menu-panel">
            {links}
          </nav>
        </div>
      </header>
      <main id="main" className="wrap">
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <span>
            Multivector, data version {meta.version} ({meta.hash}), sources read up to {formatPeriod({ edtf: meta.horizon })}
          </span>
          <span>Data: CC BY 4.0. Borders: Natural Earth, public domain, one vintage</span>
          <a href={`${process.env.API_URL}/docs`}>API</a>
        </div>
      </footer>
    </>
  );
}
