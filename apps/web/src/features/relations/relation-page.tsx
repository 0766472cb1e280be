import { type CollectionId, type CountryId, type PartyId, visitsBetween } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { genitiveIn, whither } from "@/locale/genitive.ts";
import { dateIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { countMessages } from "@/messages/count/index.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { tieMessages } from "@/messages/tie/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { conflictsOf } from "@/model/disputed.ts";
import { betweenTwo } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { isRepublic } from "@/model/republics.ts";
import { titleIn } from "@/model/title-in.ts";
import { leadSentence } from "@/model/vectors/lead-sentence.ts";
import { type Count, countedIn, countIn } from "@/phrases/counts.ts";
import { DotColumns } from "@/ui/chart/dot-columns.tsx";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLink } from "@/ui/record/links.tsx";
import { agreementRows, corridorRows, deploymentRows, eventRows, positionRows, visitRows } from "@/ui/table/record-rows.tsx";
import { disputable } from "./disputable.ts";
import { dossierOf } from "./dossier.ts";
import { MembershipRow } from "./membership-row.tsx";
import { gutterOf, RelationRow, TimeRows } from "./relation-row.tsx";
import { RelationSentence } from "./relation-sentence.island.tsx";
import { RelationSummary } from "./relation-summary.tsx";
import { siteFinding } from "./site-finding.ts";
import { tieData } from "./tie-data.ts";
import { agreementBars, corridorBars, eventDots, siteBars, visitDots } from "./tie-rows.ts";
import { ValueRow } from "./value-row.tsx";
import { alike, hasRowOfItsOwn, otherValues, tradeLines } from "./values.tsx";
import { VoteRow } from "./vote-row.tsx";

interface RelationPageProps {
  locale: Locale;
  a: CountryId;
  b: PartyId;
}

/** The rows in their order, as the menu of the page has them. */
const ROWS = ["memberships", "agreements", "deployments", "trade", "un", "visits", "votes", "positions", "corridors", "events", "values", "disputed"] as const;

/** The dossier of a pair: its rows on one time scale, and what is disputed. */
export function RelationPage({ locale, a, b }: RelationPageProps) {
  const dossier = dossierOf(locale, a, b);
  const { names, found, now, bounds } = dossier;
  const [one, other] = names;
  const words = relationMessages(locale);
  const { empty } = referenceMessages(locale);
  const { menu } = dossierMessages(locale);
  const table = recordTableMessages(locale);
  // What was cancelled or only announced stands in the table, and is not counted as a stop.
  const stops = (visitor: PartyId, host: PartyId) => visitsBetween(datasetIn(locale).visits, { visitor, host });
  const elsewhere = found.observations.filter(({ series }) => !hasRowOfItsOwn(series));
  const disputed = Object.entries(disputable(found))
    .flatMap(([collection, records]) => records.map((record) => ({ collection: collection as CollectionId, id: record.id, conflicts: conflictsOf(record) })))
    .filter(({ conflicts }) => conflicts.length > 0);
  return (
    <>
      <div className="top">
        <p className="kicker">
          <a href={hrefIn(locale, "/relations")}>{words.title}</a>
        </p>
        <h1>
          <PartyLink locale={locale} party={partyOf(a)} />
          {betweenTwo(locale)}
          <PartyLink locale={locale} party={partyOf(b)} />
        </h1>
        {[a, b].filter(isRepublic).map((republic) => (
          <p key={republic} className="say">
            {leadSentence(locale, republic, partyName(locale, partyOf(republic)))}
          </p>
        ))}
        <Island>
          <RelationSentence locale={locale} a={[a, one]} b={[b, other]} data={tieData(a, b)} horizon={meta.horizon} />
        </Island>
        <p className="note">
          <a href={hrefIn(locale, `/compare?country=${a}&partner=${b}~${b === "RUS" ? "CHN" : "RUS"}`)}>
            {words.beside({ name: partyName(locale, { country: b === "RUS" ? "CHN" : "RUS", organization: null }) })}
          </a>{" "}
          · <a href={`${process.env.API_URL}/v1/relations/${a}/${b}`}>{table.json}</a>
        </p>
      </div>
      <RelationSummary dossier={dossier} />
      <SectionMenu locale={locale} sections={ROWS.map((id) => ({ id: id === "memberships" ? "bodies" : id, name: menu[id] }))} />
      <MembershipRow dossier={dossier} />
      <RelationRow
        locale={locale}
        id="agreements"
        counts="agreements"
        title={words.rows.agreements}
        finding={words.findings.agreements({
          all: found.agreements.length,
          force: countIn(locale, now.agreements),
          certain: now.agreements.least,
          open: now.agreements.possible - now.agreements.least,
        })}
        empty={empty.agreements}
        table={agreementRows(locale, found.agreements.toReversed())}
        api={`/v1/agreements?party=${a}&with=${b}`}
      >
        <TimeRows
          locale={locale}
          label={words.rows.agreements}
          rows={agreementBars(locale, found.agreements, bounds)}
          bounds={bounds}
          hollow={{ bar: words.hollow.days, ring: words.hollow.signed }}
        />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="deployments"
        counts="deployments"
        title={words.rows.sites}
        finding={siteFinding(dossier)}
        empty={empty.deployments}
        table={deploymentRows(locale, found.deployments)}
      >
        <TimeRows
          locale={locale}
          label={words.rows.sites}
          rows={siteBars(locale, found.deployments, bounds)}
          bounds={bounds}
          hollow={{ bar: words.hollow.days, ring: words.hollow.days }}
        />
      </RelationRow>
      <ValueRow locale={locale} id="trade" title={words.rows.trade} party={b} values={tradeLines(locale, a, b)} height={220} empty={empty.trade} />
      <ValueRow locale={locale} id="un" title={words.rows.un} party={b} values={alike(locale, a, b)} height={200} empty={empty.unAgreement} />
      <RelationRow
        locale={locale}
        id="visits"
        counts="visits"
        title={words.rows.visits}
        finding={words.findings.visits({
          a: genitiveIn(locale, one),
          b: locale === "ru" ? whither(other) : other,
          there: tieMessages(locale).counted.stops(countedIn(locale, stops(a, b))),
          back: tieMessages(locale).counted.stops(countedIn(locale, stops(b, a))),
        })}
        empty={empty.visits}
        table={visitRows(locale, found.visits.toReversed())}
      >
        <TimeRows
          locale={locale}
          label={words.rows.visits}
          rows={visitDots(locale, found.visits, [a, one], [b, other], (visit) => `${titleIn(locale, "visits", visit.id)}, ${dateIn(locale, visit.start)}`)}
          bounds={bounds}
          hollow={{ ring: words.hollow.visit }}
        />
      </RelationRow>
      <VoteRow dossier={dossier} />
      <RelationRow locale={locale} id="positions" title={words.rows.war} finding={null} empty={empty.positions} table={positionRows(locale, found.positions)} />
      <RelationRow
        locale={locale}
        id="corridors"
        counts="corridors"
        title={words.rows.corridors}
        finding={words.findings.corridors({ all: found.corridors.length, open: openIn(locale, now.corridors) })}
        empty={empty.corridors}
        table={corridorRows(locale, found.corridors)}
      >
        <TimeRows
          locale={locale}
          label={words.rows.corridors}
          rows={corridorBars(locale, found.corridors, bounds, table.planned)}
          bounds={bounds}
          hollow={{ bar: words.hollow.days, ring: words.hollow.days }}
        />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="events"
        counts="events"
        title={words.rows.events}
        finding={words.findings.events({ all: found.events.length })}
        empty={empty.events}
        table={eventRows(locale, found.events.toReversed(), b)}
        api={`/v1/events?country=${a}`}
      >
        <Drawn
          widths={PAGE_WIDTHS}
          draw={(width) => (
            <DotColumns
              label={words.rows.events}
              width={width}
              gutter={gutterOf(width)}
              dots={eventDots(locale, found.events)}
              first={bounds[0]}
              last={bounds[1]}
            />
          )}
        />
        {eventDots(locale, found.events).some(({ hollow }) => hollow) ? <p className="note">{words.hollow.event}</p> : null}
      </RelationRow>
      <RelationRow
        locale={locale}
        id="values"
        title={words.rows.values}
        finding={words.findings.values({ count: elsewhere.length })}
        empty={empty.observations}
        table={otherValues(locale, elsewhere)}
        {...(found.observations.some(({ series }) => series === "un-session-agreement") ? { note: words.unSession } : {})}
      />
      <section className="section" id="disputed">
        <h2>{words.rows.disputed}</h2>
        {disputed.length === 0 ? <p className="empty">{empty.disputed}</p> : null}
        {disputed.map(({ collection, id, conflicts }) => (
          <details key={id} className="figure-table">
            <summary>{words.disputedOf({ title: titleIn(locale, collection, id), count: conflicts.length })}</summary>
            <ConflictList locale={locale} id={`disputed-${id}`} record={`${collection}/${id}`} conflicts={conflicts} heading={null} />
          </details>
        ))}
      </section>
    </>
  );
}

/** How many are in service. What English says of none does not follow the dash of other languages: "действующих — ни одного". */
function openIn(locale: Locale, count: Count): string {
  const { kind, amount } = countedIn(locale, count);
  return kind === "none" && locale !== "en" ? countMessages(locale).zero : amount;
}
