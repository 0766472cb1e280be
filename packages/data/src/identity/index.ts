export { AGGREGATE_IDS, AGGREGATES, type AggregateId, entityKind } from "./aggregates.ts";
export { fold } from "./fold.ts";
export { nearest } from "./nearest.ts";
export { asCountry, asEntity, asOrganization, asParty, asPerson, asSeries, type Resolve } from "./resolve.ts";
