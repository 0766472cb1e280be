import { type CountryId, isForeign, isRunBy, membershipHistory, type Period, pick } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import type { dossierMessages } from "@/messages/dossier/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { isRepublic } from "@/model/republics.ts";
import { agreementRows, corridorRows, deploymentRows, eventRows, positionRows, tenureRows, visitRows } from "@/ui/table/record-rows.tsx";
import { OPEN_ROWS, type RecordRows } from "@/ui/table/record-table.tsx";
import { voteRows } from "@/ui/table/vote-rows.tsx";
import { latestValues, tradePartnerRows } from "./country-values.tsx";

export interface RecordSection {
  /** Named in the menu of the page. */
  id: keyof ReturnType<typeof dossierMessages>["menu"];
  title: string;
  table: RecordRows;
  /** What is said where there is no row. */
  empty: string;
  api?: string;
  note?: string;
  /** Rows that stand open, where they are not as many as elsewhere. */
  open?: number;
}

/** Rows that a page has room for: a dossier of a thousand rows is read by nobody, and opens slowly. */
const LONG = 60;

/** Topics whose records are held oldest first, and shown newest first. */
const DATED: readonly RecordSection["id"][] = ["agreements", "votes", "received", "made", "events"];

/** Everything about one state beside its memberships, topic by topic. Partners lack the topics that are seen from the five alone. */
export function countrySections(locale: Locale, id: CountryId): RecordSection[] {
  const { country: words, empty } = referenceMessages(locale);
  const { tenures, agreements, deployments, positions, votes, visits, corridors, events } = datasetIn(locale);
  const sections: RecordSection[] = [
    {
      id: "leaders",
      title: words.leaders,
      table: tenureRows(locale, currentFirst(pick(tenures, tenures.byCountry, id)), "person"),
      open: 2 * OPEN_ROWS,
      empty: empty.tenures,
      api: `/v1/tenures?country=${id}`,
    },
    {
      id: "agreements",
      title: words.agreements,
      table: agreementRows(locale, pick(agreements, agreements.byCountry, id)),
      empty: empty.agreements,
      api: `/v1/agreements?party=${id}`,
    },
    ...(isRepublic(id) ? [{ id: "trade" as const, title: words.trade, table: tradePartnerRows(locale, id), empty: empty.trade, note: words.two }] : []),
    { id: "values", title: words.values, table: latestValues(locale, id), empty: empty.observations },
    {
      id: "deployments",
      title: words.deployments,
      table: deploymentRows(locale, currentFirst(pick(deployments, deployments.byHost, id).filter(isForeign))),
      empty: empty.deployments,
    },
    {
      id: "abroad",
      title: words.abroad,
      table: deploymentRows(locale, currentFirst(pick(deployments, deployments.byOperator, id).filter((one) => one.host !== id && isRunBy(one, id)))),
      empty: empty.deployments,
    },
    {
      id: "positions",
      title: words.positions,
      table: positionRows(locale, pick(positions, positions.byCountry, id)),
      empty: empty.positions,
      api: `/v1/positions?country=${id}`,
    },
    { id: "votes", title: words.votes, table: voteRows(locale, pick(votes, votes.byCountry, id), id), empty: empty.votes },
    { id: "received", title: words.received, table: visitRows(locale, pick(visits, visits.byTo, id)), empty: empty.visits, api: `/v1/visits?host=${id}` },
    { id: "made", title: words.made, table: visitRows(locale, pick(visits, visits.byFrom, id)), empty: empty.visits, api: `/v1/visits?visitor=${id}` },
    {
      id: "corridors",
      title: words.corridors,
      table: corridorRows(locale, pick(corridors, corridors.byCountry, id)),
      empty: empty.corridors,
      api: `/v1/corridors?country=${id}`,
    },
    {
      id: "events",
      title: words.events,
      table: eventRows(locale, pick(events, events.byCountry, id), id),
      empty: empty.events,
      api: `/v1/events?country=${id}`,
    },
  ];
  const shown = sections.map((section): RecordSection => {
    const all = section.table.rows.length;
    // What has days is asked for by those who want to know what is new.
    const table = DATED.includes(section.id) ? { ...section.table, rows: section.table.rows.toReversed() } : section.table;
    if (section.api === undefined || all <= LONG) return { ...section, table };
    return { ...section, table: { ...table, rows: table.rows.slice(0, LONG) }, note: words.latestOf({ shown: LONG, all }) };
  });
  // A partner that the region never met in a topic would be an empty page of excuses; for the five every hole is said.
  return isRepublic(id) || membershipHistory(datasetIn(locale).memberships, { country: id }).length === 0
    ? shown
    : shown.filter(({ table }) => table.rows.length > 0);
}

/** What still holds, then what held last. */
function currentFirst<R extends { end: Period }>(records: readonly R[]): R[] {
  const now = ({ end }: R) => (end.edtf === ".." ? 1 : 0);
  return records.toReversed().sort((one, other) => now(other) - now(one));
}
