// Generated from src/schema by `pnpm --filter @multivector/data types`. Do not edit.

/**
 * What a state is to an organization.
 */
export type Role = ("signatory" | "party" | "member" | "participant" | "associate" | "observer" | "dialogue-partner" | "partner" | "guest" | "frozen" | "suspended" | "dormant")
/**
 * How sure the compilers are; never high on recall alone.
 */
export type Confidence = ("high" | "medium" | "low")
/**
 * What kind of event it is.
 */
export type EventType = ("independence" | "treaty" | "alliance-formation" | "alliance-withdrawal" | "alliance-friction" | "accession" | "economic-integration" | "war" | "border-clash" | "intervention" | "security-incident" | "revolution" | "unrest" | "base" | "energy" | "summit" | "visit" | "statement" | "appeal" | "un-vote" | "border-settlement" | "peace-agreement" | "leadership-change" | "election")
/**
 * What a state or organization did in an event.
 */
export type ParticipantRole = ("absent" | "accepter" | "addressee" | "affected" | "attacker" | "belligerent" | "candidate" | "contributor" | "created" | "founder" | "guest" | "host" | "inactive" | "initiator" | "joining" | "leaving" | "location" | "mandating" | "mediator" | "member" | "observer" | "operator" | "organizer" | "participant" | "partner" | "party" | "peacekeeper" | "refuser" | "related" | "requester" | "signatory" | "speaker" | "subject" | "supporter" | "target" | "visitor" | "voter-abstaining" | "voter-absent" | "voter-against" | "winner")
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
organization: string
/**
 * A date of the EDTF subset.
 */
at: string
/**
 * What a state is to an organization.
 */
role?: ("signatory" | "party" | "member" | "participant" | "associate" | "observer" | "dialogue-partner" | "partner" | "guest" | "frozen" | "suspended" | "dormant") | undefined
} | {
ask: "largest-membership"
/**
 * Id of a record in organizations.
 */
organization: string
} | {
ask: "left"
/**
 * Id of a record in organizations.
 */
organization: string
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
country?: string | undefined
/**
 * Id of a record in organizations.
 */
organization?: string | undefined
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
organization: string
date: ("signed" | "inForce")
} | {
ask: "countries"
kind: ("republic" | "partner")
})

export interface Records {
sources: Source
countries: Country
organizations: Organization
memberships: Membership
events: Event
articles: Article
claims: Claim
answers: Answer
}
/**
 * A work that says something.
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
 * When a copy, mostly an excerpt, was read; null if it is cited from recall.
 */
read: (string | null)
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
 * A state.
 */
export interface Country {
/**
 * ISO 3166-1 alpha-3.
 */
id: string
/**
 * One of the five republics, or a state seen from them.
 */
kind: ("republic" | "partner")
iso2: string
isoNumeric: string
wikidata: string
/**
 * @minItems 1
 */
names: Name[]
capital: ({
name: string
coordinates: Coordinates
} | null)
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
 * Where in the source: page, article, paragraph.
 */
locator: (string | null)
/**
 * What the source says, in our words.
 */
says: (string | null)
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
id: string
kind: ("treaty" | "alliance" | "union" | "community" | "forum" | "programme" | "system")
/**
 * @minItems 1
 */
names: Name[]
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
predecessor: (string | null)
successor: (string | null)
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
organization: string
/**
 * Id of a record in countries.
 */
country: string
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
country: (string | null)
organization: (string | null)
role: ParticipantRole
}[]
place: ({
name: string
coordinates: (Coordinates | null)
} | null)
/**
 * As least and most by who says so; never added up.
 */
casualties: {
measure: ("deaths" | "injuries" | "displaced")
/**
 * Whose, where a figure counts one side alone; null for everybody.
 */
side: (string | null)
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
 * A text whose claims are audited. It is paraphrased, never reproduced.
 */
export interface Article {
id: string
title: string
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
 * Place in reading order.
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
organizations: string[]
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
value?: string | undefined
ids?: string[] | undefined
}
/**
 * Why this answer bears the verdict.
 */
because: string
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
