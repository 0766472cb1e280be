import { dataset } from "../../test/dataset.ts";
import { AGREEMENT_KINDS, CHOICES, CORRIDOR_KINDS, DEPLOYMENT_KINDS, EVENT_TYPES, OFFICES, PARTICIPANT_ROLES, ROLES, VISIT_KINDS } from "../vocabulary.ts";
import { country, type Door, date, door, flag, idOf, isRole, many, of, organization, party, person } from "./door-options.cases.ts";
import * as query from "./index.ts";

const first = <C extends keyof query.Dataset>(name: C) => ({ parameter: name.slice(0, -1), record: dataset[name].records[0] });
const agreements = { party: many(party), with: many(party), kind: many(of(AGREEMENT_KINDS)), binding: flag };
const corridors = { country: many(country), avoiding: many(country), kind: many(of(CORRIDOR_KINDS)) };
const deployments = { operator: many(party), host: many(country), kind: many(of(DEPLOYMENT_KINDS)) };
const events = { type: many(of(EVENT_TYPES)), country: many(country), organization: many(organization), role: many(of(PARTICIPANT_ROLES)) };
const visits = { person: many(person), visitor: many(party), host: many(party), country: many(country), kind: many(of(VISIT_KINDS)) };
const span = { from: date, to: date };

/** Those that ask one collection, and changes between two dates. */
export const COLLECTION_DOORS: Readonly<Record<string, Door>> = {
  agreementsAt: door<query.AgreementsQuery>({ reads: "agreements", options: { at: date, ...agreements }, sound: {}, ask: query.agreementsAt }),
  fitsAgreement: door<Omit<query.AgreementsQuery, "at">>({ reads: first("agreements"), options: agreements, sound: {}, ask: query.fitsAgreement }),
  changesBetween: door<query.ChangesQuery>({
    reads: "dataset",
    options: { ...span, country: many(country), organization: many(organization) },
    sound: {},
    ask: query.changesBetween,
  }),
  corridorsAt: door<query.CorridorsQuery>({ reads: "corridors", options: { at: date, ...corridors }, sound: {}, ask: query.corridorsAt }),
  fitsCorridor: door<Omit<query.CorridorsQuery, "at">>({ reads: first("corridors"), options: corridors, sound: {}, ask: query.fitsCorridor }),
  deploymentsAt: door<query.DeploymentsQuery>({ reads: "deployments", options: { at: date, ...deployments }, sound: {}, ask: query.deploymentsAt }),
  fitsDeployment: door<Omit<query.DeploymentsQuery, "at">>({ reads: first("deployments"), options: deployments, sound: {}, ask: query.fitsDeployment }),
  isRunBy: door<{ operator: string }>({
    reads: first("deployments"),
    options: { operator: many(party) },
    needs: ["operator"],
    sound: { operator: "RUS" },
    positional: true,
    ask: (record: never, { operator }: { operator: never }) => query.isRunBy(record, operator),
  }),
  isForeign: door<Record<never, never>>({
    reads: first("deployments"),
    options: {},
    sound: {},
    positional: true,
    ask: (record: never) => query.isForeign(record),
  }),
  eventsBetween: door<query.EventsQuery>({ reads: "events", options: { ...span, ...events }, sound: {}, ask: query.eventsBetween }),
  fitsEvent: door<Omit<query.EventsQuery, "from" | "to">>({ reads: first("events"), options: events, sound: {}, ask: query.fitsEvent }),
  visitsBetween: door<query.VisitsQuery>({ reads: "visits", options: { ...span, ...visits }, sound: {}, ask: query.visitsBetween }),
  fitsVisit: door<Omit<query.VisitsQuery, "from" | "to">>({ reads: first("visits"), options: visits, sound: {}, ask: query.fitsVisit }),
  membershipsAt: door<query.MembershipsQuery>({
    reads: "memberships",
    options: { organization: many(organization), country: many(country), at: date, role: many({ ...of(ROLES), some: ["member"], takes: isRole }) },
    sound: {},
    ask: query.membershipsAt,
  }),
  membershipHistory: door<Pick<query.MembershipsQuery, "organization" | "country">>({
    reads: "memberships",
    options: { organization: many(organization), country: many(country) },
    sound: {},
    ask: query.membershipHistory,
  }),
  membershipCounts: door<{ organization: string }>({
    reads: "memberships",
    options: { organization },
    needs: ["organization"],
    sound: { organization: "csto" },
    positional: true,
    ask: (collection: never, given: { organization: never }) => query.membershipCounts(collection, given.organization),
  }),
  tenuresAt: door<query.TenuresQuery>({
    reads: "tenures",
    options: { at: date, country: many(country), organization: many(organization), person: many(person), office: many(of(OFFICES)) },
    sound: {},
    ask: query.tenuresAt,
  }),
  ballotsOf: door<query.BallotsQuery>({
    reads: "votes",
    options: { ...span, country: many(country), choice: many(of(CHOICES)), vote: many(idOf("votes")) },
    sound: {},
    ask: query.ballotsOf,
  }),
  voteMatrix: door<Omit<query.BallotsQuery, "choice">>({
    reads: "votes",
    options: { ...span, country: many(country), vote: many(idOf("votes")) },
    sound: {},
    ask: query.voteMatrix,
  }),
  votersOf: door<query.VotersQuery>({
    reads: first("votes"),
    options: { choice: of(CHOICES), among: many(country) },
    needs: ["choice"],
    sound: { choice: "yes" },
    ask: query.votersOf,
  }),
};
