import type { CountryId, OrganizationId } from "../types.ts";
import { aboutOf, assembleDataset, type RecordLists } from "./assemble.ts";
import { type Dataset, type Memberships, pick, type Scope } from "./dataset.ts";
import { membershipHistory } from "./memberships.ts";
import { organization as body, checkDataset, checkValue, country as state } from "./options.ts";

/** What a state is bound by and who holds its offices: every part is a collection that the queries take as it is. */
export type Dossier = Pick<Dataset, "memberships" | "tenures" | "agreements" | "deployments" | "corridors" | "positions">;

/**
 * The dossier of a state. Its events and visits are left out: they are many, and have collections of their own.
 *
 * @example dossierOf(dataset, "KAZ").deployments.scope // { country: "KAZ" }
 * @throws QueryError for a state that there is not.
 */
export function dossierOf(dataset: Dataset, country: CountryId): Dossier {
  checkDataset(dataset, ["memberships", "tenures", "agreements", "deployments", "corridors", "positions"]);
  checkValue("country", country, state);
  const { memberships, tenures, agreements, deployments, corridors, positions } = dataset;
  const parts = {
    memberships: membershipHistory(memberships, { country }),
    tenures: pick(tenures, tenures.byCountry, country),
    agreements: pick(agreements, agreements.byCountry, country),
    deployments: pick(deployments, deployments.byHost, country),
    corridors: pick(corridors, corridors.byCountry, country),
    positions: pick(positions, positions.byCountry, country),
  };
  return partOf(dataset, parts, { country });
}

/**
 * The memberships of one organization, as a collection of their own.
 *
 * @example membershipsOf(dataset, "csto").scope // { organization: "csto" }
 * @throws QueryError for an organization that there is not.
 */
export function membershipsOf(dataset: Dataset, organization: OrganizationId): Memberships {
  checkDataset(dataset, ["memberships"]);
  checkValue("organization", organization, body);
  const { memberships } = partOf(dataset, { memberships: membershipHistory(dataset.memberships, { organization }) }, { organization });
  const part = memberships.coverage.parts[organization];
  return { ...memberships, coverage: { ...memberships.coverage, parts: part === undefined ? {} : { [organization]: part } } };
}

// Assembled like the whole, so that the indexes fit; only the parts given are kept, and each knows whose it is.
function partOf<P extends keyof Dataset>(dataset: Dataset, parts: Pick<RecordLists, P>, scope: Scope): Pick<Dataset, P> {
  const empty = Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) as unknown as RecordLists;
  const whole = assembleDataset({ ...empty, ...parts }, new Map(), aboutOf(dataset));
  return Object.fromEntries(Object.keys(parts).map((name) => [name, { ...whole[name as P], scope }])) as unknown as Pick<Dataset, P>;
}
