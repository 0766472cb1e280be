export { AGGREGATE_IDS, AGGREGATES, type AggregateId, entityKind } from "./aggregates.ts";
export { fold } from "./fold.ts";
export { nearest } from "./nearest.ts";
export { asCollection, asCountry, asEntity, asOrganization, asParty, asPerson, asRole, asSeries, type Resolve } from "./resolve.ts";
