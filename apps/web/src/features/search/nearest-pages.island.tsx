"use client";

import { useEffect, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { notFoundMessages } from "@/messages/notFound/index.ts";
import type { Hit } from "./index.ts";

const MOST = 6;

/** On the page of an address at which nothing lives: the pages whose names come closest to it. */
export function NearestPages({ locale }: { locale: Locale }) {
  const [near, setNear] = useState<readonly Hit[]>([]);
  useEffect(() => {
    const parts = decodeURIComponent(window.location.pathname).split("/").filter(Boolean);
    const words = (parts.at(-1) ?? "").replaceAll("-", " ").replace(/\.html$/, "");
    const life = new AbortController();
    import("./index.ts").then(async ({ fetchIndex, hitsOf }) => setNear(hitsOf(await fetchIndex(locale, life.signal), words).slice(0, MOST))).catch(() => {});
    return () => life.abort();
  }, [locale]);
  if (near.length === 0) return null;
  return (
    <section className="section" data-testid="nearest">
      <h2>{notFoundMessages(locale).nearest}</h2>
      <ul className="claim-list plain">
        {near.map(({ href, title }) => (
          <li key={href}>
            <a href={hrefIn(locale, href)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
