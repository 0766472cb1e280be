import type { InputHTMLAttributes, ReactNode } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { typedDay } from "./typed-day.ts";

interface DayInputProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "aria-invalid" | "aria-describedby"> {
  label: string;
  locale: Locale;
  horizon: string;
  day: string;
  /** Which day of a month is meant where a month alone is typed. */
  ofMonth?: "first" | "last";
  /** When the field is left or Enter is pressed; null if what stands in it is not a day. */
  choose: (day: string | null, text: string) => void;
  /** After the field. */
  children?: ReactNode;
}

/** A field for a day, written as everywhere on the page; it also takes 2005-01-01. */
export function DayInput({ label, locale, horizon, day, ofMonth = "last", choose, children, ...described }: DayInputProps) {
  const written = dayIn(locale, day);
  const read = (text: string) => {
    if (text !== written) choose(typedDay(locale, text, horizon, ofMonth), text);
  };
  return (
    <label>
      <span>{label}</span>{" "}
      <input
        type="text"
        className="day-input"
        size={written.length > 17 ? 22 : 17}
        autoComplete="off"
        key={day}
        defaultValue={written}
        onBlur={(event) => read(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") read(event.currentTarget.value);
        }}
        {...described}
      />
      {children}
    </label>
  );
}
