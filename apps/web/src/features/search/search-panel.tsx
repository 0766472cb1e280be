import type { Kind } from "@multivector/data/search";
import { useMemo, useState } from "react";
import { dayIn, hrefIn, isPartial, type Locale, wholeLocale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";
import { countsOf, type Hit, hitsOf } from "./index.ts";
import { useIndex } from "./use-index.ts";

/** Hits that are shown, and how many more at a time. */
const STEP = 24;

export interface SearchPanelProps {
  locale: Locale;
  /** What is looked for. */
  text: string;
}

/** What was found. The index is fetched when this is first drawn. */
export function SearchPanel({ locale, text }: SearchPanelProps) {
  const words = searchMessages(locale);
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [most, setMost] = useState(STEP);
  const { index, whole } = useIndex(locale, text.trim() !== "");
  const opened = index === "failed" ? null : index;
  const found = useMemo(() => (opened === null ? [] : hitsOf(opened, text)), [opened, text]);
  const counts = countsOf(found);
  // A kind of which the next words find nothing is kept to no longer.
  const kind = counts.some(([one]) => one === chosen) ? chosen : null;
  const fitting = kind === null ? found : found.filter((hit) => hit.kind === kind);
  const status =
    text.trim() === ""
      ? words.hint
      : index === "failed"
        ? words.failed
        : !whole
          ? words.loading
          : found.length === 0
            ? words.nothing({ text })
            : fitting.length > most
              ? words.foundMore({ count: fitting.length, shown: most })
              : words.found({ count: fitting.length });
  return (
    <>
      <p className="note" role="status">
        {status}
      </p>
      {counts.length < 2 ? null : (
        <div className="search-kinds" role="group" aria-label={words.kindsLabel}>
          {counts.map(([one, count]) => (
            <button key={one} type="button" aria-pressed={one === kind} onClick={() => setChosen(one === kind ? null : one)}>
              {words.kinds[one]({ count })}
            </button>
          ))}
        </div>
      )}
      <ul
        className="search-results"
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") move(event, 1);
          if (event.key === "ArrowUp") move(event, -1);
        }}
      >
        {fitting.slice(0, most).map((hit) => (
          <SearchResult key={hit.href} locale={locale} hit={hit} />
        ))}
      </ul>
      {fitting.length <= most ? null : (
        <button type="button" className="more-results" onClick={() => setMost(most + STEP)}>
          {words.more({ count: Math.min(STEP, fitting.length - most) })}
        </button>
      )}
    </>
  );
}

function SearchResult({ locale, hit: { kind, href, title, says, day, verdict, exact, years } }: { locale: Locale; hit: Hit }) {
  const { oneOf, held } = searchMessages(locale);
  return (
    <li>
      <span className="note">{oneOf[kind]}</span>
      {verdict === null ? null : <VerdictChip locale={locale} verdict={verdict} />}
      <a href={hrefIn(locale, href)} lang={isPartial(locale) ? wholeLocale(locale) : undefined} data-exact={exact ? "" : undefined}>
        {title}
      </a>
      {day === null ? null : <p className="says">{dayIn(locale, day)}</p>}
      {years === null ? null : <p className="says">{held(years)}</p>}
      {says === null ? null : (
        <p className="says" lang={locale === "en" ? undefined : "en"}>
          {says}
        </p>
      )}
    </li>
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
