import { journeysOf, type PersonId, parsePeriod, visitsBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dateIn, listIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { type Count, countIn, inProse } from "@/phrases/counts.ts";
import { type DotRow, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { type Tone, toneOf } from "@/ui/chart/tone.ts";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

export const VISITORS = ["vladimir-putin", "xi-jinping", "recep-tayyip-erdogan", "ilham-aliyev", "charles-michel", "alexander-lukashenko"] as const;

/** Visits of a person to the five republics in a year, and on how many trips. */
export function visitsIn(year: number, person: PersonId) {
  const { visits: found, most } = visitsBetween(dataset.visits, { from: String(year), to: String(year), person, host: REPUBLICS });
  const visits = found.filter(({ holds }) => holds === "yes");
  const counted = (least: number): Count => ({ least, most: most === null ? null : least });
  const trips = journeysOf(visits).length;
  return { visits, trips, counts: { visits: counted(visits.length), trips: counted(trips) } };
}

export const Journeys: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).journeys;
  const rows = VISITORS.map((person) => ({ person, name: say.names[person] ?? person, ...visitsIn(2022, person) }));
  const putin = rows[0];
  if (putin === undefined) throw new Error("no visitor");
  const toneFor = (person: PersonId): Tone => {
    const from = recordOf(datasetIn(locale).people, person);
    const visit = datasetIn(locale).visits.records.find((other) => other.person === from.id);
    return visit?.from.organization === "eu" ? "eu" : toneOf(visit?.from.country ?? "");
  };
  const drawn: DotRow[] = rows.map(({ person, name, visits }) => ({
    id: person,
    label: `${name} (${visits.length})`,
    none: say.names[person] ?? "",
    dots: visits.map((visit) => ({
      id: visit.id,
      from: visit.start.earliest,
      to: visit.lastDay.earliest ?? visit.start.earliest,
      name: countryName(visit.to.country ?? "", locale),
      says: figureMessages(locale).mark({ label: `${name}: ${countryName(visit.to.country ?? "", locale)}, ${dateIn(locale, visit.start)}` }),
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
      heading={heading}
      id="journeys"
      title={say.title({ visits: countIn(locale, putin.counts.visits), trips: countIn(locale, putin.counts.trips) })}
      subtitle={say.subtitle}
      sentence={say.sentence({
        visits: listIn(
          locale,
          rows.map(({ name, visits: { length } }) => say.visits({ number: inProse(locale, length), count: length, name })),
        ),
      })}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/visits?from=2022-01-01&to=2022-12-31"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: rows.flatMap(({ name, visits }) =>
          visits.map((visit) => ({
            id: visit.id,
            cells: [
              name,
              countryName(visit.to.country ?? "", locale),
              dateIn(locale, visit.start),
              dateIn(locale, visit.lastDay),
              visit.occasion === null ? say.two : textIn(locale, visit.occasion),
            ],
            receipt: receiptOf(locale, {
              ...visit,
              id: `journeys-${visit.id}`,
              title: `${nameOf(recordOf(datasetIn(locale).people, visit.person), locale)}: ${countryName(visit.to.country ?? "", locale)}, ${dateIn(locale, visit.start)}`,
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
