/**
 * Queries, dates and types of Multivector. The data itself comes from the subpaths, one a collection
 * (`@multivector/data/memberships`), or all at once (`@multivector/data/dataset`).
 */
export { MAX_TEXT } from "./check/checked.ts";
export { checkText, searchTexts } from "./gone.ts";
export * from "./identity/index.ts";
export { type Licence, type LicensedSeries, licencesOf } from "./licences.ts";
export * from "./query/index.ts";
export { type CitedValue, citationsIn, type Receipt, type Receipts, type ValueState, valuesOf, withReceipts } from "./receipts/index.ts";
export * from "./time/index.ts";
export type {
  Agreement,
  AgreementKind,
  Answer,
  Article,
  Check,
  Citation,
  Claim,
  Confidence,
  Conflict,
  Coordinates,
  Corridor,
  CorridorKind,
  Country,
  Deployment,
  DeploymentKind,
  Event,
  EventType,
  Future,
  Issue,
  LastDay,
  Membership,
  MembershipSpell,
  Name,
  Office,
  Organization,
  ParticipantRole,
  Person,
  Position,
  Question,
  Reading,
  Rhythm,
  Role,
  Series,
  Signpost,
  Source,
  SpellEnd,
  SpellStart,
  Stance,
  Tenure,
  Term,
  Verdict,
  Visit,
  Vote,
} from "./types.ts";
export * from "./vocabulary.ts";
