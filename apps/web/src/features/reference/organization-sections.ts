import { type Event, type OrganizationId, pick } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { agreementRows, deploymentRows, eventRows } from "@/ui/table/record-rows.tsx";
import type { RecordSection } from "./country-sections.ts";

/** Parts in which an organization was asked, refused or did nothing. */
const REFUSALS = ["addressee", "refuser", "inactive"];

/** What an organization met for, was asked for and did, and the texts that made it. */
export function organizationSections(locale: Locale, id: OrganizationId): RecordSection[] {
  const { organization: words, empty } = referenceMessages(locale);
  const { events, agreements, deployments } = datasetIn(locale);
  const own = pick(events, events.byOrganization, id);
  const asked = ({ type, participants }: Event) =>
    type === "appeal" || participants.some(({ organization, role }) => organization === id && REFUSALS.includes(role));
  const met = (event: Event) => event.type === "summit" && !asked(event);
  return [
    {
      id: "meetings",
      title: words.meetings,
      table: eventRows(locale, own.filter(met).toReversed(), id),
      empty: words.none,
      ...(events.coverage.state === "whole" ? {} : { note: recordMessages(locale).held[events.coverage.state] }),
      api: `/v1/events?organization=${id}&type=summit`,
    },
    { id: "appeals", title: words.appeals, table: eventRows(locale, own.filter(asked).toReversed(), id), empty: words.none },
    {
      id: "decisions",
      title: words.decisions,
      table: eventRows(locale, own.filter((event) => !asked(event) && !met(event)).toReversed(), id),
      empty: words.none,
      api: `/v1/events?organization=${id}`,
    },
    {
      id: "agreements",
      title: words.agreements,
      table: agreementRows(locale, pick(agreements, agreements.byOrganization, id).toReversed()),
      empty: empty.agreements,
    },
    {
      id: "deployments",
      title: words.deployments,
      table: deploymentRows(
        locale,
        deployments.records.filter(({ operators }) => operators.some(({ organization }) => organization === id)),
      ),
      empty: empty.deployments,
    },
  ];
}
