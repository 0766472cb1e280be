import type { Agreement, Corridor, Deployment, Event, Position, Tenure, Visit } from "@multivector/data";
import type { ReactNode } from "react";
import { capital, dateIn, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { unitMessages } from "@/messages/unit/index.ts";
import { officeIn, officeOf, rankBeside } from "@/model/office-held.ts";
import { roleOf } from "@/model/role-of.ts";
import { titleIn } from "@/model/title-in.ts";
import { statusIn } from "@/phrases/event-status.ts";
import { forceOf } from "@/phrases/force.ts";
import { partIn } from "@/phrases/part.ts";
import { spanInWords } from "@/phrases/span.ts";
import { PartyLink, PartyLinks, PersonLink } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { RecordRows } from "./record-table.tsx";

/** Stretches in office. On the page of a person each is named with its state. */
export function tenureRows(locale: Locale, tenures: readonly Tenure[], by: "person" | "state"): RecordRows {
  const table = recordTableMessages(locale);
  const { inOffice } = factMessages(locale);
  const officeCell = (tenure: Tenure) => {
    const rank = rankBeside(locale, tenure);
    const called = <RecordText locale={locale}>{capital((by === "person" ? officeIn : officeOf)(locale, tenure))}</RecordText>;
    return (
      <span key="office">
        {by === "person" ? (
          called
        ) : (
          <a href={hrefIn(locale, tenure.country === null ? `/organizations/${tenure.organization}` : `/countries/${tenure.country}`)}>{called}</a>
        )}
        {rank === null ? null : <span className="note"> ({rank})</span>}
      </span>
    );
  };
  return {
    columns: [...(by === "person" ? [table.who] : []), table.office, table.from, table.to],
    labelled: by === "person" ? [2, 3] : [1, 2],
    rows: tenures.map((tenure) => ({
      id: tenure.id,
      cells: [
        ...(by === "person" ? [<PersonLink key="who" locale={locale} id={tenure.person} />] : []),
        officeCell(tenure),
        dateIn(locale, tenure.start),
        tenure.end.edtf === ".." ? inOffice : dateIn(locale, tenure.end),
      ],
      provenance: { ...tenure, title: titleIn(locale, "tenures", tenure.id), record: `tenures/${tenure.id}` },
    })),
  };
}

/** Stops of leaders. On the page of the one who made them all, that one is left out, and for whom, unless it was for several. */
export function visitRows(locale: Locale, visits: readonly Visit[], own = false): RecordRows {
  const table = recordTableMessages(locale);
  const { visitKinds, visitStatus } = factMessages(locale);
  const forOne = own && new Set(visits.map(({ from }) => from.country ?? from.organization)).size === 1;
  const byWhom = [...(own ? [] : [table.visitor]), ...(forOne ? [] : [table.of])];
  return {
    columns: [table.when, ...byWhom, table.where, table.occasion],
    labelled: forOne ? [] : [byWhom.length, byWhom.length + 1],
    rows: visits.map((visit) => ({
      id: visit.id,
      cells: [
        dateIn(locale, visit.start),
        ...(own ? [] : [<PersonLink key="who" locale={locale} id={visit.person} />]),
        ...(forOne ? [] : [<PartyLink key="of" locale={locale} party={visit.from} on={visit.start.edtf} />]),
        <span key="to">
          <PartyLink locale={locale} party={visit.to} on={visit.start.edtf} />
          {visit.places.length === 0 ? null : <span className="note"> {visit.places.join(", ")}</span>}
        </span>,
        <span key="occasion">
          {visit.occasion === null ? visit.kind === null ? null : capital(visitKinds[visit.kind]) : <RecordText locale={locale}>{visit.occasion}</RecordText>}
          {/* That it took place is what a visit is listed for. */}
          {visit.status === "occurred" ? null : <span className="note"> ({visitStatus[visit.status]})</span>}
        </span>,
      ],
      provenance: { ...visit, title: titleIn(locale, "visits", visit.id), record: `visits/${visit.id}` },
    })),
  };
}

function signatoriesOf({ parties }: Agreement) {
  const left = parties.filter((party) => party.left !== null).length;
  return { all: parties.length, left, now: parties.length - left };
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
        agreement.parties.length > 6 ? (
          referenceMessages(locale).list.signatories(signatoriesOf(agreement))
        ) : (
          <PartyLinks key="parties" locale={locale} parties={agreement.parties} />
        ),
        agreement.signed === null ? recordMessages(locale).notRecorded : dateIn(locale, agreement.signed),
        forceOf(locale, agreement),
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
        [corridor.capacities.findLast(({ planned }) => !planned), corridor.capacities.findLast(({ planned }) => planned)]
          .filter((capacity) => capacity !== undefined)
          .map(({ value, unit, planned, at }) => {
            const beside = [...(planned ? [table.planned] : []), ...(at === null ? [] : [dateIn(locale, at)])];
            return `${numberIn(locale, value, value % 1 === 0 ? 0 : 1)} ${unitMessages(locale).flows[unit]}${beside.length === 0 ? "" : ` (${beside.join(", ")})`}`;
          })
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

/** Events. With a state, its part in them. */
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
