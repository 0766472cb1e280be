import { holdsAt } from "../time/index.ts";
import type { CountryId, Deployment, DeploymentKind } from "../types.ts";
import { DEPLOYMENT_KINDS } from "../vocabulary.ts";
import type { Deployments } from "./dataset.ts";
import { certain, type Held } from "./held.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { checkCollection, checkOptions, checkRecord, checkValue, country, date, type OneOrMany, type Option, type PartyId, party, wanted } from "./options.ts";

/** Which forces and sites at a date: every option narrows it down. */
export interface DeploymentsQuery {
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** A state or an organization that runs it or contributes to it, or several. */
  operator?: OneOrMany<PartyId> | undefined;
  /** The state on whose soil it is, or several; anywhere if left out. */
  host?: OneOrMany<CountryId> | undefined;
  kind?: OneOrMany<DeploymentKind> | undefined;
}

const FILTERS: Record<keyof Omit<DeploymentsQuery, "at">, Option> = {
  operator: [party],
  host: [country],
  kind: [{ values: DEPLOYMENT_KINDS, what: "a kind of deployment" }],
};

/** The forces and sites at a date, counted. */
export interface DeploymentsAt extends At {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may hold. */
  possible: number;
  deployments: Held<Deployment>[];
}

/**
 * Which foreign forces and sites were there at a date? A funder is not an operator, and what the host alone runs is not foreign: it is found
 * only where its operator is asked for.
 *
 * @example deploymentsAt(deployments, { host: "TJK", operator: "RUS", at: "2022-01-01" }).least // 2
 * @throws QueryError for an option, an id or a date that there is not.
 */
export function deploymentsAt(deployments: Deployments, query: DeploymentsQuery = {}): DeploymentsAt {
  checkOptions("deploymentsAt", query, { at: date, ...FILTERS }, [], { hosts: "host" });
  checkCollection("deployments", deployments, query, { country: "host" });
  const when = readAt(deployments, query.at);
  const found = deployments.records.flatMap((deployment): Held<Deployment>[] => {
    if (!fits(deployment, query) || (query.operator === undefined && !foreign(deployment))) return [];
    const holds = holdsAt(deployment, when.at);
    return holds === "no" ? [] : [{ ...deployment, holds }];
  });
  const most = mostOf(found.length, [deployments.coverage], when.limits);
  return { ...when, least: certain(found), most, possible: found.length, deployments: found };
}

/** Is a deployment of the host, operator and kind asked for, whenever it was? @throws QueryError for an option or an id that there is not. */
export function fitsDeployment(deployment: Deployment, query: Omit<DeploymentsQuery, "at">): boolean {
  checkRecord("deployment", deployment, "host");
  checkOptions("fitsDeployment", query, FILTERS);
  return fits(deployment, query);
}

function fits(deployment: Deployment, { operator, host, kind }: Omit<DeploymentsQuery, "at">): boolean {
  return wanted(host, deployment.host) && wanted(kind, deployment.kind) && (operator === undefined || runs(deployment, operator));
}

/** Does a party, or one of several, run a deployment or send people to it? Who only pays does not. @throws QueryError for an id that there is not. */
export function isRunBy(deployment: Pick<Deployment, "operators">, operator: OneOrMany<PartyId>): boolean {
  checkRecord("deployment", deployment, "operators");
  checkValue("operator", operator, [party]);
  return runs(deployment, operator);
}

/** Does anyone but the host run it or send people to it? What others only paid for is the host's own. @throws QueryError for what is no deployment. */
export function isForeign(deployment: Pick<Deployment, "host" | "operators">): boolean {
  checkRecord("deployment", deployment, "operators");
  return foreign(deployment);
}

function foreign({ host, operators }: Pick<Deployment, "host" | "operators">): boolean {
  return operators.some(({ country, part }) => part !== "funder" && country !== host);
}

function runs({ operators }: Pick<Deployment, "operators">, operator: OneOrMany<PartyId>): boolean {
  return operators.some(({ country, organization, part }) => part !== "funder" && wanted(operator, country ?? organization));
}
