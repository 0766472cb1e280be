import { agreementBeforeParties } from "./agreement-before-parties.ts";
import { agreementBinding } from "./agreement-binding.ts";
import { agreementId } from "./agreement-id.ts";
import { agreementKind } from "./agreement-kind.ts";
import { agreementNamed } from "./agreement-named.ts";
import { agreementOrder } from "./agreement-order.ts";
import { agreementParties } from "./agreement-parties.ts";
import { agreementStatus } from "./agreement-status.ts";
import { aliasUnique } from "./alias-unique.ts";
import { announcedStale } from "./announced-stale.ts";
import { ballotSays } from "./ballot-says.ts";
import { capitalName } from "./capital-name.ts";
import { capitalOrder } from "./capital-order.ts";
import { casualtyRange } from "./casualty-range.ts";
import { casualtySide } from "./casualty-side.ts";
import { checkExpects } from "./check-expects.ts";
import { citationNowhere } from "./citation-nowhere.ts";
import { citationOnce } from "./citation-once.ts";
import { citationVague } from "./citation-vague.ts";
import { claimEvents } from "./claim-events.ts";
import { claimOpinion } from "./claim-opinion.ts";
import { claimOrder } from "./claim-order.ts";
import { claimSince } from "./claim-since.ts";
import { claimUnsupported } from "./claim-unsupported.ts";
import { conflictSides } from "./conflict-sides.ts";
import { corridorAmount } from "./corridor-amount.ts";
import { corridorPlanned } from "./corridor-planned.ts";
import { corridorStatus } from "./corridor-status.ts";
import { corridorUnit } from "./corridor-unit.ts";
import { countryCodes } from "./country-codes.ts";
import { currentName } from "./current-name.ts";
import { danglingReference } from "./dangling-reference.ts";
import { deploymentHost } from "./deployment-host.ts";
import { deploymentStatus } from "./deployment-status.ts";
import { deploymentStrength } from "./deployment-strength.ts";
import { draftResidue } from "./draft-residue.ts";
import { duplicateId } from "./duplicate-id.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { eventHost } from "./event-host.ts";
import { eventLength } from "./event-length.ts";
import { eventOutsideExistence } from "./event-outside-existence.ts";
import { eventPartiesNamed } from "./event-parties-named.ts";
import { eventPlace } from "./event-place.ts";
import { founderAtFounding } from "./founder-at-founding.ts";
import { foundingAgreement } from "./founding-agreement.ts";
import { fullRole } from "./full-role.ts";
import { garbled } from "./garbled.ts";
import { halfOpenEnd } from "./half-open-end.ts";
import { happenedByHorizon } from "./happened-by-horizon.ts";
import { highSupported } from "./high-supported.ts";
import { idForm } from "./id-form.ts";
import { journeyTogether } from "./journey-together.ts";
import { knownPlace } from "./known-place.ts";
import { locatorKind } from "./locator-kind.ts";
import { locatorState } from "./locator-state.ts";
import { membershipOutsideExistence } from "./membership-outside-existence.ts";
import { membershipSaysSomething } from "./membership-says-something.ts";
import { nameOnce } from "./name-once.ts";
import { nameRegister } from "./name-register.ts";
import { nameScript } from "./name-script.ts";
import { oneParty } from "./one-party.ts";
import { organizationOrder } from "./organization-order.ts";
import { overlappingSpells } from "./overlapping-spells.ts";
import { ownLanguage } from "./own-language.ts";
import { participantOnce } from "./participant-once.ts";
import { partiesSigned } from "./parties-signed.ts";
import { personId } from "./person-id.ts";
import { personNamesAgree } from "./person-names-agree.ts";
import { placeInCountry } from "./place-in-country.ts";
import { placeOnce } from "./place-once.ts";
import { plainLetters } from "./plain-letters.ts";
import { positionVote } from "./position-vote.ts";
import { practiceWithinLaw } from "./practice-within-law.ts";
import { proseDates } from "./prose-dates.ts";
import { proseStyle } from "./prose-style.ts";
import { readingAnswerable } from "./reading-answerable.ts";
import { recalledCited } from "./recalled-cited.ts";
import { recalledNotHigh } from "./recalled-not-high.ts";
import { roleTrack } from "./role-track.ts";
import { routeInCountries } from "./route-in-countries.ts";
import { routeLength } from "./route-length.ts";
import { routeOrder } from "./route-order.ts";
import { routeSurvey } from "./route-survey.ts";
import type { Rule } from "./rule.ts";
import { saysValue } from "./says-value.ts";
import { seriesBounds } from "./series-bounds.ts";
import { seriesControl } from "./series-control.ts";
import { seriesDirection } from "./series-direction.ts";
import { seriesDyadic } from "./series-dyadic.ts";
import { seriesEntity } from "./series-entity.ts";
import { seriesHoles } from "./series-holes.ts";
import { seriesIdentity } from "./series-identity.ts";
import { seriesItem } from "./series-item.ts";
import { seriesJump } from "./series-jump.ts";
import { seriesLicence } from "./series-licence.ts";
import { seriesOthers } from "./series-others.ts";
import { seriesRhythm } from "./series-rhythm.ts";
import { seriesRowOnce } from "./series-row-once.ts";
import { seriesSameTerms } from "./series-same-terms.ts";
import { seriesSides } from "./series-sides.ts";
import { seriesTerms } from "./series-terms.ts";
import { seriesTotal } from "./series-total.ts";
import { seriesTwoReporters } from "./series-two-reporters.ts";
import { seriesUnit } from "./series-unit.ts";
import { seriesYear } from "./series-year.ts";
import { signpostOrder } from "./signpost-order.ts";
import { signpostTitle } from "./signpost-title.ts";
import { signpostTowards } from "./signpost-towards.ts";
import { sourceAddress } from "./source-address.ts";
import { sourceDatedAddress } from "./source-dated-address.ts";
import { sourceDates } from "./source-dates.ts";
import { sourceLanguage } from "./source-language.ts";
import { sourceOnce } from "./source-once.ts";
import { sourceStanding } from "./source-standing.ts";
import { standingAddress } from "./standing-address.ts";
import { standingKind } from "./standing-kind.ts";
import { stepsInOrder } from "./steps-in-order.ts";
import { stopsInOrder } from "./stops-in-order.ts";
import { supportsField } from "./supports-field.ts";
import { supportsOccurred } from "./supports-occurred.ts";
import { tenureBeforeState } from "./tenure-before-state.ts";
import { tenureDates } from "./tenure-dates.ts";
import { tenureGap } from "./tenure-gap.ts";
import { tenureOneAtATime } from "./tenure-one-at-a-time.ts";
import { tenureTitle } from "./tenure-title.ts";
import { termScript } from "./term-script.ts";
import { termSee } from "./term-see.ts";
import { termUnique } from "./term-unique.ts";
import { titleOnce } from "./title-once.ts";
import { unusedSource } from "./unused-source.ts";
import { visitAbroad } from "./visit-abroad.ts";
import { visitInOffice } from "./visit-in-office.ts";
import { visitOnce } from "./visit-once.ts";
import { visitOnePlace } from "./visit-one-place.ts";
import { visitRole } from "./visit-role.ts";
import { visitTown } from "./visit-town.ts";
import { voteCells } from "./vote-cells.ts";
import { voteHeld } from "./vote-held.ts";
import { voteSession } from "./vote-session.ts";
import { voteTotals } from "./vote-totals.ts";
import { weekday } from "./weekday.ts";

/** Every rule, by its name. */
export const rules: readonly Rule[] = [
  agreementBeforeParties,
  agreementBinding,
  agreementId,
  agreementKind,
  agreementNamed,
  agreementOrder,
  agreementParties,
  agreementStatus,
  aliasUnique,
  announcedStale,
  ballotSays,
  capitalName,
  capitalOrder,
  casualtyRange,
  casualtySide,
  checkExpects,
  citationNowhere,
  citationOnce,
  citationVague,
  claimEvents,
  claimOpinion,
  claimOrder,
  claimSince,
  claimUnsupported,
  conflictSides,
  corridorAmount,
  corridorPlanned,
  corridorStatus,
  corridorUnit,
  countryCodes,
  currentName,
  danglingReference,
  deploymentHost,
  deploymentStatus,
  deploymentStrength,
  draftResidue,
  duplicateId,
  endBeforeStart,
  eventHost,
  eventLength,
  eventOutsideExistence,
  eventPartiesNamed,
  eventPlace,
  founderAtFounding,
  foundingAgreement,
  fullRole,
  garbled,
  halfOpenEnd,
  happenedByHorizon,
  highSupported,
  idForm,
  journeyTogether,
  knownPlace,
  locatorKind,
  locatorState,
  membershipOutsideExistence,
  membershipSaysSomething,
  nameOnce,
  nameRegister,
  nameScript,
  oneParty,
  organizationOrder,
  overlappingSpells,
  ownLanguage,
  participantOnce,
  partiesSigned,
  personId,
  personNamesAgree,
  placeInCountry,
  placeOnce,
  plainLetters,
  positionVote,
  practiceWithinLaw,
  proseDates,
  proseStyle,
  readingAnswerable,
  recalledCited,
  recalledNotHigh,
  roleTrack,
  routeInCountries,
  routeLength,
  routeOrder,
  routeSurvey,
  saysValue,
  seriesBounds,
  seriesControl,
  seriesDirection,
  seriesDyadic,
  seriesEntity,
  seriesHoles,
  seriesIdentity,
  seriesItem,
  seriesJump,
  seriesLicence,
  seriesOthers,
  seriesRhythm,
  seriesRowOnce,
  seriesSameTerms,
  seriesSides,
  seriesTerms,
  seriesTotal,
  seriesTwoReporters,
  seriesUnit,
  seriesYear,
  signpostOrder,
  signpostTitle,
  signpostTowards,
  sourceAddress,
  sourceDatedAddress,
  sourceDates,
  sourceLanguage,
  sourceOnce,
  sourceStanding,
  standingAddress,
  standingKind,
  stepsInOrder,
  stopsInOrder,
  supportsField,
  supportsOccurred,
  tenureBeforeState,
  tenureDates,
  tenureGap,
  tenureOneAtATime,
  tenureTitle,
  termScript,
  termSee,
  termUnique,
  titleOnce,
  unusedSource,
  visitAbroad,
  visitInOffice,
  visitOnce,
  visitOnePlace,
  visitRole,
  visitTown,
  voteCells,
  voteHeld,
  voteSession,
  voteTotals,
  weekday,
];
