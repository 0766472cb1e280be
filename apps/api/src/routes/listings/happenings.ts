import {
  ballotsOf,
  CHOICES,
  EVENT_TYPES,
  eventFeatures,
  eventsBetween,
  fitsEvent,
  fitsVisit,
  PARTICIPANT_ROLES,
  VISIT_KINDS,
  VISIT_STATUSES,
  visitsBetween,
} from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { country, date, manyOf, organization, party, person } from "../../http/parameters.ts";
import { RequestProblem } from "../../http/problem.ts";
import { defineListing, fits, foundBetween, ofYear, onlyThose, yearOf } from "./listing.ts";

export const from = date.optional().describe("First date; its first day counts. From the beginning if only `to` is given; everything, undated, if neither is.");
export const to = date
  .optional()
  .describe("Last date, not before `from`; its last day counts. The dataset's horizon (`meta.horizon` of the answer) if left out.");

interface Parties {
  participants: { country: string | null; organization: string | null }[];
}

/** What happens on a day: events, visits and votes. */
export const happenings = [
  defineListing({
    collection: "events",
    kind: "event",
    example: "2022-01-06-csto-deployment-kazakhstan",
    summary: "What happened, between two dates or at all",
    description: "An event known only to its month is `possibly` in a stretch that covers part of that month; so is one that is only announced.",
    filters: {
      from,
      to,
      type: manyOf(EVENT_TYPES).optional().describe("Kind of event."),
      country: country.optional().describe("A state that takes part in any role, or one of several."),
      organization: organization.optional().describe("A body that takes part in any role, or one of several."),
      role: manyOf(PARTICIPANT_ROLES).optional().describe("In which part the state or organization named took part."),
    },
    features: eventFeatures as (record: never) => ReturnType<typeof eventFeatures>,
    groups: {
      type: (one: { type: string }) => one.type,
      year: (one: { start: { edtf: string } }) => yearOf(one.start),
      country: (one: Parties) => one.participants.flatMap((who) => who.country ?? []),
      organization: (one: Parties) => one.participants.flatMap((who) => who.organization ?? []),
    },
    renamed: ofYear,
    certain: (one: { status: string }) => one.status !== "announced",
    find({ from: first, to: last, ...query }, { dataset: { events } }) {
      if (first === undefined && last === undefined) return { items: events.records.filter((event) => fitsEvent(event, query)) };
      const answer = eventsBetween(events, { ...query, from: first, to: last });
      return foundBetween(answer.events, answer, { from: first, to: last }, meta.horizon);
    },
  }),
  defineListing({
    collection: "visits",
    kind: "visit",
    example: "2022-09-14-xi-kaz",
    summary: "Stops of leaders in other states, between two dates or at all",
    description:
      "Between two dates cancelled stops are left out, and announced ones are `possibly`. Visits are a selection: a count of them has a least and no most.",
    filters: {
      from,
      to,
      person: person.optional().describe("The visitor, or one of several."),
      visitor: party.optional().describe("Whom the visitor stood for: a state or a body, or one of several."),
      host: party.optional().describe("The state or body visited, or one of several."),
      country: country.optional().describe("A state that took part as visitor or as host, or one of several."),
      kind: manyOf(VISIT_KINDS).optional().describe("Kind of visit; a summit is a meeting of several."),
      status: manyOf(VISIT_STATUSES).optional().describe("Did it take place? Between two dates cancelled ones cannot be asked for."),
    },
    renamed: { ...ofYear, of: (text) => ({ visitor: text }), in: (text) => ({ host: text }) },
    groups: {
      person: (one: { person: string }) => one.person,
      visitor: (one: { from: { country: string | null; organization: string | null } }) => one.from.country ?? one.from.organization,
      host: (one: { to: { country: string | null; organization: string | null } }) => one.to.country ?? one.to.organization,
      kind: (one: { kind: string | null }) => one.kind,
      year: (one: { start: { edtf: string } }) => yearOf(one.start),
      status: (one: { status: string }) => one.status,
    },
    certain: (one: { status: string }) => one.status === "occurred",
    find({ from: first, to: last, status, ...query }, { dataset: { visits } }) {
      if (first === undefined && last === undefined) return { items: visits.records.filter((visit) => fits(status, visit.status) && fitsVisit(visit, query)) };
      if (status?.includes("cancelled")) {
        throw new RequestProblem(
          "bad-request",
          "Between two dates only visits that took place or are announced are counted; ask for cancelled ones without dates.",
          [{ parameter: "status", in: "query", found: status.join(","), expected: "occurred or announced, or no dates", nearest: ["occurred", "announced"] }],
        );
      }
      const answer = visitsBetween(visits, { ...query, from: first, to: last });
      const [items, counted] = onlyThose(answer.visits, answer, (visit) => fits(status, visit.status));
      return foundBetween(items, counted, { from: first, to: last }, meta.horizon);
    },
  }),
  defineListing({
    collection: "votes",
    kind: "vote",
    example: "un-es-11-1",
    summary: "Votes of the General Assembly on Ukraine, with the ballots of the states read",
    description:
      "Where states or choices are asked for, each vote has the ballots that fit alone, and votes without one are left out. /v1/ballots has a row a ballot.",
    filters: {
      from,
      to,
      country: country.optional().describe("Whose ballot is known, or one of several."),
      choice: manyOf(CHOICES).optional().describe("What the ballot was or may have been."),
    },
    groups: {
      year: (one: { date: { edtf: string } }) => yearOf(one.date),
      country: (one: { cells: { country: string }[] }) => one.cells.map((cell) => cell.country),
    },
    renamed: ofYear,
    find({ from: first, to: last, country: states, choice }, { dataset: { votes } }) {
      const fit = (cell: { country: string; among: readonly (typeof CHOICES)[number][] }) =>
        fits(states, cell.country) && (choice === undefined || cell.among.some((one) => choice.includes(one)));
      const items = (records: typeof votes.records) =>
        records.flatMap((vote) => {
          if (states === undefined && choice === undefined) return [vote];
          const cells = vote.cells.filter(fit);
          return cells.length === 0 ? [] : [{ ...vote, cells }];
        });
      if (first === undefined && last === undefined) return { items: items(votes.records) };
      // A day on which a vote was taken is known, so that between two dates none is only possible.
      const answer = ballotsOf(votes, { from: first, to: last });
      const those = new Set(answer.ballots.map(({ vote }) => vote));
      const found = items(votes.records.filter(({ id }) => those.has(id)));
      return foundBetween(
        found,
        { ...answer, least: found.length, most: answer.most === null ? null : found.length, possible: found.length },
        { from: first, to: last },
        meta.horizon,
      );
    },
  }),
];
