import {
  agreementsAt,
  asParty,
  COUNTRY_IDS,
  type Corridor,
  corridorFeatures,
  corridorsAt,
  type Deployment,
  deploymentFeatures,
  deploymentsAt,
  fitsAgreement,
  fitsCorridor,
  fitsDeployment,
  tenuresAt,
} from "@multivector/data";
import { groupsAt, idOfParty } from "../../collections/fields.ts";
import { fits, fitsAny } from "../../collections/fits.ts";
import { date } from "../../http/parameters.ts";
import { filtersOf } from "./filters.ts";
import { defineListing, found, onlyThose } from "./listing.ts";

const at = date.optional().describe("Day, month or year, or `now`: only what held then, for certain or possibly. Everything, undated, if left out.");

/** Is a party a state? Organizations have ids of small letters. */
const isState = (id: string) => (COUNTRY_IDS as readonly string[]).includes(id);

/** What holds for a time: offices, agreements, deployments and corridors. */
export const holdings = [
  defineListing({
    collection: "tenures",
    kind: "tenure",
    example: "kaz-head-of-state-kassym-jomart-tokayev-2019",
    summary: "Who held which office, at a date or through time",
    description: "On a day of handover, the one who came in.",
    filters: {
      at,
      ...filtersOf("tenures", {
        country: "State whose office it is, or several.",
        organization: "Body whose office it is, or several.",
        person: "Person, or several.",
        office: "Office, or several.",
      }),
    },
    renamed: { of: (text) => ({ [isState(partyOf(text)) ? "country" : "organization"]: text }) },
    groups: groupsAt("http", "tenures"),
    find({ at: day, ...query }, { dataset: { tenures } }) {
      if (day !== undefined) {
        const answer = tenuresAt(tenures, { ...query, at: day });
        return found(answer.tenures, answer);
      }
      return {
        items: tenures.records.filter(
          (one) =>
            fits(query.country, one.country) && fits(query.organization, one.organization) && fits(query.person, one.person) && fits(query.office, one.office),
        ),
      };
    },
  }),
  defineListing({
    collection: "agreements",
    kind: "agreement",
    example: "rus-uzb-2005",
    summary: "Treaties, declarations and levels of relations, in force at a date or all",
    description: "One whose entry into force was not found is `possibly` from its signing on.",
    filters: {
      at,
      ...filtersOf("agreements", {
        party: "A party: state or body, or several of which one is enough.",
        with: "A second party, or several of which one is enough; somebody else than `party`.",
        kind: "What it is about.",
        binding: "True for treaties alone, false for declarations and labels alone.",
        status: "As it is today.",
      }),
    },
    groups: groupsAt("http", "agreements"),
    find({ at: day, status, ...query }, { dataset: { agreements } }) {
      // What cannot be asked at a date is refused without one as well.
      const answer = agreementsAt(agreements, { ...query, at: day });
      if (day === undefined) return { items: agreements.records.filter((one) => fits(status, one.status) && fitsAgreement(one, query)) };
      return found(...onlyThose(answer.agreements, answer, (one) => fits(status, one.status)));
    },
  }),
  defineListing({
    collection: "deployments",
    kind: "deployment",
    example: "rus-aze-gabala",
    summary: "Bases and forces on another state's soil, at a date or all",
    description: "A funder is not an operator. Points of sites say how far they may be trusted.",
    filters: {
      at,
      ...filtersOf("deployments", {
        host: "On whose soil, or one of several.",
        operator: "Who runs it or sends people to it, or one of several.",
        country: "A state that is host or has a part in it, or one of several.",
        kind: "Kind of force or site.",
        status: "As it is today.",
      }),
    },
    features: deploymentFeatures as (record: never) => ReturnType<typeof deploymentFeatures>,
    groups: groupsAt("http", "deployments"),
    find({ at: day, status, country, ...query }, { dataset: { deployments } }) {
      const wanted = (one: Deployment) => fits(status, one.status) && fitsAny(country, [one.host, ...one.operators.map(idOfParty)]);
      if (day === undefined) return { items: deployments.records.filter((one) => wanted(one) && fitsDeployment(one, query)) };
      const answer = deploymentsAt(deployments, { ...query, at: day });
      return found(...onlyThose(answer.deployments, answer, wanted));
    },
  }),
  defineListing({
    collection: "corridors",
    kind: "corridor",
    example: "btc",
    summary: "Pipelines, railways, ports and power lines, in service at a date or all",
    description: "Lines are schematic: stops joined by straight lines.",
    filters: {
      at,
      ...filtersOf("corridors", {
        country: "A state that it touches, or one of several.",
        with: "A second state that it touches, or one of several.",
        avoiding: "A state that it does not touch, or several.",
        kind: "What moves along it.",
        status: "As it is today.",
      }),
    },
    features: corridorFeatures as (record: never) => ReturnType<typeof corridorFeatures>,
    groups: groupsAt("http", "corridors"),
    find({ at: day, status, with: other, ...query }, { dataset: { corridors } }) {
      const wanted = (one: Corridor) => fits(status, one.status) && fitsAny(other, one.countries);
      if (day === undefined) return { items: corridors.records.filter((one) => wanted(one) && fitsCorridor(one, query)) };
      const answer = corridorsAt(corridors, { ...query, at: day });
      return found(...onlyThose(answer.corridors, answer, wanted));
    },
  }),
];

/** Who is meant, for a name that a parameter had before; what is meant by nobody is refused under the new one. */
function partyOf(text: string): string {
  try {
    return asParty(text);
  } catch {
    return text;
  }
}
