import { find, type PartyId, parsePeriod, relation, shortNameOf, tiesAt, titleOf, visitsBetween } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { Island } from "#island";
import { RelationRow, TimeRows } from "@/features/relations/relation-row.tsx";
import { RelationSentence } from "@/features/relations/relation-sentence.island.tsx";
import { tieData } from "@/features/relations/tie-data.ts";
import { agreementBars, bodyRows, corridorBars, eventDots, siteBars, visitDots } from "@/features/relations/tie-rows.ts";
import { alike, otherValues, tradeLines } from "@/features/relations/values.tsx";
import { dateIn, dayIn, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { tieMessages } from "@/messages/tie/index.ts";
import { PAIRS } from "@/model/pairs.ts";
import { partyName } from "@/model/party-name.ts";
import { countedIn, countIn } from "@/phrases/counts.ts";
import { spanInWords } from "@/phrases/span.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { LineChart } from "@/ui/chart/line-chart.tsx";
import { toneOf } from "@/ui/chart/tone.ts";
import { pageMetadata } from "@/ui/layout/metadata.ts";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLink } from "@/ui/record/links.tsx";
import { agreementRows, corridorRows, deploymentRows, eventRows, positionRows, visitRows } from "@/ui/table/record-rows.tsx";
import { SitePage } from "../../../../site-page.tsx";

interface RelationPageProps {
  params: Promise<{ locale: Locale; a: string; b: string }>;
}

const partyOf = (id: string) => (find(dataset.countries, id) === undefined ? { country: null, organization: id } : { country: id, organization: null });

export async function generateMetadata({ params }: RelationPageProps) {
  const { locale, a, b } = await params;
  const [one, other] = [partyName(locale, partyOf(a)), partyName(locale, partyOf(b))];
  return pageMetadata({
    locale,
    path: `/relations/${a}/${b}`,
    title: `${one} × ${other}`,
    description: relationMessages(locale).description({ a: one, b: other }),
  });
}

/** The dossier of a pair: seven rows on one time scale, and what is disputed. */
export default async function RelationPage({ params }: RelationPageProps) {
  const { locale, ...asked } = await params;
  const pair = PAIRS.find(([one, other]) => one === asked.a && other === asked.b);
  if (pair === undefined) notFound();
  const [a, b] = pair;
  const words = relationMessages(locale);
  const { counted } = tieMessages(locale);
  const all = referenceMessages(locale);
  const { votes: voteWords, empty } = all;
  const table = recordTableMessages(locale);
  const { choices } = factMessages(locale);
  const roles = roleMessages(locale);
  const found = relation(dataset, a, b);
  const [one, other] = [partyName(locale, partyOf(a)), partyName(locale, partyOf(b))];
  const bounds = [parsePeriod("1991-01-01")?.earliest ?? 0, parsePeriod(meta.horizon)?.earliest ?? 0] as const;
  const now = tiesAt(dataset, a, b);
  const trade = tradeLines(locale, a, b);
  const un = alike(locale, a, b);
  const bodies = bodyRows(locale, found.memberships, bounds);
  // What was cancelled or only announced stands in the table, and is not counted as a stop.
  const stops = (visitor: PartyId, host: PartyId) => visitsBetween(dataset.visits, { visitor, host });
  const same = (value: string) => found.votes.filter((vote) => (vote.same ?? "none") === value).length;
  const conflicts = [...found.agreements, ...found.deployments, ...found.corridors, ...found.events].filter((record) => record.conflicts.length > 0);
  const collectionOf = (record: object) =>
    "parties" in record ? "agreements" : "host" in record ? "deployments" : "routes" in record ? "corridors" : "events";
  const rest = otherValues(locale, found.observations);
  const api = `/v1/relations/${a}/${b}`;
  return (
    <SitePage locale={locale} section="/reference" path={`/relations/${a}/${b}`}>
      <div className="top">
        <p className="kicker">
          <a href={hrefIn(locale, "/relations")}>{words.title}</a>
        </p>
        <h1>
          <PartyLink locale={locale} party={partyOf(a)} /> × <PartyLink locale={locale} party={partyOf(b)} />
        </h1>
        <Island>
          <RelationSentence locale={locale} a={[a, one]} b={[b, other]} data={tieData(a, b)} horizon={meta.horizon} />
        </Island>
        <p className="note">
          <a href={hrefIn(locale, `/compare?country=${a}&partner=${b}~${b === "RUS" ? "CHN" : "RUS"}`)}>
            {words.beside({ name: partyName(locale, { country: b === "RUS" ? "CHN" : "RUS", organization: null }) })}
          </a>{" "}
          · <a href={`${process.env.API_URL}${api}`}>{table.json}</a>
        </p>
      </div>
      <RelationRow
        locale={locale}
        id="bodies"
        counts="memberships"
        title={words.rows.bodies}
        finding={words.findings.bodies({
          now: counted.bodies(countedIn(locale, now.bodies)),
          ever: counted.bodies(countedIn(locale, { least: bodies.length, most: now.bodies.most === null ? null : bodies.length })),
        })}
        empty={empty.memberships}
        table={{
          columns: [table.organization, one, other],
          rows: found.memberships.map((shared) => {
            const sides = [shared.a, shared.b].filter((side) => side !== null);
            const spells = (side: typeof shared.a) => (side?.spells ?? []).map((spell) => `${roles[spell.role]} ${spanInWords(locale, spell)}`).join("; ");
            return {
              id: shared.organization,
              cells: [
                <PartyLink key="body" locale={locale} party={{ country: null, organization: shared.organization }} />,
                spells(shared.a),
                spells(shared.b),
              ],
              provenance: {
                title: shortNameOf(find(dataset.organizations, shared.organization) ?? { names: [] }, locale),
                record: `memberships/${sides[0]?.id}`,
                citations: sides.flatMap((side) => side.spells.flatMap(({ citations }) => citations)),
                conflicts: sides.flatMap((side) => side.spells.flatMap(({ conflicts: own }) => own)),
              },
            };
          }),
        }}
      >
        {bodies.length === 0 ? undefined : (
          <>
            <TimeRows locale={locale} label={words.rows.bodies} rows={bodies} bounds={bounds} />
            <p className="note">{words.hollow}</p>
          </>
        )}
      </RelationRow>
      <RelationRow
        locale={locale}
        id="agreements"
        counts="agreements"
        title={words.rows.agreements}
        finding={words.findings.agreements({ all: found.agreements.length, force: countIn(locale, now.agreements) })}
        empty={empty.agreements}
        table={agreementRows(locale, found.agreements)}
        api={`/v1/agreements?party=${a}&with=${b}`}
      >
        <TimeRows locale={locale} label={words.rows.agreements} rows={agreementBars(locale, found.agreements, bounds)} bounds={bounds} />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="deployments"
        counts="deployments"
        title={words.rows.sites}
        finding={words.findings.sites({ all: found.deployments.length, now: countIn(locale, now.deployments) })}
        empty={empty.deployments}
        table={deploymentRows(locale, found.deployments)}
      >
        <TimeRows locale={locale} label={words.rows.sites} rows={siteBars(locale, found.deployments, bounds)} bounds={bounds} />
      </RelationRow>
      <RelationRow locale={locale} id="trade" title={words.rows.trade} finding={trade.finding} empty={empty.trade} table={trade.table}>
        <Drawn
          widths={PAGE_WIDTHS}
          draw={(width) => (
            <LineChart
              id={`trade-${width}`}
              label={words.rows.trade}
              width={width}
              height={220}
              lines={trade.lines.map((line) => ({ ...line, tone: toneOf(b) }))}
              years={trade.years}
              top={trade.top}
              format={(value) => numberIn(locale, value)}
              unit={words.unit}
            />
          )}
        />
      </RelationRow>
      <RelationRow locale={locale} id="un" title={words.rows.un} finding={un.finding} empty={empty.unAgreement} table={un.table}>
        <Drawn
          widths={PAGE_WIDTHS}
          draw={(width) => (
            <LineChart
              id={`un-${width}`}
              label={words.rows.un}
              width={width}
              height={200}
              lines={un.lines.map((line) => ({ ...line, tone: toneOf(b) }))}
              years={un.years}
              top={100}
              format={(value) => numberIn(locale, value)}
              unit={words.unit}
            />
          )}
        />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="visits"
        counts="visits"
        title={words.rows.visits}
        finding={words.findings.visits({
          a: one,
          b: other,
          there: counted.stops(countedIn(locale, stops(a, b))),
          back: counted.stops(countedIn(locale, stops(b, a))),
        })}
        empty={empty.visits}
        table={visitRows(locale, found.visits)}
      >
        <TimeRows
          locale={locale}
          label={words.rows.visits}
          rows={visitDots(found.visits, [a, one], [b, other], (visit) => `${titleOf(dataset, visit)}, ${dateIn(locale, visit.start)}`)}
          bounds={bounds}
        />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="votes"
        counts="votes"
        title={voteWords.title}
        finding={words.findings.votes({ same: same("yes"), differ: same("no"), open: same("possibly") + same("none") })}
        empty={empty.votes}
        table={{
          columns: [table.when, table.resolution, one, other, table.together],
          rows: found.votes.map((pair) => {
            const vote = find(dataset.votes, pair.vote);
            const inWords = (among: typeof pair.a) => (among === null ? empty.votes : among.map((choice) => choices[choice]).join(" / "));
            return {
              id: pair.vote,
              cells: [
                dayIn(locale, pair.day),
                <a key="what" href={hrefIn(locale, `/votes/${pair.vote}`)} lang="en">
                  {vote?.symbol} {pair.title}
                </a>,
                inWords(pair.a),
                inWords(pair.b),
                words.same[pair.same ?? "none"],
              ],
              provenance: {
                title: pair.title,
                record: `votes/${pair.vote}`,
                citations: [
                  ...(vote?.citations ?? []),
                  ...(vote?.cells.filter(({ country }) => country === a || country === b).flatMap(({ citations }) => citations) ?? []),
                ],
              },
            };
          }),
        }}
      />
      <RelationRow locale={locale} id="positions" title={words.rows.war} finding={null} empty={empty.positions} table={positionRows(locale, found.positions)} />
      <RelationRow
        locale={locale}
        id="corridors"
        counts="corridors"
        title={words.rows.corridors}
        finding={words.findings.corridors({ all: found.corridors.length, open: countIn(locale, now.corridors) })}
        empty={empty.corridors}
        table={corridorRows(locale, found.corridors)}
      >
        <TimeRows locale={locale} label={words.rows.corridors} rows={corridorBars(locale, found.corridors, bounds, table.planned)} bounds={bounds} />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="events"
        counts="events"
        title={words.rows.events}
        finding={words.findings.events({ all: found.events.length })}
        empty={empty.events}
        table={eventRows(locale, found.events, b)}
        api={`/v1/events?country=${a}`}
      >
        <TimeRows locale={locale} label={words.rows.events} rows={eventDots(found.events, words.rows.events)} bounds={bounds} />
      </RelationRow>
      <RelationRow
        locale={locale}
        id="values"
        title={words.rows.values}
        finding={words.findings.values({ count: found.observations.length })}
        empty={empty.observations}
        table={rest}
      />
      <section className="section" id="disputed">
        <h2>{words.rows.disputed}</h2>
        {conflicts.length === 0 ? <p className="empty">{empty.disputed}</p> : null}
      </section>
      {conflicts.map((record) => (
        <ConflictList
          key={record.id}
          locale={locale}
          id={`disputed-${record.id}`}
          record={`${collectionOf(record)}/${record.id}`}
          conflicts={record.conflicts}
          heading={titleOf(dataset, record)}
        />
      ))}
    </SitePage>
  );
}
