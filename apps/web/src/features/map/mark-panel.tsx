import { useEffect, useRef } from "react";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { detailsOf, type MarkDetails, type Shown } from "./details.ts";

interface MarkPanelProps {
  shown: Shown;
  chosen: string;
  /** Chosen by the reader, not by the address: the focus comes here. */
  taken: boolean;
  close: () => void;
}

/** What is said of the mark that was chosen: name, value, date, doubt, and the way to its page and sources. */
export function MarkPanel({ shown, chosen, taken, close }: MarkPanelProps) {
  const { data } = shown;
  const words = atlasMessages(data.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const details = detailsOf(shown, chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another mark is chosen, and only then
  useEffect(() => {
    if (!taken) return;
    heading.current?.focus({ preventScroll: true });
    // Below the map of a phone all of it comes into view, or its beginning where it is longer than the screen.
    heading.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <section
      className="mark-panel"
      aria-labelledby="mark-panel"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h2 id="mark-panel" ref={heading} tabIndex={-1} lang={details.length === 1 && details[0]?.english ? "en" : undefined}>
        {details.length === 1 ? details[0]?.title : words.severalHere({ count: details.length })}
      </h2>
      <button type="button" className="close" onClick={close}>
        {words.close}
      </button>
      {details.map((entry) => (
        <MarkEntry key={entry.key} entry={entry} alone={details.length === 1} words={words} />
      ))}
    </section>
  );
}

function MarkEntry({ entry, alone, words }: { entry: MarkDetails; alone: boolean; words: ReturnType<typeof atlasMessages> }) {
  const { key, title, english, value, date, doubt, rows, href, sources } = entry;
  const facts: [string, string][] = [
    [words.rows.what, value],
    [words.rows.when, date],
    ...rows.map(({ name, value: of }): [string, string] => [name, of]),
    [words.rows.doubt, doubt],
  ];
  return (
    <div className="mark-entry">
      {alone ? null : <h3 lang={english ? "en" : undefined}>{title}</h3>}
      <dl className="facts">
        {facts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name} className="fact-row">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {href === null ? null : (
        <p>
          <a href={href}>{key.startsWith("countries/") ? words.toDossier : key.startsWith("areas/") ? words.toPolicy : words.toSources(sources ?? NONE)}</a>
        </p>
      )}
    </div>
  );
}

const NONE = { all: 0, read: 0 };
