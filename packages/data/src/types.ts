// Generated from src/schema by the build. Do not edit.

import type { CountryId, OrganizationId, PersonId, SeriesId } from "./vocabulary.ts";

export type * from "./vocabulary.ts";

/**
 * How much of a source was read.
 */
export type Extent = ("whole" | "excerpt" | "listing")
/**
 * What a state is to an organization.
 */
export type Role = ("signatory" | "party" | "member" | "participant" | "associate" | "candidate" | "invited" | "sponsor" | "observer" | "dialogue-partner" | "partner" | "guest" | "frozen" | "suspended" | "dormant")
/**
 * How sure the compilers are; never high on recall alone.
 */
export type Confidence = ("high" | "medium" | "low")
/**
 * What someone is in office as. Party leader: of a party that rules. National leader: of the people's council of Turkmenistan.
 */
export type Office = ("head-of-state" | "head-of-government" | "party-leader" | "supreme-leader" | "national-leader" | "foreign-minister" | "european-council-president" | "european-commission-president")
/**
 * What kind of event it is. Monetary: currencies, debts and loans. Statement: a decision of one side too. Summit: talks too. Accession: also as an observer or candidate.
 */
export type EventType = ("independence" | "treaty" | "alliance-formation" | "alliance-withdrawal" | "alliance-friction" | "accession" | "economic-integration" | "monetary" | "sanctions" | "migration" | "disarmament" | "war" | "border-clash" | "intervention" | "security-incident" | "revolution" | "unrest" | "base" | "infrastructure" | "energy" | "summit" | "visit" | "statement" | "appeal" | "un-vote" | "border-settlement" | "peace-agreement" | "leadership-change" | "constitution" | "election")
/**
 * What a party did in an event.
 */
export type ParticipantRole = ("absent" | "accepter" | "addressee" | "affected" | "attacker" | "belligerent" | "candidate" | "contributor" | "created" | "founder" | "guest" | "host" | "inactive" | "initiator" | "joining" | "leaving" | "location" | "mandating" | "mediator" | "member" | "observer" | "operator" | "organizer" | "participant" | "partner" | "party" | "peacekeeper" | "refuser" | "related" | "requester" | "signatory" | "speaker" | "subject" | "supporter" | "target" | "visitor" | "voter-abstaining" | "voter-absent" | "voter-against" | "winner")
/**
 * What an agreement is about. Founding: what sets up a body with organs, or its statutes. Alliance: military cooperation and common action against armed groups too. Border: its guarding too; the stay of forces is basing. A partnership level is a label, not a text.
 */
export type AgreementKind = ("founding" | "alliance" | "union" | "friendship" | "strategic-partnership" | "partnership-level" | "partnership-and-cooperation" | "association" | "assurances" | "arms-control" | "neutrality" | "maritime" | "border" | "basing" | "economic-union" | "peace" | "declaration")
/**
 * What kind of force or site it is.
 */
export type DeploymentKind = ("ground-base" | "airbase" | "test-range" | "early-warning-radar" | "space-surveillance" | "spaceport-lease" | "communications" | "seismic-station" | "border-guards" | "peacekeeping" | "intervention" | "monitoring" | "advisers" | "garrison" | "outpost" | "hospital" | "built-for-host")
/**
 * What moves along it.
 */
export type CorridorKind = ("oil-pipeline" | "gas-pipeline" | "gas-flow" | "railway" | "multimodal" | "dry-port" | "sea-port" | "power-line")
/**
 * Million tonnes, thousand or million barrels, billion cubic metres, containers a year or day; megawatts.
 */
export type CorridorUnit = ("Mt/y" | "kb/d" | "Mb/d" | "bcm/y" | "TEU/y" | "MW")
/**
 * Surveyed: a published route, as fine or as coarse as its publisher drew it. Schematic: towns joined by straight lines. Point: one place, no line.
 */
export type RouteAccuracy = ("surveyed" | "schematic" | "point")
/**
 * What the position is on: the annexation of Crimea; recognition of the two entities in February 2022; the four annexations of September 2022; sanctions on Russia; Russia's payment cards; sending soldiers; people who fled mobilisation.
 */
export type Issue = ("crimea-2014" | "donetsk-luhansk-2022" | "annexations-2022" | "western-sanctions" | "mir-cards" | "troops-to-ukraine" | "mobilised-russians")
/**
 * Rejects: does not recognize. Opposes: speaks or acts against. Silent: no statement was found, which is not proof of none. None sent: no soldiers, without a refusal on record.
 */
export type Stance = ("supports" | "accepts" | "understanding" | "neutral" | "silent" | "rejects" | "opposes" | "not-joined" | "itself-sanctioned" | "accepted" | "partly" | "stopped" | "refuses" | "none-sent" | "territory-used" | "admits" | "limits" | "not-applicable")
/**
 * How often something new comes. Ended: the publisher stopped.
 */
export type Rhythm = ("monthly" | "quarterly" | "yearly" | "irregular" | "ended")
/**
 * How a claim stands against the evidence. Outdated means true when written.
 */
export type Verdict = ("supported" | "supported-with-caveat" | "imprecise" | "outdated-since" | "contested" | "inaccurate" | "unverifiable" | "opinion")
/**
 * A declarative query.
 */
export type Question = ({
ask: "members"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * What a state is to an organization.
 */
role?: ("signatory" | "party" | "member" | "participant" | "associate" | "candidate" | "invited" | "sponsor" | "observer" | "dialogue-partner" | "partner" | "guest" | "frozen" | "suspended" | "dormant") | undefined
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "roles"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * Id of a record in countries.
 */
country: CountryId
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "largest-membership"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
} | {
ask: "left"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * A date of the EDTF subset.
 */
from: string
/**
 * A date of the EDTF subset.
 */
to: string
} | {
ask: "events"
type?: EventType | undefined
/**
 * Id of a record in countries.
 */
country?: CountryId | undefined
/**
 * Id of a record in organizations.
 */
organization?: OrganizationId | undefined
/**
 * What a party did in an event.
 */
role?: ("absent" | "accepter" | "addressee" | "affected" | "attacker" | "belligerent" | "candidate" | "contributor" | "created" | "founder" | "guest" | "host" | "inactive" | "initiator" | "joining" | "leaving" | "location" | "mandating" | "mediator" | "member" | "observer" | "operator" | "organizer" | "participant" | "partner" | "party" | "peacekeeper" | "refuser" | "related" | "requester" | "signatory" | "speaker" | "subject" | "supporter" | "target" | "visitor" | "voter-abstaining" | "voter-absent" | "voter-against" | "winner") | undefined
/**
 * A date of the EDTF subset.
 */
from: string
/**
 * A date of the EDTF subset.
 */
to: string
} | {
ask: "event-days"
/**
 * Id of a record in events.
 */
event: string
} | {
ask: "event-dates"
/**
 * Id of a record in events.
 */
event: string
} | {
ask: "participants"
/**
 * Id of a record in events.
 */
event: string
role: ParticipantRole
} | {
ask: "casualties"
/**
 * Id of a record in events.
 */
event: string
measure: ("deaths" | "injuries" | "displaced")
} | {
ask: "organization-date"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
date: ("signed" | "inForce")
} | {
ask: "countries"
kind: ("republic" | "partner")
} | {
ask: "visits"
/**
 * Id of a record in people.
 */
person?: PersonId | undefined
/**
 * Whom the visitor stands for.
 */
visitor?: CountryId | undefined
/**
 * Where to.
 */
host?: string | undefined
/**
 * A date of the EDTF subset.
 */
from: string
/**
 * A date of the EDTF subset.
 */
to: string
/**
 * What is counted; stops by default.
 */
of?: ("stops" | "journeys" | "countries") | undefined
} | {
ask: "deployments"
/**
 * Id of a record in countries.
 */
operator?: CountryId | undefined
/**
 * A state, or republics for the five.
 */
host?: string | undefined
kind?: DeploymentKind | undefined
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "agreements"
/**
 * Id of a record in countries.
 */
party?: CountryId | undefined
/**
 * A state, or republics for the five.
 */
with?: string | undefined
kind?: AgreementKind | undefined
binding?: true | undefined
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "agreement-date"
/**
 * Id of a record in agreements.
 */
agreement: string
date: ("initialled" | "signed" | "in-force" | "ended")
} | {
ask: "agreement-parties"
/**
 * Id of a record in agreements.
 */
agreement: string
} | {
ask: "corridors"
/**
 * A state, or republics for the five.
 */
country?: string | undefined
/**
 * Routes that do not cross this state.
 */
avoiding?: CountryId | undefined
kind?: CorridorKind | undefined
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "corridor-date"
/**
 * Id of a record in corridors.
 */
corridor: string
date: ("started" | "opened" | "closed")
} | {
ask: "votes"
/**
 * Id of a record in votes.
 */
vote: string
choice: ("yes" | "no" | "abstain" | "absent")
among?: "republics" | undefined
} | {
ask: "positions"
issue: Issue
stance: Stance
among?: "republics" | undefined
} | {
ask: "office"
/**
 * Id of a record in countries.
 */
country: CountryId
office: Office
/**
 * A date of the EDTF subset.
 */
at: string
} | {
ask: "leading-partner"
/**
 * Id of a record in series.
 */
series: SeriesId
/**
 * Id of a record in countries.
 */
entity: CountryId
year: number
} | {
ask: "share"
/**
 * Id of a record in series.
 */
series: SeriesId
/**
 * An item of the series' card.
 */
item: string
/**
 * Id of a record in countries.
 */
entity: CountryId
/**
 * A state, EU27, WLD for the world, or republics for the five.
 */
partner: string
year: number
} | {
ask: "observation"
/**
 * Id of a record in series.
 */
series: SeriesId
item: string
/**
 * With republics the five are added up.
 */
entity: string
/**
 * A state, EU27, WLD for the world, or republics for the five.
 */
partner?: string | undefined
year: number
})
/**
 * One of the four futures that the article of 2023 names.
 */
export type Future = ("russia-reclaims-security" | "china-leads-economy" | "new-patrons" | "masters-in-their-own-houses")
/**
 * A question that is asked at any date.
 */
export type Reading = ({
ask: "members"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * What a state is to an organization.
 */
role?: ("signatory" | "party" | "member" | "participant" | "associate" | "candidate" | "invited" | "sponsor" | "observer" | "dialogue-partner" | "partner" | "guest" | "frozen" | "suspended" | "dormant") | undefined
} | {
ask: "roles"
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * Id of a record in countries.
 */
country: CountryId
} | {
ask: "deployments"
/**
 * Id of a record in countries.
 */
operator?: CountryId | undefined
/**
 * A state, or republics for the five.
 */
host?: string | undefined
kind?: DeploymentKind | undefined
} | {
ask: "agreements"
/**
 * Id of a record in countries.
 */
party?: CountryId | undefined
/**
 * A state, or republics for the five.
 */
with?: string | undefined
kind?: AgreementKind | undefined
binding?: true | undefined
} | {
ask: "corridors"
/**
 * A state, or republics for the five.
 */
country?: string | undefined
/**
 * Routes that do not cross this state.
 */
avoiding?: CountryId | undefined
kind?: CorridorKind | undefined
} | {
ask: "events"
type?: EventType | undefined
/**
 * Id of a record in countries.
 */
country?: CountryId | undefined
/**
 * Id of a record in organizations.
 */
organization?: OrganizationId | undefined
/**
 * What a party did in an event.
 */
role?: ("absent" | "accepter" | "addressee" | "affected" | "attacker" | "belligerent" | "candidate" | "contributor" | "created" | "founder" | "guest" | "host" | "inactive" | "initiator" | "joining" | "leaving" | "location" | "mandating" | "mediator" | "member" | "observer" | "operator" | "organizer" | "participant" | "partner" | "party" | "peacekeeper" | "refuser" | "related" | "requester" | "signatory" | "speaker" | "subject" | "supporter" | "target" | "visitor" | "voter-abstaining" | "voter-absent" | "voter-against" | "winner") | undefined
years: number
} | {
ask: "visits"
/**
 * Id of a record in people.
 */
person?: PersonId | undefined
/**
 * Whom the visitor stands for.
 */
visitor?: CountryId | undefined
/**
 * Where to.
 */
host?: string | undefined
years: number
} | {
ask: "share"
/**
 * Id of a record in series.
 */
series: SeriesId
/**
 * An item of the series' card.
 */
item: string
/**
 * Id of a record in countries.
 */
entity: CountryId
/**
 * A state, EU27, WLD for the world, or republics for the five.
 */
partner: string
} | {
ask: "observation"
/**
 * Id of a record in series.
 */
series: SeriesId
item: string
/**
 * With republics the five are added up.
 */
entity: string
/**
 * A state, EU27, WLD for the world, or republics for the five.
 */
partner?: string | undefined
})

export interface Records {
sources: Source
countries: Country
organizations: Organization
memberships: Membership
people: Person
tenures: Tenure
events: Event
agreements: Agreement
deployments: Deployment
corridors: Corridor
visits: Visit
positions: Position
votes: Vote
series: Series
articles: Article
claims: Claim
signposts: Signpost
terms: Term
answers: Answer
}
/**
 * A document, page or dataset that records cite.
 */
export interface Source {
id: string
title: string
kind: ("treaty" | "official" | "dataset" | "news" | "academic" | "reference")
publisher: (string | null)
/**
 * Where it can be read; sometimes only the publisher's home page is known.
 */
url: (string | null)
language: (string | null)
published: (DatedPeriod | null)
/**
 * Primary: the parties' own text, a register, a roll call, official statistics. Report: somebody tells of it. Mirror: a copy of another work, or a site that does not say whose it is.
 */
standing: ("primary" | "report" | "mirror")
/**
 * By which it is found again without an address: a DOI, a symbol of the United Nations, a number in its treaty series, or in another register.
 */
identifier: (string | null)
/**
 * When a copy was read; null if it is cited from recall.
 */
read: (string | null)
/**
 * How much of it was read; null if nothing was, or that was not written down.
 */
extent: (Extent | null)
note: (string | null)
}
/**
 * A date with its precision, as the first and the last day it can mean.
 */
export interface DatedPeriod {
/**
 * The date as written, in the EDTF subset.
 */
edtf: string
/**
 * First day it can mean, in days since 1970-01-01.
 */
earliest: number
/**
 * Last day it can mean, in days since 1970-01-01.
 */
latest: number
}
/**
 * A state that records name.
 */
export interface Country {
/**
 * ISO 3166-1 alpha-3.
 */
id: CountryId
/**
 * One of the five republics, or a state seen from them.
 */
kind: ("republic" | "partner")
iso2: string
isoNumeric: string
wikidata: string
/**
 * Number in the Correlates of War state list.
 */
cow: (number | null)
/**
 * Number in the list of Gleditsch and Ward; recalled where it differs from the other.
 */
gw: (number | null)
/**
 * Official languages of the state, as far as names are held in them here; ISO 639-1.
 */
languages: string[]
/**
 * @minItems 1
 */
names: Name[]
/**
 * What people also type for it that is no name in use: short forms, other spellings, what it was part of. Only used to find it.
 */
aliases: string[]
/**
 * The capital through time, oldest first, under the name it had. A start that is not known lies before 1991.
 */
capitals: {
name: string
coordinates: Coordinates
start: SpellStart
end: SpellEnd
citations: Citation[]
}[]
/**
 * Independence as the state dates it; null where no single date is given.
 */
independence: ({
date: DatedPeriod
/**
 * Whom from.
 */
from: (string | null)
} | null)
/**
 * When the state of this id can act: sign, join, take part.
 */
exists: {
start: SpellStart
end: SpellEnd
}
note: (string | null)
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * A name with its language, script, kind and the time in which it is current.
 */
export interface Name {
text: string
/**
 * ISO 639 code of the language.
 */
lang: string
/**
 * ISO 15924 code of the script.
 */
script: ("Latn" | "Cyrl" | "Hans")
/**
 * An abbreviation is the short form in use, of letters or of words.
 */
kind: ("common" | "official" | "abbreviation")
start: SpellStart
end: SpellEnd
citations: Citation[]
}
/**
 * First day of a spell.
 */
export interface SpellStart {
/**
 * The date as written; null if unknown.
 */
edtf: (string | null)
/**
 * First possible start day; null if unbounded.
 */
earliest: (number | null)
/**
 * Last possible start day; null if unbounded.
 */
latest: (number | null)
}
/**
 * The day on which a spell no longer holds: spells are half-open, [start, end).
 */
export interface SpellEnd {
/**
 * The date as written; ".." while it goes on, null if unknown.
 */
edtf: (string | null)
/**
 * First possible day on which it no longer held; null if unbounded.
 */
earliest: (number | null)
/**
 * Last possible day on which it no longer held; null if unbounded or still going on.
 */
latest: (number | null)
}
/**
 * What a statement rests on.
 */
export interface Citation {
/**
 * Id of a record in sources.
 */
source: string
/**
 * Values of the record that the source gives, by their fields beside the citations: `start`, `parties.KAZ`, `participants`. Empty where the citation stands with one value alone, or nobody has said yet.
 */
supports?: string[]
/**
 * Where in the source: the kind of part and its number or name, the larger part first, parted by commas.
 */
locator?: (string | null)
/**
 * What the source says, in our words.
 */
says?: (string | null)
/**
 * When a copy was read; null if the fact is recalled and not yet checked.
 */
read: (string | null)
}
/**
 * Degrees, WGS 84.
 */
export interface Coordinates {
latitude: number
longitude: number
}
/**
 * An alliance, treaty, union, community, forum or programme.
 */
export interface Organization {
id: OrganizationId
kind: ("treaty" | "alliance" | "union" | "community" | "organization" | "forum" | "format" | "programme" | "bank")
/**
 * @minItems 1
 */
names: Name[]
/**
 * What people also type for it that is no name in use: short forms, other spellings, what it was part of. Only used to find it.
 */
aliases: string[]
purpose: string
/**
 * The founding text.
 */
instrument: (string | null)
signed: (DatedPeriod | null)
inForce: (DatedPeriod | null)
/**
 * From its founding act; the earliest day a state can have any part in it.
 */
exists: {
start: SpellStart
end: SpellEnd
}
/**
 * The roles that count as being in this body.
 * 
 * @minItems 1
 */
fullRoles: Role[]
seat: (string | null)
predecessor: (OrganizationId | null)
successor: (OrganizationId | null)
/**
 * Founding and turning points, oldest first.
 */
steps: {
date: DatedPeriod
what: string
/**
 * @minItems 1
 */
citations: Citation[]
}[]
note: (string | null)
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
/**
 * Are all its memberships of tracked states in this dataset?
 */
membershipsComplete: boolean
}
/**
 * Values that stand side by side because sources differ; none is preferred here.
 */
export interface Conflict {
/**
 * What the sources disagree about.
 */
point: string
/**
 * @minItems 2
 */
values: {
/**
 * What this side gives.
 */
value: string
/**
 * Who says so, where that is not plain from the sources.
 */
holder: (string | null)
citations: Citation[]
}[]
}
/**
 * One state's part in one organization through time.
 */
export interface Membership {
/**
 * organization-country, such as csto-uzb.
 */
id: string
/**
 * Id of a record in organizations.
 */
organization: OrganizationId
/**
 * Id of a record in countries.
 */
country: CountryId
/**
 * Was it there from the founding act?
 */
founder: boolean
/**
 * Oldest first. Empty if the state never took part.
 */
spells: MembershipSpell[]
/**
 * A finding that the state never joined, which differs from having no record of it.
 */
never: ({
note: string
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
} | null)
}
/**
 * A stretch of time in one role.
 */
export interface MembershipSpell {
role: Role
/**
 * What holds in law, and what is done. A frozen member is a member in law; neither track overwrites the other.
 */
track: ("law" | "practice")
/**
 * Does this role, in law, count as being in this organization?
 */
full: boolean
start: SpellStart
end: SpellEnd
note: (string | null)
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * Someone who holds or held an office.
 */
export interface Person {
id: PersonId
/**
 * @minItems 1
 */
names: Name[]
note: (string | null)
}
/**
 * A person in an office for a stretch of time.
 */
export interface Tenure {
id: string
/**
 * Id of a record in people.
 */
person: PersonId
country: (CountryId | null)
organization: (OrganizationId | null)
office: Office
/**
 * As the office is called.
 */
title: string
acting: boolean
start: SpellStart
end: SpellEnd
/**
 * Partly read: the person and the year were read, the exact day is recalled.
 */
dates: ("read" | "partly-read" | "recalled")
note: (string | null)
confidence: Confidence
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * Something that happened, or is announced, on dated days.
 */
export interface Event {
id: string
type: EventType
title: string
summary: string
/**
 * Announced: sources only say that it will be.
 */
status: ("occurred" | "announced")
start: DatedPeriod
lastDay: LastDay
participants: {
country: (CountryId | null)
organization: (OrganizationId | null)
/**
 * A party that is neither a state nor an organization of this dataset: an armed group, a company.
 */
actor: (string | null)
role: ParticipantRole
}[]
place: ({
name: string
coordinates: (Coordinates | null)
} | null)
/**
 * Lowest and highest figure, by who gives it; never added up.
 */
casualties: {
measure: ("deaths" | "injuries" | "displaced")
/**
 * Whose, where a figure counts one side alone; null for everybody.
 */
side: (CountryId | null)
least: (number | null)
/**
 * Null if the source sets no upper bound.
 */
most: (number | null)
/**
 * Who gives these figures.
 */
holder: string
citations: Citation[]
}[]
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * The last day it went on, itself included (not half-open); ".." while it goes on.
 */
export interface LastDay {
/**
 * The date as written; ".." while it goes on, null if unknown.
 */
edtf: (string | null)
/**
 * First day that can have been the last; null if unbounded.
 */
earliest: (number | null)
/**
 * Last day that can have been the last; null if unbounded or still going on.
 */
latest: (number | null)
}
/**
 * A treaty, a declaration or a label of relations between named parties.
 */
export interface Agreement {
id: string
title: string
kind: AgreementKind
/**
 * Does it bind in law? Declarations and labels of relations do not.
 */
binding: boolean
/**
 * The organization it founds or carries.
 */
founds: (OrganizationId | null)
/**
 * @minItems 1
 */
parties: {
country: (CountryId | null)
organization: (OrganizationId | null)
/**
 * Where this party signed or acceded on another day than the rest.
 */
signed: (DatedPeriod | null)
/**
 * When it ceased to be bound.
 */
left: (DatedPeriod | null)
note: (string | null)
}[]
/**
 * States that were expected to sign and were not seen to.
 * 
 * Items: Id of a record in countries.
 */
notSigned: CountryId[]
/**
 * Where it was signed.
 */
place: (string | null)
initialled: (DatedPeriod | null)
signed: (DatedPeriod | null)
/**
 * When it stands: a treaty from its entry into force, a declaration from its making. Null if it does not stand, or that was not found; `status` tells.
 */
force: ({
start: SpellStart
end: SpellEnd
} | null)
/**
 * In effect: a declaration that stands. Signed: whether it took effect was not found. Not in force: it has not.
 */
status: ("in-force" | "in-effect" | "signed" | "not-in-force" | "initialled" | "announced" | "dormant" | "broken" | "ended")
summary: string
note: (string | null)
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * A base, force or military site on another state's soil.
 */
export interface Deployment {
id: string
name: string
kind: DeploymentKind
/**
 * Id of a record in countries.
 */
host: CountryId
/**
 * Who runs it, who sends people to it, who pays.
 * 
 * @minItems 1
 */
operators: {
country: (CountryId | null)
organization: (OrganizationId | null)
part: ("operator" | "contributor" | "funder")
}[]
/**
 * Reported: not acknowledged by both states.
 */
status: ("active" | "reduced" | "standby" | "reported" | "ended")
start: SpellStart
end: SpellEnd
/**
 * To when the agreement runs.
 */
plannedEnd: (DatedPeriod | null)
/**
 * @minItems 1
 */
sites: {
name: string
coordinates: Coordinates
/**
 * Site: within about 2 km. Town, area: for a label on a map alone.
 */
precision: ("site" | "town" | "area")
note: (string | null)
}[]
/**
 * People, by date and source.
 */
strengths: {
least: (number | null)
most: (number | null)
at: (DatedPeriod | null)
note: (string | null)
/**
 * @minItems 1
 */
citations: Citation[]
}[]
/**
 * What it rests on in law, as far as that is known.
 */
basis: string
note: (string | null)
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * A pipeline, railway, port or power line, or a route made of them.
 */
export interface Corridor {
id: string
name: string
kind: CorridorKind
status: ("operating" | "partly-operating" | "idle" | "under-construction" | "stalled" | "planned" | "proposed")
/**
 * In order of flow.
 * 
 * @minItems 1
 * 
 * Items: Id of a record in countries.
 */
countries: CountryId[]
lengthKm: (number | null)
/**
 * When building began, where it is not yet open.
 */
started: (DatedPeriod | null)
/**
 * When it carried something; null if it is not yet open.
 */
service: ({
start: SpellStart
end: SpellEnd
} | null)
/**
 * What it can carry, over time.
 */
capacities: {
value: number
unit: CorridorUnit
note: (string | null)
/**
 * Empty: those of the corridor.
 */
citations: Citation[]
planned: boolean
/**
 * From when; null if not dated.
 */
at: (DatedPeriod | null)
}[]
/**
 * What it carried.
 */
flows: {
value: number
unit: CorridorUnit
note: (string | null)
/**
 * Empty: those of the corridor.
 */
citations: Citation[]
at: DatedPeriod
}[]
owners: (string | null)
/**
 * Branches, or stretches one after the other: a stretch begins where the one before it ends.
 * 
 * @minItems 1
 */
routes: {
/**
 * Of a branch or a stretch; null where the corridor has one route.
 */
name: (string | null)
accuracy: RouteAccuracy
/**
 * The published route whose line is drawn; the line itself is in geo/corridor-pipelines.json or geo/corridor-railways.json.
 */
survey: ({
/**
 * Id of a record in sources.
 */
source: string
/**
 * What the publisher calls the route: a project number, the name of its page, or the ends of the way through its network.
 */
id: string
} | null)
/**
 * @minItems 1
 */
stops: {
name: string
longitude: number
latitude: number
}[]
}[]
steps: {
date: DatedPeriod
what: string
/**
 * Empty: those of the corridor.
 */
citations: Citation[]
}[]
note: (string | null)
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * One visit of a leader to one country.
 */
export interface Visit {
id: string
/**
 * Id of a record in people.
 */
person: PersonId
/**
 * The office held at the time.
 */
role: string
/**
 * Whom the visitor stands for.
 */
from: {
country: (CountryId | null)
organization: (OrganizationId | null)
}
to: {
country: (CountryId | null)
organization: (OrganizationId | null)
}
places: string[]
status: ("occurred" | "announced" | "cancelled")
start: DatedPeriod
lastDay: LastDay
/**
 * Summit: came for a meeting of several. Null if the source does not say.
 */
kind: (("state" | "official" | "working" | "summit") | null)
/**
 * The meeting it was for; null if it was for the two sides alone.
 */
occasion: (string | null)
/**
 * Visits with the same mark were one journey.
 */
journey: (string | null)
/**
 * What was read: a report of it, an announcement before it, or nothing yet.
 */
evidence: ("report" | "announcement" | "recalled")
note: (string | null)
confidence: Confidence
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * Where a state stands on an issue.
 */
export interface Position {
id: string
/**
 * Id of a record in countries.
 */
country: CountryId
issue: Issue
stance: Stance
/**
 * Of the statement or act that shows it.
 */
date: (DatedPeriod | null)
summary: string
confidence: Confidence
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * A recorded vote of the United Nations General Assembly.
 */
export interface Vote {
id: string
/**
 * Symbol of the resolution; null if it was not seen.
 */
symbol: (string | null)
title: string
date: DatedPeriod
totals: {
yes: number
no: number
abstain: number
/**
 * States that did not vote; null if the source does not say.
 */
absent: (number | null)
}
/**
 * By state. A state without a cell is a gap: nothing was found.
 */
cells: {
/**
 * Id of a record in countries.
 */
country: CountryId
/**
 * What the vote was, or, where that is not settled, what it may have been.
 * 
 * @minItems 1
 * @maxItems 4
 */
among: ("yes" | "no" | "abstain" | "absent")[]
basis: ("read" | "recalled" | "inferred")
note: (string | null)
citations: Citation[]
}[]
/**
 * The cells, counted by choice when they were read, so that none is turned in silence.
 */
held: {
/**
 * Cells for it.
 */
yes: number
/**
 * Cells against.
 */
no: number
/**
 * Cells that abstain.
 */
abstain: number
/**
 * Cells that did not vote.
 */
absent: number
/**
 * Cells with several choices.
 */
unsettled: number
}
note: (string | null)
conflicts: Conflict[]
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * The card of a series: what its values measure, who publishes them, under which terms, and what is missing.
 */
export interface Series {
id: SeriesId
title: string
/**
 * What a value is.
 */
measures: string
domain: ("security" | "economy" | "connectivity" | "diplomacy" | "context")
/**
 * Is a value about two parties, or one?
 */
dyadic: boolean
/**
 * Who counted, where two sides count the same flow differently.
 */
reporter: (string | null)
/**
 * @minItems 1
 */
items: {
id: string
label: string
/**
 * A code for programs; pages say it in words.
 */
unit: string
/**
 * How to read a higher value.
 */
direction: ("higher-is-closer" | "higher-is-more" | "none")
/**
 * No value can be lower.
 */
least: (number | null)
/**
 * No value can be higher.
 */
most: (number | null)
/**
 * The item that counts what a value was made from, and how many make a value: from fewer none is given.
 */
restsOn: ({
item: string
least: number
} | null)
/**
 * Control figures, taken when the values were entered, as a bank's control totals are: a value lost or changed since no longer fits them.
 */
control: {
/**
 * Values of the item.
 */
rows: number
/**
 * Those of them that have a note.
 */
notes: number
/**
 * Their sum, over all entities, partners and years: a check, which need not mean anything by itself.
 */
total: number
}
}[]
/**
 * Entities and partners that are neither a state of this dataset nor a usual aggregate: creditors, other states.
 */
others: {
id: string
label: string
}[]
/**
 * How it was computed, if it was not published in this form.
 */
derived: (string | null)
publisher: string
/**
 * SPDX identifier, or the publisher's terms in words.
 */
licence: string
attribution: string
/**
 * What is missing, biased or not comparable.
 */
holes: string[]
/**
 * How often its publisher brings a new edition; null where that is not known.
 */
rhythm: (Rhythm | null)
/**
 * When a next release is expected; null if none is.
 */
nextExpected: (string | null)
/**
 * @minItems 1
 */
citations: Citation[]
}
/**
 * A text whose claims are audited. It is paraphrased, never reproduced.
 */
export interface Article {
id: string
title: string
/**
 * Who wrote it; null where that was not confirmed.
 */
author: (string | null)
published: DatedPeriod
language: string
/**
 * @minItems 1
 */
paragraphs: {
number: number
topic: string
}[]
note: (string | null)
/**
 * The copy that was read; empty where none could be cited.
 */
citations: Citation[]
}
/**
 * One claim of an article, with its verdict and what that rests on.
 */
export interface Claim {
id: string
/**
 * Id of a record in articles.
 */
article: string
/**
 * Number by which it is cited, given once. Those entered later have higher ones; in reading order claims go by paragraph, then number.
 */
number: number
paragraph: number
/**
 * The claim, restated in our words.
 */
statement: string
kind: ("factual" | "quantitative" | "interpretive" | "predictive" | "opinion")
verdict: Verdict
reason: string
/**
 * What happened after publication.
 */
since: (string | null)
confidence: Confidence
/**
 * Events the claim leans on.
 * 
 * Items: Id of a record in events.
 */
events: string[]
/**
 * Items: Id of a record in organizations.
 */
organizations: OrganizationId[]
conflicts: Conflict[]
citations: Citation[]
check: (Check | null)
}
/**
 * A claim's query and the answer its verdict rests on; run in every build.
 */
export interface Check {
question: Question
/**
 * What the answer must be for the verdict to stand; parts not given are not compared.
 */
expect: {
least?: number | undefined
most?: number | undefined
/**
 * The number at least must be higher.
 */
above?: number | undefined
/**
 * The number at most must be lower.
 */
below?: number | undefined
value?: string | undefined
ids?: string[] | undefined
}
/**
 * Why this answer bears the verdict.
 */
because: string
}
/**
 * Something to watch: a measure of one future, with the query that reads it at any date.
 */
export interface Signpost {
id: string
future: Future
/**
 * Place within its future.
 */
number: number
title: string
/**
 * What the number counts.
 */
unit: string
/**
 * Which way the number moves if this future comes.
 */
towards: ("higher" | "lower")
why: string
/**
 * How it could mislead.
 */
caution: (string | null)
/**
 * From when the records cover it; before, nothing is known. Null if from the start.
 */
from: (DatedPeriod | null)
/**
 * Until when they cover it; null if to the horizon.
 */
until: (DatedPeriod | null)
reading: Reading
/**
 * Claims that speak of it.
 * 
 * Items: Id of a record in claims.
 */
claims: string[]
}
/**
 * A term that the pages use, with its definition.
 */
export interface Term {
id: string
term: string
russian: (string | null)
definition: string
/**
 * Items: Id of a record in terms.
 */
see: string[]
}
/**
 * What a question gives.
 */
export interface Answer {
/**
 * The number at least.
 */
least: (number | null)
/**
 * The number at most; null also where nothing bounds it.
 */
most: (number | null)
/**
 * A date or a pair of dates.
 */
value: (string | null)
/**
 * The records or states that make up the number, sorted.
 */
ids: string[]
}
