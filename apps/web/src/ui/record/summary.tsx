import { type ChangesQuery, changesBetween } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import type { ReactNode } from "react";
import { afterColon } from "@/locale/after-colon.ts";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import type { DisputedPoint } from "@/model/disputed.ts";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { ChangeList, changeEntries } from "./change-list.tsx";
import { RecordText } from "./record-text.tsx";

interface SummaryProps {
  locale: Locale;
  /** What the page finds, before what changed and what is disputed. */
  children?: ReactNode;
  /** Of whom the changes are told. */
  of: Pick<ChangesQuery, "country" | "organization">;
  /** Keeps the changes that concern the page; all of them if left out. */
  concerns?: (record: string) => boolean;
  disputed: readonly DisputedPoint[];
}

const SHOWN = 4;
/** The day a year before the last day of the data. */
const YEAR_BEFORE = `${Number(meta.horizon.slice(0, 4)) - 1}${meta.horizon.slice(4)}`;

/** What a reader can quote: what is found, what changed in the last year of the data, on what sources differ. */
export function Summary({ locale, children, of, concerns = () => true, disputed }: SummaryProps) {
  const words = dossierMessages(locale);
  const changes = changesBetween(datasetIn(locale), { from: YEAR_BEFORE, to: meta.horizon, ...of }).changes.filter(
    // What is only announced has changed nothing yet.
    ({ record, holds }) => holds === "yes" && concerns(record),
  );
  const entries = changeEntries(changes);
  const year = meta.horizon.slice(0, 4);
  const span = { from: dayIn(locale, YEAR_BEFORE), to: dayIn(locale, meta.horizon) };
  return (
    <section className="summary" id="summary" aria-label={words.summary}>
      <OwnDay locale={locale} of="part" />
      {children}
      <div>
        <h2>{words.lately}</h2>
        <p className="note">{words.latelyCount({ count: entries.length, ...span })}</p>
        <ChangeList locale={locale} entries={entries.slice(0, SHOWN)} />
        {entries.length <= SHOWN ? null : (
          <details className="more-points">
            <summary>{words.moreChanges({ count: entries.length - SHOWN })}</summary>
            <ChangeList locale={locale} entries={entries.slice(SHOWN)} />
          </details>
        )}
        <p className="note">
          <a className="alone" href={hrefIn(locale, `/timeline/${year}`)}>
            {words.inYear({ year })}
          </a>
        </p>
      </div>
      <div>
        <h2>{words.disputed}</h2>
        <p className="note">{words.disputedCount({ count: disputed.length })}</p>
        <PointList locale={locale} points={disputed.slice(0, SHOWN)} />
        {disputed.length <= SHOWN ? null : (
          <details className="more-points">
            <summary>{words.morePoints({ count: disputed.length - SHOWN })}</summary>
            <PointList locale={locale} points={disputed.slice(SHOWN)} />
          </details>
        )}
      </div>
    </section>
  );
}

function PointList({ locale, points }: { locale: Locale; points: readonly DisputedPoint[] }) {
  return (
    <ul className="change-list">
      {points.map(({ point, sides, title, path }) => (
        <li key={`${path} ${point}`}>
          <a href={hrefIn(locale, path)}>
            <RecordText locale={locale}>{title}</RecordText>
          </a>
          : <RecordText locale={locale}>{afterColon(locale, point)}</RecordText>
          <ul className="note">
            {sides.map((side) => (
              <li key={side}>
                <RecordText locale={locale}>{side}</RecordText>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
