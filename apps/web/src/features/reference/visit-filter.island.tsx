"use client";

import { useEffect } from "react";
import type { Locale } from "@/locale/locale.ts";
import { visitMessages } from "@/messages/visit/index.ts";
import { ALL, Choice, type Option } from "@/ui/choice/choice.tsx";
import { oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";

interface VisitFilterProps {
  locale: Locale;
  entries: readonly { id: string; person: string; from: string; to: string }[];
  from: readonly Option[];
  to: readonly Option[];
  people: readonly Option[];
}

/** Which stops are shown. All of them stand in the page; without script all are shown, and the file has what is shown. */
export function VisitFilter({ locale, entries, from, to, people }: VisitFilterProps) {
  const words = visitMessages(locale);
  const ids = (list: readonly Option[]) => [ALL, ...list.map(({ id }) => id)];
  const [origin, setOrigin] = useParam(oneOf("from", ids(from), ALL));
  const [stop, setStop] = useParam(oneOf("to", ids(to), ALL));
  const [person, setPerson] = useParam(oneOf("person", ids(people), ALL));
  const shown = entries.filter(
    (visit) => (origin === ALL || visit.from === origin) && (stop === ALL || visit.to === stop) && (person === ALL || visit.person === person),
  );
  const kept = shown.map(({ id }) => id).join(" ");
  useEffect(() => {
    const keep = new Set(kept.split(" "));
    for (const row of document.querySelectorAll<HTMLElement>("[data-table=visits] tbody tr")) row.hidden = !keep.has(row.id.replace(/^visits-row-/, ""));
  }, [kept]);
  const selects = [
    { label: words.from, value: origin, onChange: setOrigin, options: from, every: words.every },
    { label: words.to, value: stop, onChange: setStop, options: to, every: words.anywhere },
    { label: words.who, value: person, onChange: setPerson, options: people, every: words.every },
  ];
  return (
    <div>
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.filter}</legend>
        {selects.map((select) => (
          <Choice key={select.label} {...select} />
        ))}
      </fieldset>
      <p className="note" role="status" data-testid="shown">
        {words.shown({ shown: shown.length, all: entries.length })}
      </p>
    </div>
  );
}
