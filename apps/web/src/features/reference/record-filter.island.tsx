"use client";

import { useCallback, useEffect, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { recordFilterMessages } from "@/messages/recordFilter/index.ts";
import { ALL, Choice, type Option } from "@/ui/choice/choice.tsx";
import { oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";

interface Filter {
  /** Of the part of the address. */
  name: string;
  label: string;
  every: string;
  options: readonly Option[];
}

interface RecordFilterProps {
  locale: Locale;
  /** Id of the table whose rows are shown or not. */
  table: string;
  filters: readonly Filter[];
  /** Each row, with the options of each filter that it fits. */
  entries: readonly { id: string; fits: readonly (readonly string[])[] }[];
}

/** Which rows of a list are shown. All of them stand in the page; without script all are shown, and the file has what is shown. */
export function RecordFilter({ locale, table, filters, entries }: RecordFilterProps) {
  const words = recordFilterMessages(locale);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const tell = useCallback((name: string, value: string) => setChosen((before) => ({ ...before, [name]: value })), []);
  const shown = entries.filter(({ fits }) =>
    filters.every(({ name }, at) => {
      const value = chosen[name] ?? ALL;
      return value === ALL || fits[at]?.includes(value);
    }),
  );
  const kept = shown.map(({ id }) => id).join(" ");
  useEffect(() => {
    const keep = new Set(kept.split(" "));
    const start = `${table}-row-`;
    for (const row of document.querySelectorAll<HTMLElement>(`[data-table="${table}"] tbody tr`)) row.hidden = !keep.has(row.id.slice(start.length));
  }, [kept, table]);
  return (
    <div>
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.filter}</legend>
        {filters.map((filter) => (
          <FilterChoice key={filter.name} filter={filter} tell={tell} />
        ))}
      </fieldset>
      <p className="note" role="status" data-testid="shown">
        {words.shown({ shown: shown.length, all: entries.length })}
      </p>
    </div>
  );
}

/** One filter, whose value lives in the address. */
function FilterChoice({ filter: { name, ...choice }, tell }: { filter: Filter; tell: (name: string, value: string) => void }) {
  const [value, setValue] = useParam(oneOf(name, [ALL, ...choice.options.map(({ id }) => id)], ALL));
  useEffect(() => tell(name, value), [name, value, tell]);
  return <Choice {...choice} value={value} onChange={setValue} />;
}
