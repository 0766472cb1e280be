export { type Day, dayOf, formatDay, fromDate, fromDay, toDate, toDay } from "./day.ts";
export { type DateWords, formatPeriod } from "./format.ts";
export {
  type DatedPeriod,
  EDTF_DATE_PATTERN,
  type Period,
  type Precision,
  parsePeriod,
  periodOfDay,
  precisionOf,
  type Qualifier,
  qualifierOf,
} from "./period.ts";
export {
  certainlyOutside,
  certainlyOverlap,
  type Holds,
  holdsAt,
  isPossible,
  resolvePeriod,
  resolveSpell,
  type Spell,
  UNKNOWN,
  type WrittenSpell,
} from "./spell.ts";
