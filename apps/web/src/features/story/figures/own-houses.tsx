import { type Citation, type Period, parsePeriod } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { isRepublic } from "@/model/republics.ts";
import { countIn } from "@/phrases/counts.ts";
import { DotKey } from "@/ui/chart/dot-key.tsx";
import { type DotRow, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

/** From when the sentence counts: the year in which settling began anew, after the change of president in Uzbekistan. */
const SINCE = 2017;

interface Happening {
  id: string;
  title: string;
  record: string;
  date: Period & { earliest: number; latest: number };
  citations: readonly Citation[];
}

const among = (countries: readonly (string | null)[]) => {
  const named = countries.filter((country) => country !== null);
  return new Set(named).size > 1 && named.every(isRepublic);
};

/** What the five republics did among themselves, by kind. */
export function amongTheFive() {
  const events = dataset.events.records;
  const ofEvent = ({ id, title, start, citations }: (typeof events)[number]): Happening => ({ id, title, record: `events/${id}`, date: start, citations });
  const agreements = dataset.agreements.records.filter(({ parties }) => among(parties.map(({ country }) => country)));
  const ofAgreement = ({ id, title, signed, citations }: (typeof agreements)[number]): Happening[] =>
    signed === null ? [] : [{ id, title, record: `agreements/${id}`, date: signed, citations }];
  const borders = agreements.filter(({ kind }) => kind === "border").flatMap(ofAgreement);
  const alliances = agreements.filter(({ kind }) => ["alliance", "friendship", "strategic-partnership", "declaration"].includes(kind)).flatMap(ofAgreement);
  const meetings = events.filter(({ participants }) => participants.some(({ organization }) => organization === "consultative-meetings")).map(ofEvent);
  // Those who fought: who mediated or looked on does not make it the fight of others.
  const fighting = (participants: (typeof events)[number]["participants"]) => participants.filter(({ role }) => role === "belligerent");
  const fights = events.filter(({ type, participants }) => type === "border-clash" && among(fighting(participants).map(({ country }) => country))).map(ofEvent);
  const sorted = (list: Happening[]) => list.sort((a, b) => a.date.earliest - b.date.earliest);
  return { meetings: sorted(meetings), borders: sorted(borders), alliances: sorted(alliances), fights: sorted(fights) };
}

export const OwnHouses: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).ownHouses;
  const found = amongTheFive();
  const day = (edtf: string) => parsePeriod(edtf)?.earliest ?? 0;
  const recent = [...found.borders, ...found.alliances].filter(({ date }) => date.earliest >= day(`${SINCE}-01-01`));
  const keys = Object.keys(found) as (keyof typeof found)[];
  const rows: DotRow[] = keys.map((key) => ({
    id: key,
    label: say.rows[key],
    none: say.none,
    dots: found[key].map(({ id, title, date }) => ({
      id,
      from: date.earliest,
      says: figureMessages(locale).mark({ label: `${textIn(locale, title)}, ${dateIn(locale, date)}` }),
      receipt: `own-houses-${id}`,
      hollow: date.earliest !== date.latest,
      tone: "region" as const,
      step: { meetings: "1", borders: "2", alliances: "3", fights: "2" }[key],
    })),
  }));
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="own-houses"
      title={say.title({
        count: countIn(locale, { least: recent.length, most: datasetIn(locale).agreements.coverage.state === "whole" ? recent.length : null }),
        since: SINCE,
      })}
      subtitle={say.subtitle}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/agreements?party=UZB"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: keys.flatMap((key) =>
          found[key].map(({ id, title, record, date, citations }) => ({
            id,
            cells: [textIn(locale, title), say.rows[key], dateIn(locale, date)],
            receipt: receiptOf(locale, { id: `own-houses-${id}`, title, record, citations }),
          })),
        ),
      }}
    >
      <DotKey names={say.key} />
      <Drawn
        draw={(width) => (
          <DotRows
            label={say.subtitle}
            width={width}
            gutter={170}
            rows={rows}
            first={day("1991-01-01")}
            last={day(meta.horizon)}
            ticks="years"
            locale={locale}
          />
        )}
      />
    </Figure>
  );
};
