/**
 * Queries, dates and types of Multivector. The data itself comes from the subpaths, one a collection
 * (`@multivector/data/memberships`), or all at once (`@multivector/data/dataset`).
 */
export * from "./query/index.ts";
export * from "./time/index.ts";
export type {
  Answer,
  Article,
  Check,
  Citation,
  Claim,
  Confidence,
  Conflict,
  Coordinates,
  Country,
  Event,
  EventType,
  LastDay,
  Membership,
  MembershipSpell,
  Name,
  Organization,
  ParticipantRole,
  Question,
  Role,
  Source,
  SpellEnd,
  SpellStart,
  Verdict,
} from "./types.ts";
