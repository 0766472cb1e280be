"use client";

import { useEffect, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { notFoundMessages } from "@/messages/notFound/index.ts";
import type { SearchEntry } from "./index.ts";

/** On the page of an address at which nothing lives: the pages whose names come closest to it. */
export function NearestPages({ locale }: { locale: Locale }) {
  const [near, setNear] = useState<readonly SearchEntry[]>([]);
  useEffect(() => {
    const parts = decodeURIComponent(window.location.pathname).split("/").filter(Boolean);
    const words = (parts.at(-1) ?? "").replaceAll("-", " ").replace(/\.html$/, "");
    const life = new AbortController();
    Promise.all([import("./index.ts"), fetch(`/search/${locale}.json`, { signal: life.signal }).then((answer) => answer.json())])
      .then(([{ Finder }, entries]) => setNear(new Finder(entries as SearchEntry[]).find(words, 6)))
      .catch(() => {});
    return () => life.abort();
  }, [locale]);
  if (near.length === 0) return null;
  return (
    <section className="section" data-testid="nearest">
      <h2>{notFoundMessages(locale).nearest}</h2>
      <ul className="claim-list plain">
        {near.map(([, href, title]) => (
          <li key={href}>
            <a href={hrefIn(locale, href)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
