export { type ChangesBetween, type ChangesQuery, changesBetween, type WorldChange } from "./changes.ts";
export { answerInWords, answerQuestion, type CheckableData, type CheckResult, checkClaim } from "./claims.ts";
export { type Claims, type Collection, type Dataset, type Events, find, type Index, type Memberships, type Meta, pick } from "./dataset.ts";
export { QueryError, readDate } from "./error.ts";
export { type EventBetween, type EventsBetween, type EventsQuery, eventsBetween } from "./events.ts";
export {
  type CountStep,
  type MemberAt,
  type MembershipsAt,
  type MembershipsQuery,
  membershipCounts,
  membershipHistory,
  membershipsAt,
} from "./memberships.ts";
export { nameOf, shortNameOf } from "./names.ts";
export { source } from "./sources.ts";
