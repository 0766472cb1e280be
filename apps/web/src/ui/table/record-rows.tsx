import { type Agreement, type Corridor, type Deployment, type Event, find, type Position, type Tenure, type Visit, type Vote } from "@multivector/data";
import type { ReactNode } from "react";
import { genitiveIn } from "@/locale/genitive.ts";
import { capital, dateIn, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { unitMessages } from "@/messages/unit/index.ts";
import { roleOf } from "@/model/called-short.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { titleIn } from "@/model/title-in.ts";
import { statusIn } from "@/phrases/event-status.ts";
import { forceInWords } from "@/phrases/force.ts";
import { partIn } from "@/phrases/part.ts";
import { spanInWords } from "@/phrases/span.ts";
import { PartyLink, PartyLinks, PersonLink, VoteLink } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { RecordRows } from "./record-table.tsx";

/** Stretches in office. `by` is what a row is named by: the person, or the state. */
export function tenureRows(locale: Locale, tenures: readonly Tenure[], by: "person" | "state"): RecordRows {
  const table = recordTableMessages(locale);
  const { offices, acting, inOffice } = factMessages(locale);
  return {
    columns: [by === "person" ? table.who : table.state, table.office, table.from, table.to],
    labelled: [2, 3],
    rows: tenures.map((tenure) => ({
      id: tenure.id,
      cells: [
        by === "person" ? <PersonLink key="who" locale={locale} id={tenure.person} /> : <PartyLink key="of" locale={locale} party={tenure} />,
        <span key="office">
          {(tenure.acting ? acting : offices)[tenure.office]}
          {tenure.title === (tenure.acting ? acting : offices)[tenure.office] ? null : (
            <span className="note">
              {" "}
              (<RecordText locale={locale}>{tenure.acting ? genitiveIn(locale, tenure.title) : tenure.title}</RecordText>)
            </span>
          )}
        </span>,
        dateIn(locale, tenure.start),
        tenure.end.edtf === ".." ? inOffice : dateIn(locale, tenure.end),
      ],
      provenance: { ...tenure, title: titleIn(locale, "tenures", tenure.id), record: `tenures/${tenure.id}` },
    })),
  };
}

/** Stops of leaders. */
export function visitRows(locale: Locale, visits: readonly Visit[]): RecordRows {
  const table = recordTableMessages(locale);
  const { visitKinds, visitStatus } = factMessages(locale);
  return {
    columns: [table.when, table.visitor, table.of, table.where, table.occasion, table.status],
    labelled: [2, 3],
    rows: visits.map((visit) => ({
      id: visit.id,
      cells: [
        dateIn(locale, visit.start),
        <PersonLink key="who" locale={locale} id={visit.person} />,
        <PartyLink key="of" locale={locale} party={visit.from} on={visit.start.edtf} />,
        <span key="to">
          <PartyLink locale={locale} party={visit.to} on={visit.start.edtf} />
          {visit.places.length === 0 ? null : <span className="note"> {visit.places.join(", ")}</span>}
        </span>,
        visit.occasion === null ? (
          visit.kind === null ? (
            ""
          ) : (
            capital(visitKinds[visit.kind])
          )
        ) : (
          <RecordText key="occasion" locale={locale}>
            {visit.occasion}
          </RecordText>
        ),
        visitStatus[visit.status],
      ],
      provenance: { ...visit, title: titleIn(locale, "visits", visit.id), record: `visits/${visit.id}` },
    })),
  };
}

/** Agreements by when they were signed. */
export function agreementRows(locale: Locale, agreements: readonly Agreement[]): RecordRows {
  const table = recordTableMessages(locale);
  const { agreementKinds, agreementStatus } = factMessages(locale);
  return {
    columns: [table.what, table.kind, table.parties, table.signed, table.force, table.status],
    labelled: [2, 3, 4, 5],
    rows: agreements.map((agreement) => ({
      id: agreement.id,
      cells: [
        <a key="what" href={hrefIn(locale, `/agreements/${agreement.id}`)}>
          <RecordText locale={locale}>{agreement.title}</RecordText>
        </a>,
        agreementKinds[agreement.kind],
        agreement.parties.length > 6 ? numberIn(locale, agreement.parties.length) : <PartyLinks key="parties" locale={locale} parties={agreement.parties} />,
        agreement.signed === null ? recordMessages(locale).notRecorded : dateIn(locale, agreement.signed),
        agreement.force === null ? "" : forceInWords(locale, agreement.force, agreement.status),
        agreementStatus[agreement.status],
      ],
      provenance: { ...agreement, record: `agreements/${agreement.id}` },
    })),
  };
}

/** Forces and sites on the soil of others. */
export function deploymentRows(locale: Locale, deployments: readonly Deployment[]): RecordRows {
  const table = recordTableMessages(locale);
  const { deploymentStatus } = factMessages(locale);
  const { siteKinds } = atlasMessages(locale);
  return {
    columns: [table.what, table.kind, table.host, table.runs, table.when, table.status],
    labelled: [2, 3, 4, 5],
    rows: deployments.map((deployment) => ({
      id: deployment.id,
      cells: [
        <a key="what" href={hrefIn(locale, `/deployments/${deployment.id}`)}>
          <RecordText locale={locale}>{deployment.name}</RecordText>
        </a>,
        siteKinds[deployment.kind],
        <PartyLink key="host" locale={locale} party={{ country: deployment.host, organization: null }} />,
        <PartyLinks key="runs" locale={locale} parties={deployment.operators.filter(({ part }) => part === "operator")} />,
        spanInWords(locale, deployment),
        deploymentStatus[deployment.status],
      ],
      provenance: { ...deployment, title: deployment.name, record: `deployments/${deployment.id}` },
    })),
  };
}

export function corridorRows(locale: Locale, corridors: readonly Corridor[]): RecordRows {
  const table = recordTableMessages(locale);
  const { kinds, status } = corridorMessages(locale);
  return {
    columns: [table.what, table.kind, table.through, table.status, table.when, table.capacity],
    labelled: [2, 3, 4, 5],
    rows: corridors.map((corridor) => ({
      id: corridor.id,
      cells: [
        <a key="what" href={hrefIn(locale, `/corridors/${corridor.id}`)}>
          <RecordText locale={locale}>{corridor.name}</RecordText>
        </a>,
        kinds[corridor.kind],
        <PartyLinks key="through" locale={locale} parties={corridor.countries.map((country) => ({ country, organization: null }))} />,
        status[corridor.status],
        corridor.service === null ? "" : spanInWords(locale, corridor.service),
        corridor.capacities
          .map(
            ({ value, unit, planned }) =>
              `${numberIn(locale, value, value % 1 === 0 ? 0 : 1)} ${unitMessages(locale).flows[unit]}${planned ? ` (${table.planned})` : ""}`,
          )
          .join("; "),
      ],
      provenance: { ...corridor, title: corridor.name, record: `corridors/${corridor.id}` },
    })),
  };
}

export function positionRows(locale: Locale, positions: readonly Position[]): RecordRows {
  const table = recordTableMessages(locale);
  const { issues, stances } = factMessages(locale);
  // What tells the rows apart stands first: the states where all are about one issue, which the heading names, else the issue.
  const byIssue = new Set(positions.map(({ issue }) => issue)).size > 1;
  const ordered = <T,>(state: T, issue: T): T[] => (byIssue ? [issue, state] : [state]);
  return {
    columns: [...ordered(table.state, table.issue), table.stance, table.when, table.summary],
    rows: positions.map((position) => ({
      id: position.id,
      cells: [
        ...ordered<ReactNode>(<PartyLink key="state" locale={locale} party={{ country: position.country, organization: null }} />, issues[position.issue]),
        stances[position.stance],
        position.date === null ? "" : dateIn(locale, position.date),
        <RecordText key="summary" locale={locale}>
          {position.summary}
        </RecordText>,
      ],
      provenance: { ...position, title: titleIn(locale, "positions", position.id), note: null, record: `positions/${position.id}` },
    })),
  };
}

/** Events, oldest first. With a state, its part in them. */
export function eventRows(locale: Locale, events: readonly Event[], of?: string): RecordRows {
  const table = recordTableMessages(locale);
  const eventTypes = eventTypeMessages(locale);
  return {
    columns: [table.when, table.what, table.kind, ...(of === undefined ? [] : [roleOf(locale, of, table.role)]), table.sure],
    ...(of === undefined ? {} : { labelled: [3] }),
    rows: events.map((event) => ({
      id: event.id,
      cells: [
        dateIn(locale, event.start),
        <a key="what" href={hrefIn(locale, `/events/${event.id}`)}>
          <RecordText locale={locale}>{event.title}</RecordText>
        </a>,
        `${eventTypes[event.type]}${event.status === "announced" ? ` · ${statusIn(locale, event)}` : ""}`,
        ...(of === undefined
          ? []
          : [
              event.participants
                .filter(({ country, organization }) => country === of || organization === of)
                .map(({ role }) => partIn(locale, event, role))
                .join(", "),
            ]),
        timelineMessages(locale).confidences[event.confidence],
      ],
      provenance: { ...event, note: event.summary, record: `events/${event.id}` },
    })),
  };
}

/** How one state voted, resolution by resolution. */
export function voteRows(locale: Locale, votes: readonly Vote[], country: string): RecordRows {
  const table = recordTableMessages(locale);
  const { choices, basis } = factMessages(locale);
  return {
    columns: [table.when, table.resolution, table.vote, referenceMessages(locale).votes.basis],
    labelled: [2, 3],
    rows: votes.flatMap((vote) => {
      const cell = vote.cells.find((other) => other.country === country);
      if (cell === undefined) return [];
      return [
        {
          id: vote.id,
          cells: [
            dateIn(locale, vote.date),
            <VoteLink key="what" locale={locale} vote={vote} />,
            cell.among.map((choice) => choices[choice]).join(" / "),
            basis[cell.basis],
          ],
          provenance: {
            title: `${nameOf(find(datasetIn(locale).countries, country) ?? { names: [] }, locale)}, ${vote.title}`,
            record: `votes/${vote.id}`,
            note: cell.note,
            citations: cell.citations.length > 0 ? cell.citations : vote.citations,
          },
        },
      ];
    }),
  };
}
