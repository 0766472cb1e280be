"use client";

import { useEffect, useRef, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { SearchField } from "./search-field.tsx";
import { usePanel } from "./use-panel.ts";

/** The way to the search, on every page: a link without script, a dialog with it. The slash opens it; what searches comes only then. */
export function SearchDoor({ locale }: { locale: Locale }) {
  const words = searchMessages(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { Panel, wake } = usePanel();
  const open = () => {
    wake();
    dialog.current?.showModal();
    field.current?.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, select, textarea, [contenteditable]") !== null;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <>
      <a
        className="search-door"
        href={hrefIn(locale, "/search")}
        aria-label={words.open}
        onClick={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.6" cy="6.6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10 10L14.4 14.4" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="door-word">{words.title}</span>
      </a>
      <dialog ref={dialog} className="search-dialog" aria-label={words.title}>
        <form method="dialog">
          <button type="submit" className="close">
            {words.close}
          </button>
        </form>
        <div className="search-panel">
          <SearchField locale={locale} field={field} text={text} onText={setText} />
          {Panel === null ? null : <Panel locale={locale} text={text} />}
        </div>
      </dialog>
    </>
  );
}
