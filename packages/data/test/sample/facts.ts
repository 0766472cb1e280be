// What the dataset states, cut into facts that somebody can look up one by one: a spell of a membership, a cell of a vote, any
// other record whole.
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Moved } from "../../build/load/moved.ts";
import { groupBy } from "../../build/rules/walk.ts";
import { type Dataset, find, nameOf } from "../../src/query/index.ts";
import type { Period } from "../../src/time/index.ts";

export interface Fact {
  /** Hides the id, which often holds the date: the first eight hexadecimal digits of the SHA-256 of `path`. */
  key: string;
  /** `collection/id`, with the part where a record states several facts. */
  path: string;
  /** Tells which fact it is without telling what it says. */
  question: string;
  /** What can be compared by a program, by field, in plain text; `nothing` where the record leaves a field empty. */
  answers: Record<string, string>;
  /** What a person has to compare, by field. */
  wording: Record<string, string>;
  citations: Dataset["events"]["records"][number]["citations"];
}

const COLLECTIONS = ["memberships", "tenures", "events", "agreements", "deployments", "corridors", "visits", "positions", "votes", "claims"] as const;

/** Every fact, in the order of collections and ids. */
export function factsOf(dataset: Dataset): Fact[] {
  return COLLECTIONS.flatMap((name) => (readers[name] as (dataset: Dataset) => Stated[])(dataset).map((stated) => factOf(name, stated)));
}

/** As many facts as asked for, drawn at random; the same seed draws the same. */
export function drawFacts(facts: Fact[], count: number, seed: number): Fact[] {
  return fc.sample(fc.shuffledSubarray(facts, { minLength: count, maxLength: count }), { numRuns: 1, seed })[0] ?? [];
}

/** The facts, and each once more under the key that it had while its record had another id. */
export function withFormerKeys(facts: readonly Fact[], { redirects }: Moved): Fact[] {
  const byRecord = groupBy(facts, ({ path }) => recordOf(path));
  const former = redirects.flatMap(({ from, to }) => (byRecord.get(to) ?? []).map((fact) => ({ ...fact, key: keyOf(from + fact.path.slice(to.length)) })));
  return [...facts, ...former];
}

/** A short name of a fact that gives nothing of it away. */
export const keyOf = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 8);

const recordOf = (path: string) => path.split(/[#,]/, 1)[0] ?? path;

interface Stated extends Omit<Fact, "key" | "path" | "answers" | "wording"> {
  place: string;
  answers: Record<string, string | null>;
  wording: Record<string, string | null>;
}

function factOf(collection: string, { place, answers, wording, ...rest }: Stated): Fact {
  const path = `${collection}/${place}`;
  return {
    ...rest,
    key: keyOf(path),
    path,
    answers: Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, value ?? "nothing"])),
    wording: Object.fromEntries(Object.entries(wording).flatMap(([field, value]) => (value === null ? [] : [[field, value]]))),
  };
}

const day = (period: Period | ".." | null | undefined) => (period === null || period === undefined ? null : typeof period === "string" ? period : period.edtf);
const party = (at: { country: string | null; organization: string | null; actor?: string | null }) => at.country ?? at.organization ?? at.actor ?? "";
const list = (items: string[]) => (items.length === 0 ? null : items.sort().join(", "));
const range = (least: number | null, most: number | null) => (least === most ? String(least) : `${least ?? ""}–${most ?? ""}`);
const byStart = (a: { start: Period }, b: { start: Period }) => (a.start.earliest ?? 0) - (b.start.earliest ?? 0);
const personOf = (people: Dataset["people"], id: string) => {
  const person = find(people, id);
  return person === undefined ? id : nameOf(person);
};
/** The place of an item among those that share its question, in the order given; empty if it is alone. */
const ordinal = (index: number, of: number) => (of > 1 ? `, ${index + 1} of ${of}` : "");

const readers: { [Name in (typeof COLLECTIONS)[number]]: (dataset: Dataset) => Stated[] } = {
  memberships: ({ memberships }) =>
    memberships.records.flatMap(({ id, organization, country, spells }) =>
      spells.map(({ role, track, start, end, note, citations }, index) => ({
        place: `${id}, spell ${index + 1}`,
        question: `${country} in ${organization}: spell${ordinal(index, spells.length)}`,
        answers: { role, track, start: day(start), end: day(end) },
        wording: { note },
        citations,
      })),
    ),
  tenures: ({ tenures, people }) =>
    tenures.records.map(({ id, person, country, office, title, acting, start, end, citations }) => {
      const terms = tenures.records.filter((other) => other.person === person && other.office === office && other.country === country);
      const order = terms.sort(byStart).findIndex((other) => other.id === id);
      return {
        place: id,
        question: `${personOf(people, person)}, ${office}${country === null ? "" : ` of ${country}`}: term${ordinal(order, terms.length)}`,
        answers: { title, acting: String(acting), start: day(start), end: day(end) },
        wording: {},
        citations,
      };
    }),
  events: ({ events }) =>
    events.records.map(({ id, type, title, summary, status, start, lastDay, participants, place, casualties, citations }) => ({
      place: id,
      question: title,
      answers: {
        type,
        status,
        start: day(start),
        lastDay: day(lastDay),
        place: place?.name ?? null,
        participants: list(participants.map((one) => `${party(one)} ${one.role}`)),
        casualties: list(casualties.map(({ measure, side, least, most }) => `${side === null ? "" : `${side} `}${measure} ${range(least, most)}`)),
      },
      wording: { summary },
      citations,
    })),
  agreements: ({ agreements }) =>
    agreements.records.map(({ id, title, kind, binding, parties, place, signed, force, status, summary, note, citations }) => ({
      place: id,
      question: title,
      answers: {
        kind,
        binding: String(binding),
        parties: list(parties.map(party)),
        place,
        signed: day(signed),
        inForceFrom: day(force?.start),
        inForceTo: day(force?.end),
        status,
      },
      wording: { summary, note },
      citations,
    })),
  deployments: ({ deployments }) =>
    deployments.records.map(({ id, name, kind, host, operators, status, start, end, plannedEnd, sites, strengths, basis, note, citations }) => ({
      place: id,
      question: name,
      answers: {
        kind,
        host,
        operators: list(operators.map((one) => `${party(one)} ${one.part}`)),
        status,
        start: day(start),
        end: day(end),
        plannedEnd: day(plannedEnd),
        sites: list(sites.map((site) => site.name)),
        strengths: list(strengths.map(({ least, most, at }) => `${range(least, most)}${at === null ? "" : ` in ${at.edtf}`}`)),
      },
      wording: { basis, note },
      citations,
    })),
  corridors: ({ corridors }) =>
    corridors.records.map(({ id, name, kind, status, countries, lengthKm, started, service, capacities, flows, owners, note, citations }) => ({
      place: id,
      question: name,
      answers: {
        kind,
        status,
        countries: countries.join(" → "),
        lengthKm: lengthKm === null ? null : String(lengthKm),
        started: day(started),
        inServiceFrom: day(service?.start),
        inServiceTo: day(service?.end),
        capacities: list(
          capacities.map(({ value, unit, planned, at }) => `${value} ${unit}${planned ? " planned" : ""}${at === null ? "" : ` in ${at.edtf}`}`),
        ),
        flows: list(flows.map(({ value, unit, at }) => `${value} ${unit} in ${at.edtf}`)),
      },
      wording: { owners, note },
      citations,
    })),
  visits: ({ visits, people }) =>
    visits.records.map(({ id, person, role, from, to, places, status, start, lastDay, kind, note, citations }) => {
      const likewise = visits.records.filter((other) => other.person === person && party(other.to) === party(to));
      const year = start.edtf.slice(0, 4);
      const sameYear = likewise.filter((other) => other.start.edtf.startsWith(year));
      const order = sameYear.sort(byStart).findIndex((other) => other.id === id);
      const name = personOf(people, person);
      // The year alone, and only where the notes would not tell which journey is meant.
      return {
        place: id,
        question: `${name} (${party(from)}) to ${party(to)}${likewise.length > 1 ? ` in ${year}${ordinal(order, sameYear.length)}` : ""}`,
        answers: { role, places: list([...places]), status, start: day(start), lastDay: day(lastDay), kind },
        wording: { note },
        citations,
      };
    }),
  positions: ({ positions }) =>
    positions.records.map(({ id, country, issue, stance, date, summary, citations }) => ({
      place: id,
      question: `${country} on ${issue}`,
      answers: { stance, date: day(date) },
      wording: { summary },
      citations,
    })),
  votes: ({ votes }) =>
    votes.records.flatMap(({ id, title, symbol, date, cells, citations }) =>
      cells.map(({ country, among, note, citations: own }) => ({
        place: `${id}, ${country}`,
        question: `${country} on ${symbol ?? "a resolution without a symbol here"}, ${title}`,
        answers: { vote: list([...among]), date: day(date) },
        wording: { note },
        citations: own.length > 0 ? own : citations,
      })),
    ),
  claims: ({ claims }) =>
    claims.records.map(({ id, number, statement, paragraph, kind, verdict, confidence, reason, since, citations }) => ({
      place: id,
      question: `claim ${number}: ${statement}`,
      answers: { paragraph: String(paragraph), kind, verdict, confidence },
      wording: { reason, since },
      citations,
    })),
};
