import { type Event, fromDay, toDay } from "@multivector/data";
import { dateIn, type Locale, numberIn } from "@/locale/locale.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { countryName } from "@/model/records.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { statusIn } from "@/phrases/event-status.ts";
import { type Dot, DotRows } from "@/ui/chart/dot-rows.tsx";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { eventRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";
import { DOMAIN_OF, EVENT_DOMAINS, type EventDomain } from "./event-domains.ts";

export interface YearEventsProps {
  locale: Locale;
  year: number;
  events: readonly Event[];
}

/** Events of a year that stand open in each domain. */
const OPEN = 8;

/** What happened in a year: by month for each republic, and as tables by domain. */
export function YearEvents({ locale, year, events }: YearEventsProps) {
  const words = yearMessages(locale);
  const named = (domain: EventDomain) => (domain === "inside" ? words.inside : vectorMessages(locale).domains[domain]);
  const types = eventTypeMessages(locale);
  const dotOf = (event: Event): Dot => ({
    id: event.id,
    from: Math.round((event.start.earliest + event.start.latest) / 2),
    says: `${event.title} (${[types[event.type], ...(event.status === "announced" ? [statusIn(locale, event)] : [])].join(", ")}), ${dateIn(locale, event.start)}`,
    receipt: `${DOMAIN_OF[event.type]}-${event.id}`,
    hollow: event.start.earliest !== event.start.latest || event.status === "announced",
    tone: "fact",
  });
  const takesPart = (code: string) => events.filter(({ participants }) => participants.some(({ country }) => country === code));
  const others = events.filter(({ participants }) => !participants.some(({ country }) => isRepublic(country)));
  const row = (id: string, label: string, list: readonly Event[]) => ({
    id,
    label: `${label}, ${numberIn(locale, list.length)}`,
    dots: list.map(dotOf),
    none: words.nothing,
  });
  const rows = [...REPUBLICS.map((code) => row(code, countryName(code, locale), takesPart(code))), row("others", words.others, others)];
  return (
    <section className="section" id="happened" data-figure="year">
      <h2>{words.happened}</h2>
      <div className="graphic">
        <Drawn
          widths={PAGE_WIDTHS}
          draw={(width) => (
            <DotRows
              label={words.graphic({ year })}
              width={width}
              gutter={190}
              rows={rows}
              first={toDay(year, 1, 1)}
              last={toDay(year, 12, 31)}
              ticks="months"
              locale={locale}
            />
          )}
        />
      </div>
      <p className="note">
        {words.hollow} {words.grades} {referenceMessages(locale).list.order.oldest}
      </p>
      {EVENT_DOMAINS.map((domain) => {
        const own = events.filter(({ type }) => DOMAIN_OF[type] === domain);
        return own.length === 0 ? null : (
          <div key={domain} className="year-domain">
            <h3>{named(domain)}</h3>
            <RecordTable
              locale={locale}
              id={domain}
              caption={`${named(domain)}, ${year}`}
              empty={referenceMessages(locale).empty.events}
              open={OPEN}
              {...eventRows(locale, own)}
            />
          </div>
        );
      })}
    </section>
  );
}

/** Events that began in a year, as far as their days are known, oldest first. */
export function eventsIn(year: number, events: readonly Event[]): Event[] {
  return events.filter(({ start }) => fromDay(start.earliest).year === year);
}
