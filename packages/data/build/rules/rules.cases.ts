import { agreementsCases } from "./cases/agreements.cases.ts";
import type { Case } from "./cases/case.ts";
import { claimsCases } from "./cases/claims.cases.ts";
import { eventsCases } from "./cases/events.cases.ts";
import { everyRecordCases } from "./cases/every-record.cases.ts";
import { leadersCases } from "./cases/leaders.cases.ts";
import { membershipsCases } from "./cases/memberships.cases.ts";
import { namesCases } from "./cases/names.cases.ts";
import { placesCases } from "./cases/places.cases.ts";
import { seriesCases } from "./cases/series.cases.ts";
import { sourcesCases } from "./cases/sources.cases.ts";
import { votesCases } from "./cases/votes.cases.ts";

/** Every mistake that is planted in the real records, by what the rules are about. */
export const cases: readonly Case[] = [
  ...agreementsCases,
  ...claimsCases,
  ...eventsCases,
  ...everyRecordCases,
  ...leadersCases,
  ...membershipsCases,
  ...namesCases,
  ...placesCases,
  ...seriesCases,
  ...sourcesCases,
  ...votesCases,
];
