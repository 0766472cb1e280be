import {
  AGREEMENT_KINDS,
  type Agreement,
  agreementsAt,
  asParty,
  CORRIDOR_KINDS,
  COUNTRY_IDS,
  type Corridor,
  corridorFeatures,
  corridorsAt,
  DEPLOYMENT_KINDS,
  type Deployment,
  deploymentFeatures,
  deploymentsAt,
  fitsAgreement,
  fitsCorridor,
  fitsDeployment,
  OFFICES,
  tenuresAt,
} from "@multivector/data";
import { AgreementSchema, CorridorSchema, DeploymentSchema } from "@multivector/data/schema";
import { country, date, flag, manyOf, organization, party, person } from "../../http/parameters.ts";
import { defineListing, fits, found, onlyThose, yearOf } from "./listing.ts";

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
      country: country.optional().describe("State whose office it is, or several."),
      organization: organization.optional().describe("Body whose office it is, or several."),
      person: person.optional().describe("Person, or several."),
      office: manyOf(OFFICES).optional().describe("Office, or several."),
    },
    renamed: { of: (text) => ({ [isState(partyOf(text)) ? "country" : "organization"]: text }) },
    groups: {
      country: (one: { country: string | null }) => one.country,
      person: (one: { person: string }) => one.person,
      office: (one: { office: string }) => one.office,
    },
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
      party: party.optional().describe("A party: state or body, or several of which one is enough."),
      with: party.optional().describe("A second party, or several of which one is enough; somebody else than `party`."),
      kind: manyOf(AGREEMENT_KINDS).optional().describe("What it is about."),
      binding: flag.optional().describe("True for treaties alone, false for declarations and labels alone."),
      status: manyOf(AgreementSchema.shape.status.options as [Agreement["status"], ...Agreement["status"][]])
        .optional()
        .describe("As it is today."),
    },
    groups: {
      kind: (one: { kind: string }) => one.kind,
      party: (one: { parties: { country: string | null; organization: string | null }[] }) =>
        one.parties.flatMap((who) => who.country ?? who.organization ?? []),
      year: (one: { signed: { edtf: string } | null }) => yearOf(one.signed),
      status: (one: { status: string }) => one.status,
      binding: (one: { binding: boolean }) => one.binding,
    },
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
      host: country.optional().describe("On whose soil, or one of several."),
      operator: party.optional().describe("Who runs it or sends people to it, or one of several."),
      kind: manyOf(DEPLOYMENT_KINDS).optional().describe("Kind of force or site."),
      status: manyOf(DeploymentSchema.shape.status.options as [Deployment["status"], ...Deployment["status"][]])
        .optional()
        .describe("As it is today."),
    },
    features: deploymentFeatures as (record: never) => ReturnType<typeof deploymentFeatures>,
    groups: {
      host: (one: { host: string }) => one.host,
      operator: (one: { operators: { country: string | null; organization: string | null; part: string }[] }) =>
        one.operators.flatMap((who) => (who.part === "funder" ? [] : (who.country ?? who.organization ?? []))),
      kind: (one: { kind: string }) => one.kind,
      status: (one: { status: string }) => one.status,
    },
    find({ at: day, status, ...query }, { dataset: { deployments } }) {
      if (day === undefined) return { items: deployments.records.filter((one) => fits(status, one.status) && fitsDeployment(one, query)) };
      const answer = deploymentsAt(deployments, { ...query, at: day });
      return found(...onlyThose(answer.deployments, answer, (one) => fits(status, one.status)));
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
      country: country.optional().describe("A state that it touches, or one of several."),
      avoiding: country.optional().describe("A state that it does not touch, or several."),
      kind: manyOf(CORRIDOR_KINDS).optional().describe("What moves along it."),
      status: manyOf(CorridorSchema.shape.status.options as [Corridor["status"], ...Corridor["status"][]])
        .optional()
        .describe("As it is today."),
    },
    features: corridorFeatures as (record: never) => ReturnType<typeof corridorFeatures>,
    groups: {
      country: (one: { countries: string[] }) => one.countries,
      kind: (one: { kind: string }) => one.kind,
      status: (one: { status: string }) => one.status,
    },
    find({ at: day, status, ...query }, { dataset: { corridors } }) {
      if (day === undefined) return { items: corridors.records.filter((one) => fits(status, one.status) && fitsCorridor(one, query)) };
      const answer = corridorsAt(corridors, { ...query, at: day });
      return found(...onlyThose(answer.corridors, answer, (one) => fits(status, one.status)));
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
