import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import type { MarkDetails } from "./details.ts";

/** The mark that is pointed at or has the focus, and where, in pixels of the figure. */
export interface Pointed {
  key: string;
  x: number;
  y: number;
  /** Of the figure. */
  width: number;
}

const WIDTH = 264;
const LISTED = 4;
/** Height of a tooltip; with less above a mark it stands below. */
const ROOM = 130;

/** Name, value, date and doubt of a mark beside it. It repeats what a mark announces, so that screen readers need not read it. */
export function MarkTooltip({ locale, pointed, details }: { locale: Locale; pointed: Pointed; details: readonly MarkDetails[] }) {
  if (details.length === 0) return null;
  const words = atlasMessages(locale);
  const left = Math.max(0, Math.min(pointed.x - WIDTH / 2, pointed.width - WIDTH));
  return (
    <div
      className={pointed.y < ROOM ? "mark-tooltip below" : "mark-tooltip"}
      style={{ left, top: pointed.y, width: Math.min(WIDTH, pointed.width) }}
      aria-hidden="true"
    >
      {details.slice(0, LISTED).map(({ key, title, english, value, date, doubt }) => (
        <p key={key}>
          <b lang={english ? "en" : undefined}>{title}</b>
          {value === "" ? null : <span>{value}</span>}
          {date === "" ? null : <span>{date}</span>}
          {doubt === "" ? null : <em>{doubt}</em>}
        </p>
      ))}
      {details.length > LISTED ? <p>{words.andMore({ count: details.length - LISTED })}</p> : null}
      <p className="note">{words.howToOpen}</p>
    </div>
  );
}
