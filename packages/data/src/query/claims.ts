import type { Answer, Check, Claim, Question } from "../types.ts";
import { agreementsAt } from "./agreements.ts";
import { corridorsAt } from "./corridors.ts";
import { type Collection, type Dataset, find } from "./dataset.ts";
import { deploymentsAt } from "./deployments.ts";
import { QueryError, readRange } from "./error.ts";
import { eventsBetween } from "./events.ts";
import { departures, membershipCounts, membershipsAt } from "./memberships.ts";
import { leadingPartner, observation, shareOf, sumOf } from "./series.ts";
import { tenuresAt } from "./tenures.ts";
import { journeysOf, visitsBetween } from "./visits.ts";
import { votersOf } from "./votes.ts";

/** What the questions of checks read. */
export type CheckableData = Pick<
  Dataset,
  | "countries"
  | "organizations"
  | "memberships"
  | "tenures"
  | "events"
  | "agreements"
  | "deployments"
  | "corridors"
  | "visits"
  | "positions"
  | "votes"
  | "series"
>;

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
    (expect.above === undefined || (answer.least !== null && answer.least > expect.above)) &&
    (expect.below === undefined || (answer.most !== null && answer.most < expect.below)) &&
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
    case "roles": {
      const { least, most, members } = membershipsAt(data.memberships, { ...question, role: "any" });
      return number(
        least,
        most,
        members.map(({ role }) => role),
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
      const { start, lastDay } = recordOf(data.events, "event", question.event);
      const days = (last: number | null, first: number) => (last === null ? null : last - first);
      return number(days(lastDay.earliest, start.latest), days(lastDay.latest, start.earliest), [question.event]);
    }
    case "event-dates": {
      const { start, lastDay } = recordOf(data.events, "event", question.event);
      return { ...number(null, null, [question.event]), value: `${start.edtf}/${lastDay.edtf ?? ""}` };
    }
    case "participants": {
      const parties = recordOf(data.events, "event", question.event)
        .participants.filter(({ role }) => role === question.role)
        .flatMap(({ country, organization, actor }) => country ?? organization ?? actor ?? []);
      return number(parties.length, parties.length, parties);
    }
    case "casualties": {
      // A figure for one side alone bounds nothing: only those who count everybody are compared.
      const counts = recordOf(data.events, "event", question.event).casualties.filter(({ measure, side }) => measure === question.measure && side === null);
      const known = counts.flatMap(({ least }) => least ?? []);
      const bounded = counts.length > 0 && counts.every(({ most }) => most !== null);
      return number(known.length === 0 ? null : Math.min(...known), bounded ? Math.max(...counts.map(({ most }) => most ?? 0)) : null, [question.event]);
    }
    case "organization-date": {
      const organization = recordOf(data.organizations, "organization", question.organization);
      return { ...number(null, null, [organization.id]), value: organization[question.date]?.edtf ?? null };
    }
    case "countries": {
      const ids = data.countries.records.filter(({ kind }) => kind === question.kind).map(({ id }) => id);
      return number(ids.length, ids.length, ids);
    }
    case "visits": {
      const { least, most, visits } = visitsBetween(data.visits, { ...question, to: codes(data, question.to) });
      const all = visits.map(({ visit }) => visit);
      const certain = visits.filter(({ holds }) => holds === "yes").map(({ visit }) => visit);
      if (question.of === "journeys") return number(journeysOf(certain).length, journeysOf(all).length, journeysOf(all));
      if (question.of === "countries") {
        const countries = (of: typeof all) => [...new Set(of.flatMap(({ to }) => to.country ?? []))];
        return number(countries(certain).length, countries(all).length, countries(all));
      }
      return number(
        least,
        most,
        all.map(({ id }) => id),
      );
    }
    case "deployments": {
      const { least, most, deployments } = deploymentsAt(data.deployments, { ...question, hosts: codes(data, question.host) });
      return number(
        least,
        most,
        deployments.map(({ deployment }) => deployment.id),
      );
    }
    case "agreements": {
      const { least, most, agreements } = agreementsAt(data.agreements, { ...question, with: codes(data, question.with) });
      return number(
        least,
        most,
        agreements.map(({ agreement }) => agreement.id),
      );
    }
    case "agreement-date": {
      const { initialled, signed, force } = recordOf(data.agreements, "agreement", question.agreement);
      const dates = { initialled, signed, "in-force": force?.start, ended: force?.end };
      return { ...number(null, null, [question.agreement]), value: dates[question.date]?.edtf ?? null };
    }
    case "agreement-parties": {
      const parties = recordOf(data.agreements, "agreement", question.agreement).parties.flatMap(({ country, organization }) => country ?? organization ?? []);
      return number(parties.length, parties.length, parties);
    }
    case "corridors": {
      const { least, most, corridors } = corridorsAt(data.corridors, { ...question, countries: codes(data, question.country) });
      return number(
        least,
        most,
        corridors.map(({ corridor }) => corridor.id),
      );
    }
    case "corridor-date": {
      const { started, service } = recordOf(data.corridors, "corridor", question.corridor);
      const dates = { started, opened: service?.start, closed: service?.end };
      return { ...number(null, null, [question.corridor]), value: dates[question.date]?.edtf ?? null };
    }
    case "votes": {
      const vote = recordOf(data.votes, "vote", question.vote);
      const { least, most, voters } = votersOf(vote, question.choice, codes(data, question.among));
      return number(
        least,
        most,
        voters.map(({ country }) => country),
      );
    }
    case "positions": {
      const among = codes(data, question.among);
      const ids = data.positions.records
        .filter(({ issue, stance, country }) => issue === question.issue && stance === question.stance && (among?.includes(country) ?? true))
        .map(({ country }) => country);
      return number(ids.length, ids.length, ids);
    }
    case "office": {
      const { tenures } = tenuresAt(data.tenures, { ...question, of: question.country });
      const people = tenures.map(({ tenure }) => tenure.person);
      return number(tenures.filter(({ holds }) => holds === "yes").length, people.length, people);
    }
    case "leading-partner": {
      const states = data.countries.records.map(({ id }) => id);
      const lead = leadingPartner(data.series, { ...question, states });
      return number(lead?.value ?? null, lead?.value ?? null, lead === null ? [] : [lead.partner]);
    }
    case "share": {
      const { series, item, entity, partner, year } = question;
      const share = shareOf(data.series, { series, item, entity, partner, year });
      return number(share, share);
    }
    case "observation": {
      const { entity, ...query } = question;
      const value = entity === "republics" ? sumOf(data.series, { ...query, entities: republics(data.countries) }).value : observation(data.series, question);
      return number(value, value);
    }
  }
}

function recordOf<R>(collection: Collection<R>, parameter: string, id: string): R {
  const record = find(collection, id);
  if (record === undefined) throw new QueryError(parameter, id, "the id of a record in the dataset");
  return record;
}

// The five, where a question says republics; a state must be one that the dataset knows.
function codes({ countries }: CheckableData, who: string | undefined): string[] | undefined {
  if (who === undefined) return undefined;
  return who === "republics" ? republics(countries) : [recordOf(countries, "country", who).id];
}

function republics(countries: CheckableData["countries"]): string[] {
  return countries.records.filter(({ kind }) => kind === "republic").map(({ id }) => id);
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
