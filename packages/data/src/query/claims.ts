import type { Answer, Check, Claim, Country, Event, Organization, Question } from "../types.ts";
import { type Collection, type Events, find, type Memberships } from "./dataset.ts";
import { QueryError, readRange } from "./error.ts";
import { eventsBetween } from "./events.ts";
import { departures, membershipCounts, membershipsAt } from "./memberships.ts";

/** What the questions of checks read. */
export interface CheckableData {
  countries: Collection<Country>;
  organizations: Collection<Organization>;
  memberships: Memberships;
  events: Events;
}

export interface CheckResult {
  question: Question;
  expect: Check["expect"];
  answer: Answer;
  /** Does the answer agree with all that was expected? */
  holds: boolean;
}

/** Runs a claim's check. Null if the claim has none: not everything said can be counted. */
export function checkClaim(data: CheckableData, claim: Pick<Claim, "check">): CheckResult | null {
  if (claim.check === null) return null;
  const { question, expect } = claim.check;
  const answer = answerQuestion(data, question);
  return { question, expect, answer, holds: agrees(answer, expect) };
}

function agrees(answer: Answer, expect: Check["expect"]): boolean {
  return (
    (expect.least === undefined || expect.least === answer.least) &&
    (expect.most === undefined || expect.most === answer.most) &&
    (expect.value === undefined || expect.value === answer.value) &&
    (expect.ids === undefined || JSON.stringify(expect.ids) === JSON.stringify(answer.ids))
  );
}

/** Answers one question of the check vocabulary. @throws QueryError for dates or ids that do not exist. */
export function answerQuestion(data: CheckableData, question: Question): Answer {
  switch (question.ask) {
    case "members": {
      const { least, most, members } = membershipsAt(data.memberships, question);
      return number(
        least,
        most,
        members.map(({ country }) => country),
      );
    }
    case "largest-membership": {
      const steps = membershipCounts(data.memberships, question.organization);
      const largest = (side: "least" | "most") => Math.max(0, ...steps.map((step) => step[side]));
      return number(largest("least"), largest("most"));
    }
    case "left": {
      const { from, to } = readRange(question.from, question.to);
      const ids = departures(data.memberships, question.organization, from, to);
      return number(ids.length, ids.length, ids);
    }
    case "events": {
      const { least, most, events } = eventsBetween(data.events, question);
      return number(
        least,
        most,
        events.map(({ event }) => event.id),
      );
    }
    case "event-days": {
      const { start, lastDay } = eventOf(data, question.event);
      const days = (last: number | null, first: number) => (last === null ? null : last - first);
      return number(days(lastDay.earliest, start.latest), days(lastDay.latest, start.earliest), [question.event]);
    }
    case "event-dates": {
      const { start, lastDay } = eventOf(data, question.event);
      return { ...number(null, null, [question.event]), value: `${start.edtf}/${lastDay.edtf ?? ""}` };
    }
    case "participants": {
      const parties = eventOf(data, question.event)
        .participants.filter(({ role }) => role === question.role)
        .flatMap(({ country, organization }) => country ?? organization ?? []);
      return number(parties.length, parties.length, parties);
    }
    case "casualties": {
      // A figure for one side alone bounds nothing: only those who count everybody are compared.
      const counts = eventOf(data, question.event).casualties.filter(({ measure, side }) => measure === question.measure && side === null);
      const known = counts.flatMap(({ least }) => least ?? []);
      const bounded = counts.length > 0 && counts.every(({ most }) => most !== null);
      return number(known.length === 0 ? null : Math.min(...known), bounded ? Math.max(...counts.map(({ most }) => most ?? 0)) : null, [question.event]);
    }
    case "organization-date": {
      const organization = find(data.organizations, question.organization);
      if (organization === undefined) throw unknownId("organization", question.organization);
      return { ...number(null, null, [organization.id]), value: organization[question.date]?.edtf ?? null };
    }
    case "countries": {
      const ids = data.countries.records.filter(({ kind }) => kind === question.kind).map(({ id }) => id);
      return number(ids.length, ids.length, ids);
    }
  }
}

function eventOf({ events }: CheckableData, id: string): Event {
  const event = find(events, id);
  if (event === undefined) throw unknownId("event", id);
  return event;
}

function unknownId(parameter: string, id: string): QueryError {
  return new QueryError(parameter, id, "the id of a record in the dataset");
}

function number(least: number | null, most: number | null, ids: readonly string[] = []): Answer {
  return { least, most, value: null, ids: [...ids].sort((a, b) => (a < b ? -1 : 1)) };
}

/** A result in one line, such as "7 exactly" or "between 59 and 146", for messages and pages. */
export function answerInWords({ least, most, value, ids }: Answer): string {
  if (value !== null) return value;
  if (least !== null && least === most) return `${least}${ids.length === least && least > 0 ? ` (${ids.join(", ")})` : ""}`;
  if (least === null && most === null) return "nothing known";
  return `at least ${least ?? "unknown"}, at most ${most ?? "not bounded"}`;
}
