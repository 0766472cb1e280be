import type { Coverage, Dataset } from "../query/dataset.ts";
import { dayOf, formatDay, holdsAt, periodOfDay } from "../time/index.ts";
import type { Agreement, Corridor, Deployment, Organization } from "../types.ts";
import { readDebt, readTrade, readVotes } from "./flows.ts";
import type { IndicatorId } from "./indicator.ts";
import { FORMAT_HOSTS, METHODS, REGIONAL_BODIES, SECURITY_BODIES, type TieClass } from "./method.ts";
import { holderOf, type Republic } from "./partners.ts";
import type { Found, Tie } from "./tie.ts";
import {
  agreementTies,
  bodyTies,
  capacityAt,
  corridorsIn,
  corridorTies,
  deploymentTies,
  endOf,
  farEndOf,
  found,
  isPipeline,
  petajoulesOf,
  readVisits,
  tie,
  weighed,
} from "./ties.ts";

const METHOD = METHODS[2];

type Reader = (dataset: Dataset, republic: Republic, year: number) => Found;

/** What the second method reads, by docs/methodology/2.md. */
export const SECOND_READERS: Readonly<Partial<Record<IndicatorId, Reader>>> = {
  exports: readTrade("exports"),
  imports: readTrade("imports"),
  "debt-service": readDebt("debt-service", ["principal", "interest"]),
  loans: readDebt("debt-disbursements", ["disbursements"]),
  alliances: readAgreements(allianceClassOf),
  deployments: (dataset, republic, year) =>
    found(
      dataset.deployments,
      chosen(
        deploymentTies(dataset.deployments, republic, year, (one) => forceClassOf(one, year)),
        dataset.deployments.coverage,
      ),
    ),
  obligations(dataset, republic, year) {
    const treaties = chosen(
      agreementTies(dataset, republic, year, ({ kind }) => (kind === "assurances" || kind === "arms-control" ? "assurance" : null)),
      dataset.agreements.coverage,
    );
    const bodies = SECURITY_BODIES.flatMap((id) => listed(dataset, id, bodyTies(dataset, republic, year, [id])));
    return found(dataset.memberships, [...weighed(bodies, "body"), ...treaties]);
  },
  routes: (dataset, republic, year) =>
    found(
      dataset.corridors,
      chosen(
        corridorTies(dataset, republic, year, (one) => (isPipeline(one) ? [] : one.countries.filter((code) => code !== republic))),
        dataset.corridors.coverage,
      ),
    ),
  pipelines: readPipelines,
  "goods-out": readTrade("exports"),
  "goods-in": readTrade("imports"),
  visits(dataset, republic, year) {
    const all = readVisits(dataset, republic, year);
    return all === null ? null : { ...all, ties: chosen(all.ties, dataset.visits.coverage) };
  },
  votes: readVotes,
  agreements: readAgreements(agreementClassOf),
  formats: readFormats,
};

/** Marks ties by how complete the records are that they were chosen from. Versions before coverage was stated were selections. */
function chosen(ties: readonly Tie[], ...of: readonly (Coverage | undefined)[]): Tie[] {
  const states = of.map((one) => one?.state ?? "selection");
  const state = states.includes("selection") ? "selection" : states.includes("partial") ? "partial" : null;
  return state === null ? [...ties] : ties.map((one) => ({ ...one, state }));
}

/** A body is chosen from the bodies, its members from its list: the less complete of the two counts. */
function listed({ organizations, memberships }: Dataset, id: string, ties: readonly Tie[]): Tie[] {
  const { coverage } = memberships;
  return chosen(ties, organizations.coverage, coverage?.parts[id] ?? coverage);
}

function readAgreements(classOf: (agreement: Agreement) => TieClass | null): Reader {
  return (dataset, republic, year) => found(dataset.agreements, chosen(agreementTies(dataset, republic, year, classOf), dataset.agreements.coverage));
}

function allianceClassOf({ kind, founds, binding }: Agreement): TieClass | null {
  if (kind === "alliance") return founds === null ? "alliance" : "standing-alliance";
  return kind === "friendship" && binding ? "friendship" : null;
}

/** Kinds that are counted elsewhere: as an alliance, as an obligation, as a base, or as the body that they found. */
const ELSEWHERE: ReadonlySet<string> = new Set(["founding", "union", "alliance", "assurances", "arms-control", "basing"]);
const PACTS: ReadonlySet<string> = new Set(["friendship", "economic-union"]);

function agreementClassOf({ kind, binding }: Agreement): TieClass | null {
  if (ELSEWHERE.has(kind)) return null;
  return binding ? (PACTS.has(kind) ? "pact" : "treaty") : "word";
}

/** What a kind is where the number of people says nothing, or is not known. */
export const KIND_CLASSES: Readonly<Record<Deployment["kind"], TieClass>> = {
  "ground-base": "force",
  airbase: "force",
  garrison: "force",
  "border-guards": "force",
  intervention: "force",
  peacekeeping: "force",
  outpost: "small-force",
  advisers: "small-force",
  monitoring: "small-force",
  "test-range": "site",
  "early-warning-radar": "site",
  "space-surveillance": "site",
  "spaceport-lease": "site",
  communications: "site",
  "seismic-station": "station",
  hospital: "station",
  "built-for-host": "station",
};

/** The class of a force or site in a year. */
export function forceClassOf({ kind, strengths }: Pick<Deployment, "kind" | "strengths">, year: number): TieClass {
  const own = KIND_CLASSES[kind];
  const people = own === "site" || own === "station" ? null : peopleAt(strengths, year);
  if (people === null) return own;
  const [some, many] = METHOD.people;
  return people >= many ? "large-force" : people >= some ? "force" : "small-force";
}

/** The last figure dated by the end of the year, or the first later one, or the one without a date; null where there is none. */
function peopleAt(strengths: Deployment["strengths"], year: number): number | null {
  const known = strengths.filter(({ least, most }) => least !== null || most !== null);
  const dated = known.filter(({ at }) => at !== null).sort((a, b) => (a.at?.earliest ?? 0) - (b.at?.earliest ?? 0));
  const figure = dated.findLast(({ at }) => at !== null && formatDay(at.earliest) <= endOf(year)) ?? dated[0] ?? known[0];
  if (figure === undefined) return null;
  const { least, most } = figure;
  return ((least ?? most ?? 0) + (most ?? least ?? 0)) / 2;
}

/** What pipelines carry to their far end: the flow where one is recorded, else a part of the capacity. */
function readPipelines(dataset: Dataset, republic: Republic, year: number): Found {
  const ties = corridorsIn(dataset, republic, year).flatMap((corridor): Tie[] => {
    const far = farEndOf(corridor, republic);
    if (!isPipeline(corridor) || far === undefined || far === republic) return [];
    const carried = flowAt(corridor, year);
    const capacity = capacityAt(corridor, year);
    if (carried === null && capacity === null) return [];
    const [usual, least, most] = METHOD.use[corridor.status === "operating" ? "full" : "part"];
    const part = carried === null ? { amount: (capacity ?? 0) * usual, span: spanOf(corridor, capacity ?? 0, least, most) } : { amount: carried };
    return tie({ collection: "corridors", id: corridor.id }, [far], corridor.holds === "yes").map((one) => ({ ...one, ...part }));
  });
  return found(dataset.corridors, chosen(ties, dataset.corridors.coverage));
}

function spanOf({ id }: Corridor, capacity: number, least: number, most: number): Tie["span"] & object {
  return { of: "ranges", key: `use/${id}`, least: capacity * least, most: capacity * most };
}

/** In PJ: the last flow of the year or of at most two years before; null where there is none. */
function flowAt({ flows }: Corridor, year: number): number | null {
  const from = `${year - METHOD.carry}-01-01`;
  const last = flows
    .filter(({ at, unit }) => petajoulesOf(1, unit) !== null && formatDay(at.earliest) >= from && formatDay(at.earliest) <= endOf(year))
    .sort((a, b) => a.at.earliest - b.at.earliest)
    .at(-1);
  return last === undefined ? null : petajoulesOf(last.value, last.unit);
}

/** Regional bodies, and every format that the records hold. */
function readFormats(dataset: Dataset, republic: Republic, year: number): Found {
  const bodies = REGIONAL_BODIES.flatMap((id) => listed(dataset, id, bodyTies(dataset, republic, year, [id])));
  const formats = dataset.organizations.records
    .filter(({ id, kind }) => kind === "format" && !(SECURITY_BODIES as readonly string[]).includes(id))
    .flatMap((format) => listed(dataset, format.id, formatTies(dataset, format, republic, year)));
  return found(dataset.memberships, [...bodies, ...formats]);
}

function formatTies({ memberships }: Dataset, format: Organization, republic: Republic, year: number): Tie[] {
  const at = periodOfDay(dayOf(endOf(year)));
  const first = firstMeetingOf(format);
  const { start: exists } = format.exists;
  const present = (memberships.byOrganization[format.id] ?? []).flatMap((place) => {
    const { id, country, spells } = memberships.records[place] ?? { id: "", country: "", spells: [] };
    const held = spells
      .filter(({ full }) => full)
      .map(({ start, end }) => holdsAt({ start: (start.earliest ?? Number.POSITIVE_INFINITY) <= (exists.latest ?? 0) ? first : start, end }, at));
    return held.every((holds) => holds === "no") ? [] : [{ id, country, certain: held.includes("yes") }];
  });
  const own = present.find(({ country }) => country === republic);
  if (own === undefined) return [];
  const others = present.filter((one) => one !== own).map(({ country }) => country);
  const host = FORMAT_HOSTS[format.id];
  // Where the members of the organization are named themselves, it is not one more.
  const named = host !== undefined && others.some((code) => holderOf(code) === host);
  return tie({ collection: "memberships", id: own.id }, others, own.certain, named ? undefined : host);
}

const MEETING = /meet|met\b|summit/i;

/** The first meeting of ministers or above that the record knows: the day it exists from, or an earlier step that tells of a meeting. */
export function firstMeetingOf({ exists, steps }: Pick<Organization, "exists" | "steps">): Organization["exists"]["start"] {
  const meetings = steps.filter(({ what }) => MEETING.test(what)).map(({ date }) => date);
  return meetings.reduce<Organization["exists"]["start"]>(
    (first, day) => (day.earliest < (first.earliest ?? Number.POSITIVE_INFINITY) ? day : first),
    exists.start,
  );
}
