import { agreementsAt } from "../query/agreements.ts";
import { corridorsAt } from "../query/corridors.ts";
import type { Dataset } from "../query/dataset.ts";
import { deploymentsAt } from "../query/deployments.ts";
import type { Held } from "../query/held.ts";
import { membershipsAt } from "../query/memberships.ts";
import { visitsBetween } from "../query/visits.ts";
import { formatDay } from "../time/index.ts";
import type { Agreement, Corridor, Deployment, OrganizationId } from "../types.ts";
import { AGREEMENT_KINDS, ALLIANCE_KINDS, CLASSES, FORMAT_HOSTS, FORMATS, METHOD, OBLIGATION_KINDS, SECURITY_BODIES, type TieClass } from "./method.ts";
import { holderOf, type Partner, REPUBLICS, type Republic } from "./partners.ts";
import type { Found, Party, Row, Tie } from "./tie.ts";

export const endOf = (year: number) => `${year}-12-31`;
/** Of a collection without records, as in versions of the dataset that did not hold it yet, nothing can be said. */
export const found = ({ records }: { records: readonly unknown[] }, ties: readonly Tie[]): Found =>
  records.length === 0 ? null : { ties, unallocated: 0, ranges: {} };

/** Treaties of alliance; or all other agreements between the two, those aside that found a body or bind in security. */
export function readAgreements(which: "alliances" | "agreements") {
  return (dataset: Dataset, republic: Republic, year: number): Found =>
    found(dataset.agreements, agreementTies(dataset, republic, year, which === "alliances" ? ALLIANCE_KINDS : AGREEMENT_KINDS));
}

/** Bodies and treaties of security without a promise to help. */
export function readObligations(dataset: Dataset, republic: Republic, year: number): Found {
  return found(dataset.memberships, [...bodyTies(dataset, republic, year, SECURITY_BODIES), ...agreementTies(dataset, republic, year, OBLIGATION_KINDS)]);
}

/** Regional bodies and formats. */
export function readFormats(dataset: Dataset, republic: Republic, year: number): Found {
  return found(dataset.memberships, bodyTies(dataset, republic, year, FORMATS));
}

/** Sites on the republic's soil. One that not both states acknowledge is not certain. */
export function readDeployments({ deployments }: Dataset, republic: Republic, year: number): Found {
  return found(deployments, deploymentTies(deployments, republic, year));
}

export function deploymentTies(deployments: Dataset["deployments"], republic: Republic, year: number, classOf?: (deployment: Deployment) => TieClass): Tie[] {
  const there = deploymentsAt(deployments, { at: endOf(year), host: republic }).deployments;
  return there.flatMap((deployment) => {
    const { holds, id, operators, status } = deployment;
    const states = operators.filter(({ part, country }) => part !== "funder" && country !== republic).flatMap(({ country }) => country ?? []);
    return weighed(tie({ collection: "deployments", id }, states, holds === "yes" && status !== "reported"), classOf?.(deployment));
  });
}

/** Corridors in service, with every other state along them. */
export function readRoutes(dataset: Dataset, republic: Republic, year: number): Found {
  return found(
    dataset.corridors,
    corridorTies(dataset, republic, year, ({ countries }) => countries.filter((code) => code !== republic)),
  );
}

/** Corridors in service, with the states next to the republic along them. */
export function readOutlets(dataset: Dataset, republic: Republic, year: number): Found {
  return found(
    dataset.corridors,
    corridorTies(dataset, republic, year, ({ countries }) => {
      const place = countries.indexOf(republic);
      return [countries[place - 1], countries[place + 1]].flatMap((code) => code ?? []);
    }),
  );
}

/** Capacity of pipelines, given to the far end: where the flow goes, or comes from if it ends here. */
export function readPipelines({ corridors }: Dataset, republic: Republic, year: number): Found {
  return found(
    corridors,
    corridorsIn({ corridors }, republic, year).flatMap((corridor) => {
      const amount = isPipeline(corridor) ? capacityAt(corridor, year) : null;
      const far = farEndOf(corridor, republic);
      return amount === null || far === undefined || far === republic
        ? []
        : tie({ collection: "corridors", id: corridor.id }, [far], corridor.holds === "yes").map((one) => ({ ...one, amount }));
    }),
  );
}

export const isPipeline = ({ kind }: Corridor) => kind === "oil-pipeline" || kind.startsWith("gas-");

/** Where a flow goes, or comes from if it ends in the republic. */
export const farEndOf = ({ countries }: Corridor, republic: Republic) => (countries.at(-1) === republic ? countries[0] : countries.at(-1));

/** In PJ a year: the last one dated by then, else the one without a date; null where it is not known yet. */
export function capacityAt({ capacities }: Corridor, year: number): number | null {
  const built = capacities.filter(({ planned }) => !planned);
  const dated = built.filter(({ at }) => at !== null && formatDay(at.earliest) <= endOf(year)).sort((a, b) => (a.at?.earliest ?? 0) - (b.at?.earliest ?? 0));
  const capacity = dated.at(-1) ?? built.find(({ at }) => at === null);
  return capacity === undefined ? null : petajoulesOf(capacity.value, capacity.unit);
}

/** Null for a unit that is none of oil or gas. */
export function petajoulesOf(value: number, unit: Corridor["capacities"][number]["unit"]): number | null {
  return unit in METHOD.petajoules ? value * METHOD.petajoules[unit as keyof typeof METHOD.petajoules] : null;
}

/** Stops of a leader of one in the other. */
export function readVisits({ visits }: Dataset, republic: Republic, year: number): Found {
  const since = year - METHOD.visitYears + 1;
  if (since < METHOD.visitsFrom) return null;
  const stops = visitsBetween(visits, { from: `${since}-01-01`, to: endOf(year) }).visits;
  return found(
    visits,
    stops.flatMap(({ holds, id, from, to }) => {
      const [visitor, host] = [from.country ?? from.organization, to.country ?? to.organization];
      const other = visitor === republic ? host : host === republic ? visitor : null;
      return other === null ? [] : tie({ collection: "visits", id }, [other], holds === "yes");
    }),
  );
}

/** @param classes kinds that are counted: a list of them, or what tells the class of an agreement, and null for those that are not. */
export function agreementTies(
  { agreements }: Dataset,
  republic: Republic,
  year: number,
  classes: readonly Agreement["kind"][] | ((agreement: Agreement) => TieClass | null),
): Tie[] {
  return agreementsAt(agreements, { at: endOf(year), party: republic }).agreements.flatMap((agreement) => {
    const { holds, id, parties, status } = agreement;
    const own = typeof classes === "function" ? classes(agreement) : classes.includes(agreement.kind) ? undefined : null;
    if (own === null) return [];
    // Only those who are bound on that day.
    const others = parties.flatMap(({ country, organization }) => {
      const party = country ?? organization;
      if (party === null || party === republic) return [];
      const bound = agreementsAt(agreements, { at: endOf(year), party: republic, with: party }).agreements;
      return bound.some((one) => one.id === id) ? [party] : [];
    });
    return weighed(tie({ collection: "agreements", id }, others, holds === "yes" && status !== "dormant" && status !== "broken"), own);
  });
}

export function bodyTies({ memberships }: Dataset, republic: Republic, year: number, bodies: readonly OrganizationId[]): Tie[] {
  return bodies.flatMap((organization) => {
    const { members } = membershipsAt(memberships, { organization, at: endOf(year) });
    const own = members.find(({ country }) => country === republic);
    if (own === undefined) return [];
    const host = FORMAT_HOSTS[organization];
    const others = members.filter(({ country }) => country !== republic).map(({ country }) => country);
    return tie({ collection: "memberships", id: own.membership }, others, own.holds === "yes", host);
  });
}

/** Those in service at the end of the year that touch the republic. */
export function corridorsIn({ corridors }: Pick<Dataset, "corridors">, republic: Republic, year: number): Held<Corridor>[] {
  return corridorsAt(corridors, { at: endOf(year), country: republic }).corridors;
}

export function corridorTies(dataset: Dataset, republic: Republic, year: number, along: (corridor: Corridor) => string[]): Tie[] {
  return corridorsIn(dataset, republic, year).flatMap((corridor) =>
    tie({ collection: "corridors", id: corridor.id }, along(corridor), corridor.holds === "yes"),
  );
}

/** Ties with the weight of their class, which a draw takes from its range. */
export function weighed(ties: readonly Tie[], of: TieClass | undefined): Tie[] {
  if (of === undefined) return [...ties];
  const [amount, least, most] = CLASSES[of];
  return ties.map((one) => ({ ...one, amount, span: { of: "classes", key: of, least, most } }));
}

/** A tie with the states named, grouped; none where nobody else is in it. */
export function tie(row: Row, states: readonly string[], certain: boolean, host?: Partner): Tie[] {
  const counts = new Map<Party[0], number>(host === undefined ? [] : [[host, 1]]);
  for (const state of new Set(states)) counts.set(holderOf(state), (counts.get(holderOf(state)) ?? 0) + 1);
  const republics = REPUBLICS.filter((one) => states.includes(one));
  return counts.size === 0 ? [] : [{ row, amount: 1, parties: [...counts], certain, ...(republics.length === 0 ? {} : { republics }) }];
}
