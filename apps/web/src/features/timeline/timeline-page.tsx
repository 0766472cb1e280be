import { meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { compareIn, dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { OURS } from "@/model/terms.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { FoldedHeldNote } from "@/ui/record/held-note.tsx";
import { Overview } from "./overview.tsx";
import { TimelineFilter } from "./timeline-filter.island.tsx";
import { YearLists, yearId } from "./year-lists.tsx";
import { YEARS } from "./years.ts";

/** All events on one scale, with a filter. */
export function TimelinePage({ locale }: { locale: Locale }) {
  const words = timelineMessages(locale);
  const events = datasetIn(locale).events.records;
  const named = new Set<string | null>(events.flatMap(({ participants }) => participants.flatMap(({ country, organization }) => [country, organization])));
  const listed = (records: readonly { id: string; names: Parameters<typeof nameOf>[0]["names"] }[]) =>
    records
      .filter(({ id }) => named.has(id))
      .map((record) => ({ id: record.id, name: nameOf(record, locale) }))
      .sort((a, b) => compareIn(locale, a.name, b.name));
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.stand({ count: events.length })}</p>
        <FoldedHeldNote locale={locale} collections={["events"]} />
      </div>
      <div data-figure="timeline">
        <Island>
          <TimelineFilter
            locale={locale}
            horizon={meta.horizon}
            entries={events.map(({ id, title, type, confidence, participants, start, lastDay }) => ({
              id,
              title,
              type,
              confidence,
              parties: participants.flatMap(({ country, organization }) => country ?? organization ?? []),
              first: start.earliest,
              last: lastDay.latest ?? start.latest,
            }))}
            states={listed(datasetIn(locale).countries.records)}
            organizations={listed(datasetIn(locale).organizations.records)}
          />
        </Island>
        <noscript>
          <p className="note">{words.noScript}</p>
        </noscript>
        <div className="graphic">
          <Overview locale={locale} events={events} />
        </div>
        <p className="note">{words.strip}</p>
        <div className="tools">
          <Island defer="interaction">
            <Downloads
              locale={locale}
              figure="timeline"
              title={words.title}
              subtitle={words.stand({ count: events.length })}
              forms={["png", "svg", "csv", "xlsx"]}
              about={figureMessages(locale).about({
                title: words.title,
                version: meta.version,
                day: dayIn(locale, meta.horizon),
                address: SITE_URL + hrefIn(locale, "/timeline"),
                licence: OURS.licence,
              })}
            />
          </Island>
          <a href={`${process.env.API_URL}/v1/events`}>{words.api}</a>
        </div>
        <p className="note">{words.grades}</p>
        <h2 className="visually-hidden">{words.years}</h2>
        <SectionMenu locale={locale} sections={YEARS.toReversed().map((year) => ({ id: yearId(year), name: String(year) }))} />
        <YearLists locale={locale} events={events} />
      </div>
    </>
  );
}
