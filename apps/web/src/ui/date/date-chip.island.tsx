"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { dateMessages } from "@/messages/date/index.ts";
import { useText } from "@/url-state/store.ts";
import { chooseDay, FIRST_DAY, useDay } from "./day.ts";
import { typedDay } from "./typed-day.ts";

const ID = "date-panel";

interface DateChipProps {
  horizon: string;
  locale: Locale;
  /** The days up to which sources were read, in words. */
  readTo: Record<"events" | "visits" | "votes", string>;
}

/** The chosen day in the header of every page; opens a field to type another. */
export function DateChip({ horizon, locale, readTo }: DateChipProps) {
  const day = useDay(horizon);
  const [wrong, setWrong] = useState<string | null>(null);
  const panel = useRef<HTMLFormElement>(null);
  const words = dateMessages(locale);

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

  // What does not follow the date says so while another one is chosen (`own-day.tsx`); a stretch of time may be what a page has of its own.
  const stretch = useText("time")?.includes("..") ?? false;
  useEffect(() => {
    if (day === horizon) delete document.documentElement.dataset.otherDay;
    else document.documentElement.dataset.otherDay = stretch ? "stretch" : "day";
  }, [day, horizon, stretch]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("time"));
    const read = typedDay(locale, text, horizon);
    setWrong(read === null ? words.wrong({ text }) : null);
    if (read === null) return;
    chooseDay(read, horizon);
    panel.current?.hidePopover();
  };

  return (
    <>
      <button type="button" className="date-chip" popoverTarget={ID} aria-label={words.chosen({ day: dayIn(locale, day) })}>
        <span>
          <small>{words.slider}: </small>
          <span>{dayIn(locale, day)}</span>
        </span>
      </button>
      <form id={ID} ref={panel} popover="auto" className="panel date-panel" onSubmit={submit} noValidate>
        <label htmlFor={`${ID}-field`}>{words.range({ first: dayIn(locale, FIRST_DAY), last: dayIn(locale, horizon) })}</label>
        <div className="row">
          <input
            id={`${ID}-field`}
            key={day}
            name="time"
            defaultValue={dayIn(locale, day)}
            autoComplete="off"
            aria-invalid={wrong !== null}
            aria-describedby={`${ID}-wrong`}
          />
          <button type="submit" className="button">
            {words.set}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              chooseDay(horizon, horizon);
              panel.current?.hidePopover();
            }}
          >
            {words.latest}
          </button>
        </div>
        <p className="note">{words.read(readTo)}</p>
        <p id={`${ID}-wrong`} className="note" role="status">
          {wrong ?? <span className="key-hint">{words.hint}</span>}
        </p>
      </form>
    </>
  );
}
