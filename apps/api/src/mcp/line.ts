import { capitalAt, type Dataset, find, type MemberAt, type Period, type Spell, shortNameOf } from "@multivector/data";
import { nameIn } from "../http/name-in.ts";
import { claimCalled } from "./open.ts";
import type { Told } from "./told.ts";

type Of<C extends keyof Dataset> = Dataset[C]["records"][number];
type Line<C extends keyof Dataset> = (told: Told, record: Of<C>) => string;

/** The capital of today, in words. */
function capitalOf(country: Of<"countries">): string[] {
  const capital = capitalAt(country);
  return capital === null ? [] : [`capital ${capital.name}`];
}

/** A record of each collection in a line, with its dates. */
const LINES: { [C in keyof Dataset]: Line<C> } = {
  countries: (told, country) => `${nameIn(country, told.language.code)} (${[country.kind, ...capitalOf(country)].join(", ")})`,
  organizations: (told, { names, kind, exists, purpose }) => `${nameIn({ names }, told.language.code)} (${kind}), ${span(exists)}: ${purpose}`,
  memberships: (told, { country, organization, spells, never }) => {
    const parts = spells.map(({ role, track, ...spell }) => `${track === "practice" ? "in practice " : ""}${role} ${span(spell)}`);
    const whole = parts.length > 0 ? parts.join("; ") : never === null ? "no part" : `never: ${never.note}`;
    return `${called(told, country)} in ${short(told, organization)}: ${whole}`;
  },
  people: (told, { names, note }) => `${nameIn({ names }, told.language.code)}${note === null ? "" : `: ${note}`}`,
  tenures: (told, { person, title, country, organization, acting, dates, ...spell }) =>
    `${who(told, person)}: ${title} of ${called(told, country ?? organization)}${acting ? " (acting)" : ""}, ${span(spell)}${dates === "read" ? "" : " (recalled in part)"}`,
  events: (_, { start, lastDay, title, type, status }) => `${days(start, lastDay)} ${title} (${type}${status === "occurred" ? "" : `, only ${status}`})`,
  agreements: (told, { signed, force, title, kind, binding, status, parties }) => {
    const names = parties.map(({ country, organization }) => called(told, country ?? organization));
    const shown = names.length > 8 ? `${names.length} parties` : names.join(", ");
    return `signed ${on(signed)}: ${title} (${kind}, ${binding ? "binding" : "not binding"}, ${status}${force === null ? "" : `, stands ${span(force)}`}); ${shown}`;
  },
  deployments: (told, { name, kind, host, operators, status, plannedEnd, ...spell }) => {
    const run = operators.map(({ country, organization, part }) => `${called(told, country ?? organization)}${part === "operator" ? "" : ` (${part})`}`);
    return `${name}: ${kind} of ${run.join(", ")} in ${called(told, host)}, ${span(spell)}, ${status}${plannedEnd === null ? "" : `, agreed to ${plannedEnd.edtf}`}`;
  },
  corridors: (_, { name, kind, countries, status, service }) =>
    `${name} (${kind}, ${countries.join("→")}): ${status}${service === null ? "" : `, carrying ${span(service)}`}`,
  visits: (told, { person, from, to, start, lastDay, kind, status, occasion }) =>
    `${days(start, lastDay)} ${who(told, person)} (${from.country ?? from.organization}) in ${called(told, to.country ?? to.organization)}${kind === null ? "" : `, ${kind}`}${occasion === null ? "" : `, ${occasion}`}${status === "occurred" ? "" : ` (${status})`}`,
  positions: (told, { country, issue, stance, date, summary }) =>
    `${called(told, country)} on ${issue}: ${stance}${date === null ? "" : ` (${date.edtf})`}. ${summary}`,
  votes: (_, { date, symbol, title, totals }) =>
    `${date.edtf} ${symbol ?? "no symbol seen"} ${title}: ${totals.yes} yes, ${totals.no} no, ${totals.abstain} abstain, ${totals.absent ?? "not known how many"} absent`,
  series: (_, { title, items, reporter, licence }) =>
    `${title}: ${items.map(({ id, unit }) => `${id} (${unit})`).join(", ")}${reporter === null ? "" : `; counted by ${reporter}`}; terms: ${licence}`,
  sources: (_, { title, publisher, published, kind, read }) =>
    `${title}${publisher === null ? "" : `, ${publisher}`}${published === null ? "" : `, ${published.edtf}`} (${kind}, ${read === null ? "recalled, not read" : `read ${read}`})`,
  articles: (_, { title, author, published }) => `${title}${author === null ? "" : `, by ${author}`}, ${published.edtf}`,
  claims: (told, claim) => `claim ${claimCalled(told.dataset, claim)}, ${claim.verdict}: ${claim.statement}`,
  signposts: (_, { future, title, unit, towards }) => `${title} (${unit}; ${towards} points to ${future})`,
  terms: (_, { term, russian, definition }) => `${term}${russian === null ? "" : ` (${russian})`}: ${definition}`,
};

export function lineOf<C extends keyof Dataset>(told: Told, collection: C, record: Of<C>): string {
  return (LINES[collection] as Line<C>)(told, told.record(collection, record));
}

/** What a state was to a body at a date, in a line. */
export function memberLine(told: Told, { country, organization, role, practice, ...spell }: MemberAt): string {
  const done = practice === null ? "" : `; in practice ${practice.holds === "yes" ? "" : "possibly "}${practice.role}`;
  return `${called(told, country)}: ${role} of ${short(told, organization)} ${span(spell)}${done}`;
}

/** A spell in words; the day of `to` no longer counts. Dates stand as exactly as they are known. */
export function span({ start, end }: Spell): string {
  const first = start.edtf === null ? "from an unknown day" : `from ${start.edtf}`;
  if (end.edtf === "..") return start.edtf === null ? `${first}, still so` : `since ${start.edtf}`;
  return `${first} ${end.edtf === null ? "to an unknown day" : `to ${end.edtf}`}`;
}

/** First and last day of what happened, both included. */
function days(start: Period, lastDay: Period): string {
  if (lastDay.edtf === start.edtf) return `${on(start)}`;
  return `${on(start)}${lastDay.edtf === null ? "" : lastDay.edtf === ".." ? ", still going on," : `/${lastDay.edtf}`}`;
}

export function on(period: Pick<Period, "edtf"> | null): string {
  return period?.edtf ?? "on an unknown day";
}

/** The name of a state or an organization. */
export function called({ dataset, language }: Told, id: string | null): string {
  if (id === null) return "?";
  const record = find(dataset.countries, id) ?? find(dataset.organizations, id);
  return record === undefined ? id : nameIn(record, language.code);
}

export function short({ dataset, language }: Told, organization: string): string {
  const record = find(dataset.organizations, organization);
  return record === undefined ? organization : nameIn(record, language.code, shortNameOf);
}

function who({ dataset, language }: Told, person: string): string {
  const record = find(dataset.people, person);
  return record === undefined ? person : nameIn(record, language.code);
}
