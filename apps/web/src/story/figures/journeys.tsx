import { journeysOf, nameOf, type PersonId, parsePeriod, visitsBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { type DotRow, DotRows } from "@/chart/dot-rows.tsx";
import { Drawn } from "@/chart/drawn.tsx";
import { type Tone, toneOf } from "@/chart/tone.ts";
import { Figure } from "@/figure/figure.tsx";
import { heldNotes } from "@/records/held-note.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { REPUBLICS } from "@/records/republics.ts";
import { countryName, recordOf } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";
import { type Count, countIn } from "@/words/counts.ts";
import { figureWords } from "@/words/figure.ts";
import { dateIn, formFor, inProse, listIn, words } from "@/words/locale.ts";

export const VISITORS = ["vladimir-putin", "xi-jinping", "recep-tayyip-erdogan", "ilham-aliyev", "charles-michel", "alexander-lukashenko"] as const;

const RUSSIAN_NAMES: Record<string, string> = {
  "vladimir-putin": "Путин",
  "xi-jinping": "Си Цзиньпин",
  "recep-tayyip-erdogan": "Эрдоган",
  "ilham-aliyev": "Алиев",
  "charles-michel": "Мишель (ЕС)",
  "alexander-lukashenko": "Лукашенко",
};
const ENGLISH_NAMES: Record<string, string> = {
  "vladimir-putin": "Putin",
  "xi-jinping": "Xi",
  "recep-tayyip-erdogan": "Erdoğan",
  "ilham-aliyev": "Aliyev",
  "charles-michel": "Michel (EU)",
  "alexander-lukashenko": "Lukashenko",
};

const says = words({
  en: {
    title: (stops: string, journeys: string) => `Putin stopped ${stops} times in the five, on ${journeys} journeys`,
    subtitle: "Stops of leaders in the five republics in 2022, by day; a filled mark was reported, a hollow one only announced",
    sentence: (rows: { name: string; stops: number }[]) =>
      `In 2022 the records hold ${listIn(
        "en",
        rows.map(({ name, stops }) => `${inProse("en", stops)} ${formFor("en", stops, "stop", "stops")} of ${name}`),
      )}.`,
    columns: ["Who", "Where", "From", "Last day", "Occasion"],
    source: "visit records; each mark opens its own",
    names: ENGLISH_NAMES,
    two: "for the two sides alone",
    note: "Not every leader is followed. Whoever is not in the rows may have come too.",
  },
  ru: {
    title: (stops, journeys) => `Путин: остановок в пяти республиках ${stops}, поездок ${journeys}`,
    subtitle: "Остановки руководителей в пяти республиках в 2022 году, по дням; закрашено — сообщалось, пусто — только объявлено",
    sentence: (rows) =>
      `В записях за 2022 год остановок: ${listIn(
        "ru",
        rows.map(({ name, stops }) => `${name} — ${stops}`),
      )}.`,
    columns: ["Кто", "Где", "С", "Последний день", "Повод"],
    source: "записи о визитах; каждая метка открывает свою",
    names: RUSSIAN_NAMES,
    two: "только две стороны",
    note: "Прослежены не все руководители. Приезжать могли и другие.",
  },
});

/** Stops of a person in the five republics in a year, and on how many journeys. */
export function stopsIn(year: number, person: PersonId) {
  const { visits, most } = visitsBetween(dataset.visits, { from: String(year), to: String(year), person, host: REPUBLICS });
  const stops = visits.filter(({ holds }) => holds === "yes");
  const counted = (least: number): Count => ({ least, most: most === null ? null : least });
  const journeys = journeysOf(stops).length;
  return { stops, journeys, counts: { stops: counted(stops.length), journeys: counted(journeys) } };
}

export const Journeys: FigureComponent = ({ locale }) => {
  const say = says(locale);
  const rows = VISITORS.map((person) => ({ person, name: say.names[person] ?? person, ...stopsIn(2022, person) }));
  const putin = rows[0];
  if (putin === undefined) throw new Error("no visitor");
  const toneFor = (person: PersonId): Tone => {
    const from = recordOf(dataset.people, person);
    const visit = dataset.visits.records.find((other) => other.person === from.id);
    return visit?.from.organization === "eu" ? "eu" : toneOf(visit?.from.country ?? "");
  };
  const drawn: DotRow[] = rows.map(({ person, name, stops }) => ({
    id: person,
    label: `${name} (${stops.length})`,
    none: say.names[person] ?? "",
    dots: stops.map((visit) => ({
      id: visit.id,
      from: visit.start.earliest,
      to: visit.lastDay.earliest ?? visit.start.earliest,
      name: countryName(visit.to.country ?? "", locale),
      says: figureWords(locale).mark(`${name}: ${countryName(visit.to.country ?? "", locale)}, ${dateIn(locale, visit.start)}`),
      receipt: `journeys-${visit.id}`,
      hollow: visit.evidence === "announcement",
      tone: toneFor(person),
      step: person === "vladimir-putin" ? "1" : "2",
    })),
  }));
  const day = (edtf: string) => parsePeriod(edtf)?.earliest ?? 0;
  return (
    <Figure
      locale={locale}
      id="journeys"
      title={say.title(countIn(locale, putin.counts.stops), countIn(locale, putin.counts.journeys))}
      subtitle={say.subtitle}
      sentence={say.sentence(rows.map(({ name, stops }) => ({ name, stops: stops.length })))}
      notes={
        <>
          {say.note} {heldNotes(locale, ["visits"])}
        </>
      }
      sourceLine={say.source}
      api="/v1/visits?from=2022-01-01&to=2022-12-31"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: rows.flatMap(({ name, stops }) =>
          stops.map((visit) => ({
            id: visit.id,
            cells: [name, countryName(visit.to.country ?? "", locale), dateIn(locale, visit.start), dateIn(locale, visit.lastDay), visit.occasion ?? say.two],
            receipt: receiptOf(locale, {
              ...visit,
              id: `journeys-${visit.id}`,
              title: `${nameOf(recordOf(dataset.people, visit.person), locale)}: ${countryName(visit.to.country ?? "", locale)}, ${dateIn(locale, visit.start)}`,
              record: `visits/${visit.id}`,
            }),
          })),
        ),
      }}
    >
      <Drawn
        draw={(width) => (
          <DotRows
            label={say.subtitle}
            width={width}
            gutter={120}
            rows={drawn}
            first={day("2022-01-01")}
            last={day("2022-12-31")}
            ticks="months"
            locale={locale}
          />
        )}
      />
    </Figure>
  );
};
