import type { DatedPeriod, Holds } from "../time/index.ts";
import type { CountryId } from "../types.ts";
import { COUNTRY_IDS } from "../vocabulary.ts";
import { agreementsAt } from "./agreements.ts";
import { corridorsAt } from "./corridors.ts";
import type { Dataset } from "./dataset.ts";
import { deploymentsAt, isRunBy } from "./deployments.ts";
import { QueryError } from "./error.ts";
import type { Limit } from "./limits.ts";
import { membershipsAt } from "./memberships.ts";
import { checkDataset, checkValue, country, is, type PartyId, party } from "./options.ts";

/** How many of something held at a date: for certain, and of those held here; and which may have. */
export interface TieCount {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may hold. */
  possible: number;
  ids: string[];
}

/** What tied two parties at a date. */
export interface TiesAt {
  at: DatedPeriod;
  /** What was asked; null for the horizon. */
  asked: string | null;
  limits: readonly Limit[];
  /** Organizations in which both were, in a role that counts as being in. */
  bodies: TieCount;
  /** Agreements to which both were bound. */
  agreements: TieCount;
  /** Forces and sites of either on the soil of the other. */
  deployments: TieCount;
  /** Corridors in service that touch both. */
  corridors: TieCount;
}

/**
 * What tied two parties to one another at a date.
 *
 * @param a alpha-3 code of a state.
 * @param b alpha-3 code of another, or id of an organization.
 * @param at the horizon if left out.
 * @throws QueryError for an id or a date that there is not.
 * @example tiesAt(dataset, "KAZ", "RUS", "2007-01-01").bodies.least // 12
 */
export function tiesAt(data: Pick<Dataset, "memberships" | "agreements" | "deployments" | "corridors">, a: CountryId, b: PartyId, at?: string): TiesAt {
  checkDataset(data, ["memberships", "agreements", "deployments", "corridors"]);
  checkValue("a", a, country);
  checkValue("b", b, party);
  if (a === b) throw new QueryError("b", b, `another than ${a}`);
  const agreements = agreementsAt(data.agreements, { at, party: a, with: b });
  const deployments = deploymentsAt(data.deployments, { at });
  const corridors = corridorsAt(data.corridors, { at, country: a });
  const between = (deployment: Dataset["deployments"]["records"][number]) =>
    (deployment.host === a && isRunBy(deployment, b)) || (deployment.host === b && isRunBy(deployment, a));
  const limits = [agreements, deployments, corridors].flatMap((answer) => answer.limits);
  return {
    at: agreements.at,
    asked: agreements.asked,
    limits: limits.filter(({ message }, index) => limits.findIndex((other) => other.message === message) === index),
    bodies: sharedBodies(data, a, b, at),
    agreements: counted(agreements.agreements, agreements.most),
    deployments: counted(deployments.deployments.filter(between), deployments.most),
    corridors: counted(
      corridors.corridors.filter(({ countries }) => (countries as readonly string[]).includes(b)),
      corridors.most,
    ),
  };
}

type Tie = { holds: Exclude<Holds, "no">; id: string };

function sharedBodies({ memberships }: Pick<Dataset, "memberships">, a: CountryId, b: PartyId, at: string | undefined): TieCount {
  const bodiesOf = (country: CountryId) => {
    const holds = new Map<string, Tie["holds"]>();
    const answer = membershipsAt(memberships, { country, at });
    for (const member of answer.members) if (holds.get(member.organization) !== "yes") holds.set(member.organization, member.holds);
    return { holds, most: answer.most };
  };
  const one = bodiesOf(a);
  // An organization is in none of the bodies that states are in.
  const other = is(COUNTRY_IDS, b) ? bodiesOf(b) : { holds: new Map<string, Tie["holds"]>(), most: 0 };
  const both = [...one.holds].flatMap(([id, holds]): Tie[] => {
    const theirs = other.holds.get(id);
    return theirs === undefined ? [] : [{ id, holds: holds === "yes" && theirs === "yes" ? "yes" : "possibly" }];
  });
  return counted(both, one.most === null || other.most === null ? null : both.length);
}

function counted(held: readonly Tie[], bound: number | null): TieCount {
  return {
    least: held.filter(({ holds }) => holds === "yes").length,
    most: bound === null ? null : held.length,
    possible: held.length,
    ids: held.map(({ id }) => id).sort(),
  };
}
