import { useId, useState } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { dateMessages } from "@/messages/date/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import type { Span } from "@/ui/date/day.ts";
import { DayInput } from "@/ui/date/day-input.tsx";

interface SpanDayProps {
  locale: Locale;
  horizon: string;
  side: "from" | "to";
  span: Span;
  setSpan: (span: Span) => void;
}

/** The first or the last day of what is listed. What is no day, or would end before it begins, stays in the field and is said. */
export function SpanDay({ locale, horizon, side, span, setSpan }: SpanDayProps) {
  const words = dateMessages(locale);
  const id = useId();
  const [refused, setRefused] = useState("");
  const choose = (day: string | null, text: string) => {
    const next = { ...span, [side]: day };
    if (day === null) return setRefused(words.wrong({ text }));
    if (next.from > next.to) return setRefused(words.reversed({ from: dayIn(locale, next.from), to: dayIn(locale, next.to) }));
    setRefused("");
    setSpan(next);
  };
  return (
    <DayInput
      label={timelineMessages(locale)[side]}
      locale={locale}
      horizon={horizon}
      day={span[side]}
      ofMonth={side === "from" ? "first" : "last"}
      aria-invalid={refused !== ""}
      aria-describedby={id}
      choose={choose}
    >
      <span id={id} className="note" role="status">
        {refused}
      </span>
    </DayInput>
  );
}
