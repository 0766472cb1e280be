import type { DatedPeriod, Holds } from "../time/index.ts";
import { agreementsAt } from "./agreements.ts";
import { corridorsAt } from "./corridors.ts";
import type { Dataset } from "./dataset.ts";
import { deploymentsAt } from "./deployments.ts";
import { readDate } from "./error.ts";
import { membershipsAt } from "./memberships.ts";

/** How many of something held at a date: for certain, and at most; and which may have. */
export interface TieCount {
  least: number;
  most: number;
  ids: string[];
}

export interface TiesAt {
  at: DatedPeriod;
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
 * @throws QueryError if `at` is not a date.
 * @example tiesAt(dataset, "KAZ", "RUS", "2007-01-01").bodies.least
 */
export function tiesAt(data: Pick<Dataset, "memberships" | "agreements" | "deployments" | "corridors">, a: string, b: string, at: string): TiesAt {
  const between = ({ host, operators }: { host: string; operators: Dataset["deployments"]["records"][number]["operators"] }) => {
    const runs = (party: string) => operators.some(({ country, organization, part }) => part !== "funder" && (country === party || organization === party));
    return (host === a && runs(b)) || (host === b && runs(a));
  };
  return {
    at: readDate("at", at),
    bodies: sharedBodies(data, a, b, at),
    agreements: counted(agreementsAt(data.agreements, { at, party: a, with: [b] }).agreements.map(({ holds, agreement }) => ({ holds, id: agreement.id }))),
    deployments: counted(
      deploymentsAt(data.deployments, { at })
        .deployments.filter(({ deployment }) => between(deployment))
        .map(({ holds, deployment }) => ({ holds, id: deployment.id })),
    ),
    corridors: counted(
      corridorsAt(data.corridors, { at, countries: [a] })
        .corridors.filter(({ corridor }) => corridor.countries.includes(b))
        .map(({ holds, corridor }) => ({ holds, id: corridor.id })),
    ),
  };
}

type Held = { holds: Exclude<Holds, "no">; id: string };

function sharedBodies({ memberships }: Pick<Dataset, "memberships">, a: string, b: string, at: string): TieCount {
  const bodiesOf = (country: string) => {
    const holds = new Map<string, Held["holds"]>();
    for (const member of membershipsAt(memberships, { country, at }).members)
      if (holds.get(member.organization) !== "yes") holds.set(member.organization, member.holds);
    return holds;
  };
  const other = bodiesOf(b);
  return counted(
    [...bodiesOf(a)].flatMap(([id, holds]): Held[] => {
      const theirs = other.get(id);
      return theirs === undefined ? [] : [{ id, holds: holds === "yes" && theirs === "yes" ? "yes" : "possibly" }];
    }),
  );
}

function counted(held: readonly Held[]): TieCount {
  return { least: held.filter(({ holds }) => holds === "yes").length, most: held.length, ids: held.map(({ id }) => id).sort() };
}
