import { useId, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { dateMessages } from "@/messages/date/index.ts";
import { typedYear } from "./typed-year.ts";

interface YearInputProps {
  locale: Locale;
  label: string;
  /** The first and the last year that can be chosen. */
  bounds: readonly [number, number];
  year: number;
  choose: (year: number) => void;
}

/** What is typed and not taken yet; it goes when another year is chosen elsewhere. */
interface Draft {
  text: string;
  beside: number;
  refused: boolean;
}

/** A field for a year. It holds what is typed and takes it on Enter or when it is left; what is no year stays in it, and it says what would be one. */
export function YearInput({ locale, label, bounds, year, choose }: YearInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const open = draft?.beside === year ? draft : null;
  const text = open?.text ?? String(year);
  const hold = (typed: string, refused = false) => setDraft({ text: typed, beside: year, refused });
  const take = () => {
    const typed = typedYear(text, bounds);
    if (typed === null) return hold(text, true);
    setDraft(null);
    if (typed !== year) choose(typed);
  };
  const step = (by: number) => {
    const next = typedYear(String((typedYear(text, bounds) ?? year) + by), bounds);
    setDraft(null);
    if (next !== null) choose(next);
  };
  return (
    <span className="year-field">
      <input
        type="text"
        inputMode="numeric"
        className="year-input"
        maxLength={12}
        autoComplete="off"
        value={text}
        aria-label={label}
        aria-invalid={open?.refused ?? false}
        aria-describedby={id}
        onChange={(event) => hold(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (event.key === "Enter") take();
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
      />
      <span id={id} className="note" role="status">
        {open?.refused === true ? dateMessages(locale).noYear({ text: text.trim(), first: bounds[0], last: bounds[1] }) : ""}
      </span>
    </span>
  );
}
