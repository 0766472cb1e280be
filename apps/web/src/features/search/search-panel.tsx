import { useEffect, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { Finder, type SearchEntry } from "./index.ts";

const MOST = 24;

export interface SearchPanelProps {
  locale: Locale;
  /** What is looked for. */
  text: string;
}

/** What was found. The index is fetched when this is first drawn. */
export function SearchPanel({ locale, text }: SearchPanelProps) {
  const words = searchMessages(locale);
  const [finder, setFinder] = useState<Finder | "failed" | null>(null);
  useEffect(() => {
    const life = new AbortController();
    fetch(`/search/${locale}.json`, { signal: life.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((entries: SearchEntry[]) => setFinder(new Finder(entries)))
      .catch((error: Error) => error.name !== "AbortError" && setFinder("failed"));
    return () => life.abort();
  }, [locale]);
  const found = finder instanceof Finder ? finder.find(text, MOST) : [];
  const status =
    text.trim() === ""
      ? words.hint
      : finder === null
        ? words.loading
        : finder === "failed"
          ? words.failed
          : found.length === 0
            ? words.nothing({ text })
            : words.found({ count: found.length });
  return (
    <>
      <p className="note" role="status">
        {status}
      </p>
      <ul
        className="search-results"
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") move(event, 1);
          if (event.key === "ArrowUp") move(event, -1);
        }}
      >
        {found.map(([kind, href, title]) => (
          <li key={href}>
            <a href={hrefIn(locale, href)}>{title}</a> <span className="note">{words.kinds[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Arrows go from the field through the hits and back. */
function move(event: { preventDefault: () => void; currentTarget: EventTarget }, step: number): void {
  event.preventDefault();
  const panel = (event.currentTarget as Element).closest(".search-panel");
  const stops = [...(panel?.querySelectorAll<HTMLElement>("input, .search-results a") ?? [])];
  const now = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(now + step, 0), stops.length - 1)]?.focus();
}
