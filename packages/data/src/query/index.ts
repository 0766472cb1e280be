export { type Addition, additionOf } from "./addition.ts";
export { type AgreementsAt, type AgreementsQuery, agreementsAt, fitsAgreement } from "./agreements.ts";
export { answerQuestion, type CheckableData } from "./answer-question.ts";
export { type AsOfData, datasetAsOf, type History, type Release } from "./asof.ts";
export { type AboutDataset, aboutOf, assembleDataset, type RecordLists } from "./assemble.ts";
export { type CapitalAt, capitalAt } from "./capital.ts";
export { type ChangesBetween, type ChangesQuery, changesBetween, type WorldChange } from "./changes.ts";
export { type CitationForms, citationOf, cite, type EvidenceForms, evidenceOf } from "./cite.ts";
export { answerInWords, type CheckResult, checkClaim, firstArticle } from "./claims.ts";
export { type CorridorsAt, type CorridorsQuery, corridorsAt, fitsCorridor } from "./corridors.ts";
export { toCsv } from "./csv.ts";
export {
  type Agreements,
  type Claims,
  type Collection,
  type CollectionCoverage,
  type Corridors,
  type Coverage,
  type Dataset,
  type Deployments,
  type Events,
  find,
  type Index,
  type Memberships,
  type Meta,
  type Observation,
  type Observations,
  type Positions,
  pick,
  type Scope,
  type SeriesCollection,
  type Signposts,
  type Tenures,
  type Universe,
  type Visits,
  type Votes,
} from "./dataset.ts";
export { type DeploymentsAt, type DeploymentsQuery, deploymentsAt, fitsDeployment, isForeign, isRunBy } from "./deployments.ts";
export { type Dossier, dossierOf, membershipsOf } from "./dossier.ts";
export { AmbiguousError, QueryError, readDate } from "./error.ts";
export { type EventsBetween, type EventsQuery, eventsBetween, fitsEvent } from "./events.ts";
export { existenceAt } from "./existence.ts";
export { type CorridorLines, corridorFeatures, deploymentFeatures, eventFeatures, type PlaceFeature } from "./features.ts";
export { type CountryYear, type DyadYear, type FrameQuery, type StateCodes, toCountryYear, toDyadYear } from "./frames.ts";
export {
  type CollectionFreshness,
  dueBy,
  type Freshness,
  type FreshnessOn,
  type FreshnessQuery,
  type FreshnessState,
  freshnessOf,
  freshnessState,
  type SeriesFreshness,
} from "./freshness.ts";
export type { Held } from "./held.ts";
export { type At, type Between, type Limit, mostBetween, mostOf, readAt, readBetween } from "./limits.ts";
export {
  type CountStep,
  type MemberAt,
  type MembershipsAt,
  type MembershipsQuery,
  membershipCounts,
  membershipHistory,
  membershipsAt,
} from "./memberships.ts";
export { nameOf, nameWithArticle, shortNameOf } from "./names.ts";
export { inTodaysWords } from "./older-question.ts";
export { listOf, type OneOrMany, type PartyId } from "./options.ts";
export { isoDay, type Published, published } from "./published.ts";
export { type DyadValue, RELATION_PARTS, type Relation, type RelationPart, relation, type SharedMembership, type VotePair } from "./relation.ts";
export { type DatasetChange, datasetChanges } from "./releases.ts";
export { checkCode, leadingPartner, type ObservationsQuery, observation, observations, shareOf, sumOf } from "./series.ts";
export { readSignpost, type SignpostReading } from "./signposts.ts";
export { archiveOf, documentOf, source } from "./sources.ts";
export { type TenuresAt, type TenuresQuery, tenuresAt } from "./tenures.ts";
export { type TieCount, type TiesAt, tiesAt } from "./ties.ts";
export { titleOf } from "./title.ts";
export { inLanguage, type Translations, translatedRecord, untranslatedIn } from "./translation.ts";
export { fitsVisit, journeysOf, type VisitsBetween, type VisitsQuery, visitsBetween } from "./visits.ts";
export {
  type Ballot,
  type Ballots,
  type BallotsQuery,
  ballotsOf,
  type Choice,
  type VoteMatrix,
  type Voters,
  type VotersQuery,
  voteMatrix,
  votersOf,
} from "./votes.ts";
