import { meta } from "@multivector/data/meta";
import type { ReactNode } from "react";
import { Island } from "#island";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { CHANGED_SINCE, changesOf, VERSIONS } from "@/model/changes.ts";
import { readTo } from "@/model/read-to.ts";
import { DateChip } from "@/ui/date/date-chip.island.tsx";
import { PageDay } from "@/ui/date/own-day.tsx";
import { CitedVersion } from "./cited-version.island.tsx";
import { InvalidParams } from "./invalid-params.island.tsx";
import { LanguageButton, LanguagePanel } from "./language-switch.tsx";
import { Logo } from "./logo.tsx";

export interface PageFrameProps {
  locale: Locale;
  /** Section that the page belongs to. */
  section: string;
  /** Address of this page without the language, for the links to the others; the section where left out. */
  path?: string;
  /** Collection and id of the record that it is about. */
  record?: string;
  /** The search field of the header. */
  search: ReactNode;
  children: ReactNode;
}

/** Header, content and footer of every page. */
export function PageFrame({ locale, section, path = section, record, search, children }: PageFrameProps) {
  const words = layoutMessages(locale);
  const links = (
    <>
      {Object.entries(words.pages).map(([href, name]) => (
        <a key={href} href={hrefIn(locale, href)} {...(href === section ? { "aria-current": "page" as const } : {})}>
          {name}
        </a>
      ))}
    </>
  );
  const about = <a href={hrefIn(locale, "/about")}>{words.about}</a>;
  return (
    <>
      <a className="visually-hidden skip" href="#main">
        {words.skip}
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="mark" href={hrefIn(locale, "/")}>
            <Logo size={26} />
            <span>Multivector</span>
          </a>
          <nav aria-label={words.main} className="wide-only">
            {links}
            <LanguageButton locale={locale} />
          </nav>
          {search}
          <Island>
            <DateChip horizon={meta.horizon} locale={locale} readTo={readTo(locale)} />
          </Island>
          <button type="button" className="button narrow-only" popoverTarget="menu">
            {words.menu}
          </button>
          <nav id="menu" popover="auto" aria-label={words.menu} className="panel menu-panel">
            {links}
            {about}
            <LanguageButton locale={locale} />
          </nav>
          <LanguagePanel locale={locale} path={path} />
        </div>
      </header>
      <main id="main" className="wrap" data-address={`${SITE_URL}${hrefIn(locale, path)}, ${meta.version}`}>
        <PageDay locale={locale} path={path} />
        <Island>
          <InvalidParams locale={locale} />
        </Island>
        <Island defer="idle">
          <CitedVersion
            locale={locale}
            versions={VERSIONS}
            changedSince={record === undefined ? CHANGED_SINCE : {}}
            {...(record === undefined ? {} : { record, changes: changesOf(record).map(({ version, change, fields }) => ({ version, change, fields })) })}
          />
        </Island>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          {about}
          <span>
            {words.version({ version: meta.version, day: dayIn(locale, meta.horizon) })}; {words.readTo(readTo(locale))}
          </span>
          <span>{words.licence}</span>
          {words.translation === "" ? null : (
            <span>
              {words.translation} <a href={hrefIn(locale, `/report?record=translations${hrefIn(locale, path)}`)}>{words.correct}</a>
            </span>
          )}
          <a href={hrefIn(locale, "/translation")}>{words.howTranslated}</a>
          <a href={`${process.env.API_URL}/feeds/changes.atom`}>{words.feeds}</a>
          <a href={hrefIn(locale, "/api")}>{words.api}</a>
          <a href={hrefIn(locale, "/newsroom")}>{words.newsroom}</a>
        </div>
      </footer>
    </>
  );
}
