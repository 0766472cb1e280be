import { find, type PartyId, type WorldChange } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { calledShort } from "@/model/called-short.ts";
import { type Turn, turnsOf } from "@/model/turns.ts";
import { partIn } from "@/phrases/part.ts";
import { RecordText } from "./record-text.tsx";
import { turnInWords } from "./turn-words.ts";

type Entry = { day: number } & ({ event: WorldChange } | { turn: Turn });

/** Events that began and roles that turned, the latest first. @param most how many are listed; all of them if left out. */
export function changeEntries(changes: readonly WorldChange[]): Entry[] {
  const events = changes.flatMap((event): Entry[] => (event.kind === "event" ? [{ day: event.date.earliest ?? 0, event }] : []));
  const turns = turnsOf(changes).map((turn): Entry => ({ day: turn.date.earliest ?? 0, turn }));
  return [...events, ...turns].sort((one, other) => other.day - one.day);
}

/** What changed, with its day and its page. @param of a party whose page it is: its part in an event is named. */
export function ChangeList({ locale, entries, of }: { locale: Locale; entries: readonly Entry[]; of?: PartyId | undefined }) {
  return (
    <ul className="change-list">
      {entries.map((entry) =>
        "event" in entry ? (
          <li key={entry.event.record}>
            <span className="when">{dateIn(locale, entry.event.date)}</span>{" "}
            <a href={hrefIn(locale, `/events/${entry.event.record}`)}>
              <RecordText locale={locale}>{entry.event.title}</RecordText>
            </a>
            <Part locale={locale} event={entry.event.record} of={of} />
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

/** What a party had to do with an event, which its title need not say. */
function Part({ locale, event, of }: { locale: Locale; event: string; of: PartyId | undefined }) {
  const found = find(dataset.events, event);
  const roles = found?.participants.filter(({ country, organization }) => of !== undefined && (country === of || organization === of)) ?? [];
  if (found === undefined || roles.length === 0) return null;
  return <span className="note"> {`${calledShort(locale, of ?? "")}: ${roles.map(({ role }) => partIn(locale, found, role)).join(", ")}`}</span>;
}
