import { formatDay, parsePeriod } from "@multivector/data";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { dateMessages } from "@/messages/date/index.ts";
import { useText } from "@/url-state/store.ts";
import { FIRST_DAY } from "./day.ts";

/** Says so where the address asks for a day that is not shown: one before the first, one beyond the horizon, or two in reverse. */
export function TimeNotice({ locale, horizon }: { locale: Locale; horizon: string }) {
  const words = dateMessages(locale);
  const notices = noticesOf(useText("time"), horizon).map(({ kind, day }) =>
    words.shownInstead[kind]({ day: dayIn(locale, day), first: dayIn(locale, FIRST_DAY), horizon: dayIn(locale, horizon) }),
  );
  return notices.length === 0 ? null : (
    <p className="time-notice" role="status">
      {notices.join(" ")}
    </p>
  );
}

interface Notice {
  kind: "early" | "late" | "reversed";
  day: string;
}

/** @param text What the address says of the time, as it was typed. */
export function noticesOf(text: string | null, horizon: string): Notice[] {
  const days = (text ?? "").split("..").flatMap((part) => {
    const period = parsePeriod(part.trim());
    return period === null ? [] : [formatDay(period.earliest)];
  });
  const [from, to] = days;
  return [
    ...days.filter((day) => day < FIRST_DAY).map((day): Notice => ({ kind: "early", day })),
    ...days.filter((day) => day > horizon).map((day): Notice => ({ kind: "late", day })),
    ...(from !== undefined && to !== undefined && from > to ? [{ kind: "reversed", day: from } as const] : []),
  ];
}
