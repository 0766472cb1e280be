import type { Answer, CountryId, Question } from "../types.ts";
import { agreementsAt } from "./agreements.ts";
import { corridorsAt } from "./corridors.ts";
import type { Dataset } from "./dataset.ts";
import { deploymentsAt } from "./deployments.ts";
import { eventsBetween } from "./events.ts";
import { mostOf, readBetween } from "./limits.ts";
import { departures, membershipCounts, membershipsAt } from "./memberships.ts";
import { checkDataset, recordOf } from "./options.ts";
import { checkQuestion } from "./questions.ts";
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

/**
 * Answers one question of the check vocabulary.
 *
 * @example answerQuestion(dataset, { ask: "members", organization: "csto", at: "2007-01-01" }).least // 7
 * @throws QueryError for words, dates or ids that do not exist, and for what is left out.
 */
export function answerQuestion(data: CheckableData, question: Question): Answer {
  checkDataset(data);
  checkQuestion(question);
  switch (question.ask) {
    case "members": {
      const { organization, role, at } = question;
      const { least, most, members } = membershipsAt(data.memberships, { organization, role, at });
      return answer(
        least,
        most,
        members.map(({ country }) => country),
      );
    }
    case "roles": {
      const { organization, country, at } = question;
      const { least, most, members } = membershipsAt(data.memberships, { organization, country, at, role: "any" });
      return answer(
        least,
        most,
        members.map(({ role }) => role),
      );
    }
    case "largest-membership": {
      const steps = membershipCounts(data.memberships, question.organization);
      const largest = (side: "least" | "possible") => Math.max(0, ...steps.map((step) => step[side]));
      const whole = data.memberships.coverage.parts[question.organization]?.state === "whole";
      return answer(largest("least"), whole ? largest("possible") : null);
    }
    case "left": {
      const { from, to } = readBetween(data.memberships, { from: question.from, to: question.to });
      const ids = departures(data.memberships, question.organization, from, to);
      const whole = data.memberships.coverage.parts[question.organization]?.state === "whole";
      return answer(ids.length, whole ? ids.length : null, ids);
    }
    case "events": {
      const { ask: _, ...query } = question;
      const { least, most, events } = eventsBetween(data.events, query);
      return answer(
        least,
        most,
        events.map(({ id }) => id),
      );
    }
    case "event-days": {
      const { start, lastDay } = recordOf(data.events, "event", question.event);
      const days = (last: number | null, first: number) => (last === null ? null : last - first);
      return answer(days(lastDay.earliest, start.latest), days(lastDay.latest, start.earliest), [question.event]);
    }
    case "event-dates": {
      const { start, lastDay } = recordOf(data.events, "event", question.event);
      return { ...answer(null, null, [question.event]), value: `${start.edtf}/${lastDay.edtf ?? ""}` };
    }
    case "participants": {
      const parties = recordOf(data.events, "event", question.event)
        .participants.filter(({ role }) => role === question.role)
        .flatMap(({ country, organization, actor }) => country ?? organization ?? actor ?? []);
      return answer(parties.length, parties.length, parties);
    }
    case "casualties": {
      // A figure for one side alone bounds nothing: only those who count everybody are compared.
      const counts = recordOf(data.events, "event", question.event).casualties.filter(({ measure, side }) => measure === question.measure && side === null);
      const known = counts.flatMap(({ least }) => least ?? []);
      const bounded = counts.length > 0 && counts.every(({ most }) => most !== null);
      return answer(known.length === 0 ? null : Math.min(...known), bounded ? Math.max(...counts.map(({ most }) => most ?? 0)) : null, [question.event]);
    }
    case "organization-date": {
      const organization = recordOf(data.organizations, "organization", question.organization);
      return { ...answer(null, null, [organization.id]), value: organization[question.date]?.edtf ?? null };
    }
    case "countries": {
      const ids = data.countries.records.filter(({ kind }) => kind === question.kind).map(({ id }) => id);
      return answer(ids.length, ids.length, ids);
    }
    case "visits": {
      const { person, visitor, from, to } = question;
      const { most, visits } = visitsBetween(data.visits, { person, visitor, from, to, host: codes(data, question.host) });
      const sure = visits.filter(({ holds }) => holds === "yes");
      const counted = (of: typeof visits): string[] => {
        if (question.of === "journeys") return journeysOf(of);
        return question.of === "countries" ? [...new Set(of.flatMap(({ to: stop }) => stop.country ?? []))] : of.map(({ id }) => id);
      };
      return answer(counted(sure).length, most === null ? null : counted(visits).length, counted(visits));
    }
    case "deployments": {
      const { at, operator, kind } = question;
      const { least, most, deployments } = deploymentsAt(data.deployments, { at, operator, kind, host: codes(data, question.host) });
      return answer(
        least,
        most,
        deployments.map(({ id }) => id),
      );
    }
    case "agreements": {
      const { at, party, kind, binding } = question;
      const { least, most, agreements } = agreementsAt(data.agreements, { at, party, kind, binding, with: codes(data, question.with) });
      return answer(
        least,
        most,
        agreements.map(({ id }) => id),
      );
    }
    case "agreement-date": {
      const { initialled, signed, force } = recordOf(data.agreements, "agreement", question.agreement);
      const dates = { initialled, signed, "in-force": force?.start, ended: force?.end };
      return { ...answer(null, null, [question.agreement]), value: dates[question.date]?.edtf ?? null };
    }
    case "agreement-parties": {
      const parties = recordOf(data.agreements, "agreement", question.agreement).parties.flatMap(({ country, organization }) => country ?? organization ?? []);
      return answer(parties.length, parties.length, parties);
    }
    case "corridors": {
      const { at, avoiding, kind } = question;
      const { least, most, corridors } = corridorsAt(data.corridors, { at, avoiding, kind, country: codes(data, question.country) });
      return answer(
        least,
        most,
        corridors.map(({ id }) => id),
      );
    }
    case "corridor-date": {
      const { started, service } = recordOf(data.corridors, "corridor", question.corridor);
      const dates = { started, opened: service?.start, closed: service?.end };
      return { ...answer(null, null, [question.corridor]), value: dates[question.date]?.edtf ?? null };
    }
    case "votes": {
      const vote = recordOf(data.votes, "vote", question.vote);
      const { least, most, voters } = votersOf(vote, { choice: question.choice, among: codes(data, question.among) });
      return answer(
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
      return answer(ids.length, mostOf(ids.length, [data.positions.coverage], []), ids);
    }
    case "office": {
      const { country, office, at } = question;
      const { least, most, tenures } = tenuresAt(data.tenures, { country, office, at });
      return answer(
        least,
        most,
        tenures.map(({ person }) => person),
      );
    }
    case "leading-partner": {
      const { series, entity, year } = question;
      const lead = leadingPartner(data.series, { series, entity, year });
      return answer(lead?.value ?? null, lead?.value ?? null, lead === null ? [] : [lead.partner]);
    }
    case "share": {
      const { series, item, entity, partner, year } = question;
      const share = shareOf(data.series, { series, item, entity, partner, year });
      return answer(share, share);
    }
    case "observation": {
      const { ask: _, entity, ...query } = question;
      const value =
        entity === "republics" ? sumOf(data.series, { ...query, entity: republics(data.countries) }).value : observation(data.series, { ...query, entity });
      return answer(value, value);
    }
  }
}

// The five, where a question says republics; a state must be one that the dataset knows.
function codes({ countries }: CheckableData, who: string | undefined): CountryId[] | undefined {
  if (who === undefined) return undefined;
  return who === "republics" ? republics(countries) : [recordOf(countries, "country", who).id];
}

function republics(countries: CheckableData["countries"]): CountryId[] {
  return countries.records.filter(({ kind }) => kind === "republic").map(({ id }) => id);
}

function answer(least: number | null, most: number | null, ids: readonly string[] = []): Answer {
  return { least, most, value: null, ids: [...ids].sort((a, b) => (a < b ? -1 : 1)) };
}
