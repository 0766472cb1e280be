"use client";

import { formatPeriod } from "@multivector/data";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { chooseDay, FIRST_DAY, readDay, useDay } from "./store.ts";

/** The chosen day in the header of every page; opens a field to type another. */
export function DateChip({ horizon }: { horizon: string }) {
  const day = useDay(horizon);
  const [wrong, setWrong] = useState<string | null>(null);
  const panel = useRef<HTMLFormElement>(null);
  const id = useId();

  // Links carry the chosen day along, so that it is the same on the next page.
  useEffect(() => {
    const carry = (event: MouseEvent) => {
      // An SVG link has an href attribute as well. The written one is kept, so that a second click carries the day of its own time.
      const link = (event.target as Element).closest<HTMLElement | SVGElement>("a[href^='/']");
      if (link === null) return;
      link.dataset.written ??= link.getAttribute("href") ?? "/";
      const url = new URL(link.dataset.written, window.location.href);
      if (day !== horizon && !url.searchParams.has("time")) url.searchParams.set("time", day);
      link.setAttribute("href", url.pathname + url.search + url.hash);
    };
    document.addEventListener("click", carry, true);
    return () => document.removeEventListener("click", carry, true);
  }, [day, horizon]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("time"));
    const read = readDay(text, horizon);
    setWrong(read === null ? `“${text}” is not a day of the calendar. Write it like 2007-01-01.` : null);
    if (read === null) return;
    chooseDay(read, horizon);
    panel.current?.hidePopover();
  };

  return (
    <>
      <button type="button" className="date-chip" popoverTarget={id} aria-label={`Chosen day: ${formatPeriod({ edtf: day })}. Change it`}>
        <i aria-hidden="true" />
        <span>{formatPeriod({ edtf: day })}</span>
      </button>
      <form id={id} ref={panel} popover="auto" className="panel date-panel" onSubmit={submit} noValidate>
        <label htmlFor={`${id}-field`}>
          Day, from {FIRST_DAY} to {horizon}
        </label>
        <div className="row">
          <input
            id={`${id}-field`}
            key={day}
            name="time"
            defaultValue={day}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-wrong`}
          />
          <button type="submit" className="button">
            Set
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              chooseDay(horizon, horizon);
              panel.current?.hidePopover();
            }}
          >
            Latest
          </button>
        </div>
        <p id={`${id}-wrong`} className="note" role="status">
          {wrong ?? "Arrow keys on a slider move by a day, Page Up and Page Down by a year."}
        </p>
      </form>
    </>
  );
}
