"use client";

import { useEffect, useRef } from "react";
import type { Locale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { freeText } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { SearchField } from "./search-field.tsx";
import { usePanel } from "./use-panel.ts";

/** The search on its own page, whose address holds what is looked for. */
export function SearchPage({ locale }: { locale: Locale }) {
  const [text, setText] = useParam(freeText("q"));
  const field = useRef<HTMLInputElement>(null);
  const { Panel, wake } = usePanel();
  useEffect(wake, [wake]);
  return (
    <div className="search-panel">
      <SearchField locale={locale} field={field} text={text} onText={setText} />
      {Panel === null ? <p className="note">{searchMessages(locale).loading}</p> : <Panel locale={locale} text={text} />}
    </div>
  );
}
