import { type DatedPeriod, type Holds, holdsAt } from "../time/index.ts";
import type { Deployment, DeploymentKind } from "../types.ts";
import { type Deployments, pick } from "./dataset.ts";
import { readDate } from "./error.ts";

export interface DeploymentsQuery {
  /** A day, month or year of the EDTF subset. */
  at: string;
  /** Alpha-3 code of a state that runs it or contributes to it. */
  operator?: string | undefined;
  /** Alpha-3 codes of states on whose soil it is; anywhere if left out. */
  hosts?: readonly string[] | undefined;
  kind?: DeploymentKind | undefined;
}

export interface DeploymentAt {
  holds: Exclude<Holds, "no">;
  deployment: Deployment;
}

export interface DeploymentsAt {
  at: DatedPeriod;
  least: number;
  most: number;
  deployments: DeploymentAt[];
}

/**
 * Which foreign forces and sites were there at a date? A funder is not an operator.
 *
 * @throws QueryError if `at` is not a date.
 */
export function deploymentsAt(deployments: Deployments, query: DeploymentsQuery): DeploymentsAt {
  const at = readDate("at", query.at);
  const candidates = query.operator === undefined ? deployments.records : pick(deployments, deployments.byOperator, query.operator);
  const found = candidates.flatMap((deployment): DeploymentAt[] => {
    const { host, kind } = deployment;
    if (query.hosts !== undefined && !query.hosts.includes(host)) return [];
    if (query.kind !== undefined && query.kind !== kind) return [];
    if (query.operator !== undefined && !isRunBy(deployment, query.operator)) return [];
    const holds = holdsAt(deployment, at);
    return holds === "no" ? [] : [{ holds, deployment }];
  });
  return { at, least: found.filter(({ holds }) => holds === "yes").length, most: found.length, deployments: found };
}

/** Does a state run a deployment or send people to it? Who only pays does not. @param country alpha-3 code */
export function isRunBy({ operators }: Pick<Deployment, "operators">, country: string): boolean {
  return operators.some((one) => one.country === country && one.part !== "funder");
}
