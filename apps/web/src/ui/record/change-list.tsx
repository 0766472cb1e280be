import type { WorldChange } from "@multivector/data";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { type Turn, turnsOf } from "@/model/turns.ts";
import { RecordText } from "./record-text.tsx";
import { turnInWords } from "./turn-words.ts";

type Entry = { day: number } & ({ event: WorldChange } | { turn: Turn });

/** Events that began and roles that turned, the latest first. @param most how many are listed; all of them if left out. */
export function changeEntries(changes: readonly WorldChange[]): Entry[] {
  const events = changes.flatMap((event): Entry[] => (event.kind === "event" ? [{ day: event.date.earliest ?? 0, event }] : []));
  const turns = turnsOf(changes).map((turn): Entry => ({ day: turn.date.earliest ?? 0, turn }));
  return [...events, ...turns].sort((one, other) => other.day - one.day);
}

/** What changed, with its day and its page. */
export function ChangeList({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) {
  return (
    <ul className="change-list">
      {entries.map((entry) =>
        "event" in entry ? (
          <li key={entry.event.record}>
            <span className="when">{dateIn(locale, entry.event.date)}</span>{" "}
            <a href={hrefIn(locale, `/events/${entry.event.record}`)}>
              <RecordText locale={locale}>{entry.event.title}</RecordText>
            </a>
          </li>
        ) : (
          <li key={`${entry.turn.organization}-${entry.turn.countries.join("-")}-${entry.turn.date.edtf}`}>
            <span className="when">{dateIn(locale, entry.turn.date)}</span>{" "}
            <a href={hrefIn(locale, `/organizations/${entry.turn.organization}`)}>{turnInWords(locale, entry.turn)}</a>
          </li>
        ),
      )}
    </ul>
  );
}
