import { type Dataset, DEPLOYMENT_KINDS, type Deployment, deploymentFeatures, deploymentsAt, fitsDeployment } from "@multivector/data";
import { DeploymentSchema } from "@multivector/data/schema";
import { datedAnswer, narrow } from "./answer.ts";
import { define, type FiltersOf, groupsAt, idOfParty, options, words } from "./fields.ts";
import { defineListing, foundAt } from "./listing.ts";
import { matches, matchesAny } from "./match.ts";
import { at, parametersOf } from "./parameters.ts";

const fields = define<Deployment>()({
  filters: { country: "country", host: "country", operator: "party", kind: DEPLOYMENT_KINDS, status: words(DeploymentSchema.shape.status.options) },
  groups: {
    host: ({ host }) => host,
    // Who only pays for it does not run it.
    operator: ({ operators }) => operators.flatMap((one) => (one.part === "funder" ? [] : (idOfParty(one) ?? []))),
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
  },
});
type Query = FiltersOf<typeof fields>;

const OPTIONS = ["host", "operator", "kind"] as const;

/** Filters that the package's query has no option for. */
const matchingRest = ({ status, country }: Query) => {
  return (record: Deployment) => matches(status, record.status) && matchesAny(country, [record.host, ...record.operators.map(idOfParty)]);
};

const matching = (query: Query) => {
  const rest = matchingRest(query);
  const known = options<Parameters<typeof fitsDeployment>[1]>(query, ...OPTIONS);
  return (record: Deployment) => rest(record) && fitsDeployment(record, known);
};

/** Which bases and forces stood at a date, or at the horizon. */
function atDate({ deployments: all }: Dataset, query: Query & { at?: string | undefined }) {
  const answer = deploymentsAt(all, options(query, "at", ...OPTIONS));
  return narrow(datedAnswer<Deployment>(answer.deployments, answer), matchingRest(query));
}

export const deployments = {
  fields,
  matching,
  atDate,
  listing: defineListing({
    collection: "deployments",
    kind: "deployment",
    example: "rus-aze-gabala",
    summary: "Bases and forces on another state's soil, at a date or all",
    description:
      "Who pays for a site need not run it. At a date, what the host alone runs is left out as not foreign, unless its operator or kind is asked for. The point of a site says how exact it is.",
    filters: {
      at,
      ...parametersOf(fields, {
        host: "On whose soil, or one of several.",
        operator: "Who runs it or sends people to it, or one of several.",
        country: "A state that is host or has a part in it, or one of several.",
        kind: "Kind of force or site.",
        status: "As it is today.",
      }),
    },
    features: deploymentFeatures as (record: never) => ReturnType<typeof deploymentFeatures>,
    groups: groupsAt("http", fields),
    find: (query, { dataset }) => (query.at === undefined ? { items: dataset.deployments.records.filter(matching(query)) } : foundAt(atDate(dataset, query))),
  }),
};
