import { type Dataset, find, nameOf } from "../../query/index.ts";
import { formatPeriod } from "../../time/index.ts";
import type { Membership, MembershipSpell } from "../../types.ts";
import type { Document } from "../document.ts";
import { daysOf, idsOf, onDate, remarks, spellInWords, type Wording, wordingOf } from "./wording.ts";

/** What a state is in a body, spell by spell. */
export function membershipDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.memberships.records.map((membership) => {
    const { id, country, organization, spells, never } = membership;
    const body = find(dataset.organizations, organization);
    return {
      path: `memberships/${id}`,
      kind: "memberships",
      title: `${wording.name(country)} in ${wording.the(organization)}`,
      names: body === undefined ? [] : [nameOf(body)],
      says: [
        membershipInWords(membership, wording),
        ...spells.flatMap((spell) => comings(membership, spell, wording)),
        ...(never === null ? [] : [`${wording.name(country)} never joined and is not a member of ${wording.the(organization)}.`]),
      ],
      notes: [...spells.flatMap(remarks), ...(never === null ? [] : remarks(never))],
      about: [country, organization],
      days: spells.flatMap(({ start, end }) => daysOf(start, end)),
    };
  });
}

/** All spells in a sentence: `Member of the CSTO from 16 August 2006 to 19 December 2012.` */
function membershipInWords({ country, organization, spells, never, founder }: Membership, wording: Wording): string {
  const [who, what] = [wording.name(country), wording.the(organization)];
  if (never !== null || spells.length === 0) return `${who} never took part in ${what}.`;
  const told = spells.map(
    ({ role, track, start, end }) => `${role.replace("-", " ")}${track === "practice" ? " in practice" : ""} ${spellInWords({ start, end })}`,
  );
  return `${who} in ${what}: ${told.join("; ")}${founder ? "; there from the founding" : ""}.`;
}

function comings({ country, organization, founder }: Membership, { role, full, start, end, track }: MembershipSpell, wording: Wording): string[] {
  const [who, what] = [wording.name(country), wording.the(organization)];
  if (track === "practice") return [`${who} suspended its part in ${what}${onDate(start)}.`];
  const came = full ? `${who} joined ${what}${onDate(start)} and became a member` : `${who} became ${role.replace("-", " ")} of ${what}${onDate(start)}`;
  const left = end.edtf === null || end.edtf === ".." ? [] : full ? [`${who} left ${what}${onDate(end)}.`] : [];
  return [`${came}${founder && full ? ", a founder" : ""}.`, ...left];
}

/** Who held which office. */
export function tenureDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.tenures.records.map((tenure) => {
    const { id, person, country, organization, office, title, start, end, acting } = tenure;
    const [who, where] = [wording.name(person), wording.party({ country, organization })];
    const held = `${who}: ${acting ? "acting " : ""}${title} of ${where} ${spellInWords({ start, end })}.`;
    return {
      path: `tenures/${id}`,
      kind: "tenures",
      title: `${who}, ${title} of ${where}`,
      names: [office.replaceAll("-", " ")],
      says: [
        held,
        `${who} became ${title}${onDate(start)}.`,
        ...(end.edtf === null || end.edtf === ".." ? [] : [`${who} left office as ${title}${onDate(end)}.`]),
      ],
      notes: remarks(tenure),
      about: [person, ...idsOf([{ country, organization }])],
      days: daysOf(start, end),
    };
  });
}

/** What is over, or was never built, is looked for less. */
const OVER = 0.6;
/** Kinds of sites that are bases; the others are forces. */
export const BASES: readonly string[] = [
  "ground-base",
  "airbase",
  "garrison",
  "outpost",
  "test-range",
  "early-warning-radar",
  "space-surveillance",
  "spaceport-lease",
];

/** Bases, forces and sites. */
export function deploymentDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.deployments.records.map((deployment) => {
    const { id, name, kind, host, operators, start, end, sites, strengths, basis, status } = deployment;
    const of = (wanted: (operator: (typeof operators)[number]) => boolean) => wording.list(operators.filter(wanted).map(wording.party));
    const who = of(({ part }) => part !== "funder");
    // What the host runs itself is nobody else's, whoever paid for it.
    const others = of(({ part, country }) => part !== "funder" && country !== host);
    const payers = of(({ part }) => part === "funder");
    const what = kind.replaceAll("-", " ");
    const people = strengths.flatMap(({ least, most, at }) =>
      least === null && most === null
        ? []
        : [`${least === most || most === null ? least : `${least ?? 0} to ${most}`} soldiers or staff${at === null ? "" : ` (${formatPeriod(at)})`}`],
    );
    return {
      path: `deployments/${id}`,
      kind: "deployments",
      title: name,
      names: sites.map((site) => site.name),
      says: [
        `${who} in ${wording.name(host)}: ${name}, ${what}, ${spellInWords({ start, end })}${status === "reported" ? " (reported)" : ""}.`,
        ...(others === ""
          ? []
          : [
              `${wording.name(host)} ${end.edtf === ".." ? "hosts" : "hosted"} ${BASES.includes(kind) ? "a base" : "forces"} of ${others} at ${wording.list(sites.map((site) => site.name))}.`,
            ]),
        ...(payers === "" ? [] : [`${payers} paid for it.`]),
        ...(people.length === 0 ? [] : [`Strength: ${people.join(", ")}.`]),
        ...(end.edtf === null || end.edtf === ".." ? [] : [`It closed${onDate(end)}.`]),
        basis,
      ],
      notes: [...remarks(deployment), ...sites.flatMap(({ note }) => note ?? [])],
      about: [host, ...idsOf(operators)],
      days: daysOf(start, end, deployment.plannedEnd),
      weight: status === "ended" ? OVER : 1,
    };
  });
}

/** Pipelines, railways, ports and lines. */
export function corridorDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.corridors.records.map((corridor) => {
    const { id, name, kind, countries, status, service, started, lengthKm, capacities, flows, routes, steps, owners } = corridor;
    const stops = [...new Set(routes.flatMap((route) => route.stops.map((stop) => stop.name)))];
    const amounts = [...capacities.map((one) => ({ ...one, what: "capacity" })), ...flows.map((one) => ({ ...one, what: "carried" }))];
    return {
      path: `corridors/${id}`,
      kind: "corridors",
      title: name,
      names: [kind.replaceAll("-", " "), ...routes.flatMap((route) => route.name ?? [])],
      says: [
        `${name}: ${kind.replaceAll("-", " ")} through ${wording.list(countries.map(wording.name))}, ${status.replaceAll("-", " ")}${service === null ? (started === null ? "" : `, being built since ${formatPeriod(started)}`) : `, in service ${spellInWords(service)}`}${lengthKm === null ? "" : `, ${lengthKm} km long`}.`,
        ...(service === null ? [] : [`It opened${onDate(service.start)}.`]),
        ...(amounts.length === 0
          ? []
          : [`${amounts.map(({ what, value, unit, at }) => `${what} ${value} ${unit}${at === null ? "" : ` ${formatPeriod(at)}`}`).join(", ")}.`]),
        `It runs by ${stops.join(", ")}.`,
        ...steps.map(({ date, what }) => `${formatPeriod(date)}: ${what}`),
      ],
      notes: [...remarks(corridor), ...(owners === null ? [] : [owners])],
      about: countries,
      days: daysOf(started, service?.start, service?.end, ...steps.map(({ date }) => date)),
      weight: service === null ? OVER : 1,
    };
  });
}

/** Series with what they count, and whom. */
export function seriesDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.series.records.map((card) => {
    const rows = dataset.series.observations[card.id]?.rows ?? [];
    const entities = [...new Set(rows.map(([entity]) => entity))];
    const years = rows.map(([, , year]) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const few = entities.length <= 6 ? entities : [];
    return {
      path: `series/${card.id}`,
      kind: "series",
      title: card.title,
      names: card.items.map(({ label }) => label),
      says: [
        `${card.title}: ${card.measures} ${years.length === 0 ? "" : `${first} to ${last}.`}`,
        `By year${card.dyadic ? " and partner" : ""}: ${card.items.map(({ label, unit }) => `${label} (${unit})`).join(", ")}.`,
      ],
      notes: [...card.holes, card.publisher, card.attribution, ...entities.map(wording.name), ...card.others.map(({ label }) => label)],
      about: few.filter((id) => find(dataset.countries, id) !== undefined),
      days: [],
    };
  });
}

/** What to watch. */
export function signpostDocuments(dataset: Dataset): Document[] {
  return dataset.signposts.records.map((signpost) => ({
    path: `signposts/${signpost.id}`,
    kind: "signposts",
    title: signpost.title,
    names: [],
    says: [`${signpost.title} (${signpost.unit}). ${signpost.why}`],
    notes: "caution" in signpost && typeof signpost.caution === "string" ? [signpost.caution] : [],
    about: "organization" in signpost.reading && typeof signpost.reading.organization === "string" ? [signpost.reading.organization] : [],
    days: [],
  }));
}

/** Words explained. */
export function termDocuments(dataset: Dataset): Document[] {
  return dataset.terms.records.map((term) => ({
    path: `terms/${term.id}`,
    kind: "terms",
    title: term.term,
    names: term.russian === null ? [] : [term.russian],
    says: [`${term.term}: ${term.definition}`],
    notes: [],
    about: [],
    days: [],
  }));
}
