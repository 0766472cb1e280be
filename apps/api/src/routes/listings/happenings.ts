import { ballotsOf, type CHOICES, type Event, eventFeatures, eventsBetween, fitsEvent, fitsVisit, type Visit, visitsBetween } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { groupsAt, idOfParty } from "../../collections/fields.ts";
import { fits, fitsAny } from "../../collections/fits.ts";
import { date } from "../../http/parameters.ts";
import { RequestProblem } from "../../http/problem.ts";
import { filtersOf } from "./filters.ts";
import { defineListing, foundBetween, ofYear, onlyThose } from "./listing.ts";

export const from = date.optional().describe("First date; its first day counts. From the beginning if only `to` is given; everything, undated, if neither is.");
export const to = date
  .optional()
  .describe("Last date, not before `from`; its last day counts. The dataset's horizon (`meta.horizon` of the answer) if left out.");

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
      ...filtersOf("events", {
        type: "Kind of event.",
        country: "A state that takes part in any role, or one of several.",
        organization: "A body that takes part in any role, or one of several.",
        role: "In which part the state or organization named took part.",
        with: "Another state or body that takes part in any role, or one of several.",
        status: "Did it take place? Between two dates cancelled ones cannot be asked for.",
      }),
    },
    features: eventFeatures as (record: never) => ReturnType<typeof eventFeatures>,
    groups: groupsAt("http", "events"),
    renamed: ofYear,
    certain: (one: { status: string }) => one.status !== "announced",
    find({ from: first, to: last, with: other, status, ...query }, { dataset: { events } }) {
      const wanted = (one: Event) => fits(status, one.status) && fitsAny(other, one.participants.map(idOfParty));
      if (first === undefined && last === undefined) return { items: events.records.filter((event) => wanted(event) && fitsEvent(event, query)) };
      const answer = eventsBetween(events, { ...query, from: first, to: last });
      const [items, counted] = other === undefined && status === undefined ? [answer.events, answer] : onlyThose(answer.events, answer, wanted);
      return foundBetween(items, counted, { from: first, to: last }, meta.horizon);
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
      ...filtersOf("visits", {
        person: "The visitor, or one of several.",
        visitor: "Whom the visitor stood for: a state or a body, or one of several.",
        host: "The state or body visited, or one of several.",
        country: "A state that took part as visitor or as host, or one of several.",
        with: "A second state or body that took part as visitor or as host, or one of several.",
        kind: "Kind of visit; a summit is a meeting of several.",
        status: "Did it take place? Between two dates cancelled ones cannot be asked for.",
      }),
    },
    renamed: { ...ofYear, of: (text) => ({ visitor: text }), in: (text) => ({ host: text }) },
    groups: groupsAt("http", "visits"),
    certain: (one: { status: string }) => one.status === "occurred",
    find({ from: first, to: last, status, with: other, ...query }, { dataset: { visits } }) {
      const wanted = (one: Visit) => fits(status, one.status) && fitsAny(other, [idOfParty(one.from), idOfParty(one.to)]);
      if (first === undefined && last === undefined) return { items: visits.records.filter((visit) => wanted(visit) && fitsVisit(visit, query)) };
      if (status?.includes("cancelled")) {
        throw new RequestProblem(
          "bad-request",
          "Between two dates only visits that took place or are announced are counted; ask for cancelled ones without dates.",
          [{ parameter: "status", in: "query", found: status.join(","), expected: "occurred or announced, or no dates", nearest: ["occurred", "announced"] }],
        );
      }
      const answer = visitsBetween(visits, { ...query, from: first, to: last });
      const [items, counted] = onlyThose(answer.visits, answer, wanted);
      return foundBetween(items, counted, { from: first, to: last }, meta.horizon);
    },
  }),
  defineListing({
    collection: "votes",
    kind: "vote",
    example: "un-es-11-1",
    summary: "Votes of the General Assembly on Ukraine, with the ballots of the states read",
    description:
      "A row a vote; in tables its ballots are one cell. /v1/ballots has a row a ballot. Where states or choices are asked for, each vote has the ballots that fit alone, and votes without one are left out.",
    filters: { from, to, ...filtersOf("votes", { country: "Whose ballot is known, or one of several.", choice: "What the ballot was or may have been." }) },
    groups: groupsAt("http", "votes"),
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
