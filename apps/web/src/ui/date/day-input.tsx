import type { InputHTMLAttributes } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { typedDay } from "./typed-day.ts";

interface DayInputProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "aria-invalid" | "aria-describedby"> {
  locale: Locale;
  horizon: string;
  day: string;
  /** When the field is left or Enter is pressed; null if what stands in it is not a day. */
  choose: (day: string | null) => void;
}

/** A field for a day, written as everywhere on the page; it also takes 2005-01-01. */
export function DayInput({ locale, horizon, day, choose, ...described }: DayInputProps) {
  const written = dayIn(locale, day);
  const read = (text: string) => {
    if (text !== written) choose(typedDay(text, horizon));
  };
  return (
    <input
      type="text"
      className="day-input"
      size={17}
      autoComplete="off"
      key={day}
      defaultValue={written}
      onBlur={(event) => read(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") read(event.currentTarget.value);
      }}
      {...described}
    />
  );
}
