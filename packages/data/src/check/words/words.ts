import type { Limit } from "../../query/index.ts";
import type { ReadDate } from "../../reading/dates.ts";
import type { Role, Tenure, Vote } from "../../types.ts";
import type { Side } from "../ask/vote-side-words.ts";
import type { AskedThing } from "./things.ts";

/** A date of the text that is checked: how it was read, and how it stands there. */
export interface SaidDate {
  date: ReadDate;
  text: string;
}

/** What a sentence says of a state and a body. */
export type Claimed = "member" | "joined" | "left" | "froze" | "outside" | "not-joined" | "not-left";

export type Choice = "yes" | "no" | "abstain" | "absent";
export type Measure = "deaths" | "injuries" | "displaced";
type Ids = readonly string[];

/**
 * All that the checker says, in one language. What is asked and what was found comes as ids, numbers and dates, and each language makes its own sentences
 * of it: nothing is translated word for word. `english/` and `russian/` are these.
 */
export interface CheckWords {
  records: RecordWords;
  bodies: BodyWords;
  offices: OfficeWords;
  visits: VisitWords;
  votes: VoteWords;
  figures: FigureWords;
  sites: SiteWords;
  things: ThingWords;
  beside: BesideWords;
}

interface ClaimTexts {
  id: string;
  statement: string;
  reason: string | null;
}

/** Records in sentences. Every language tells the same ones in the same order, so that a sentence is known by its place. */
export interface RecordWords {
  title(path: string): string;
  /** Sentences of a record by their places, the first one if none are named; what it has not is left out. */
  says(path: string, ...places: number[]): string;
  /** What an audited claim says, and why its verdict is as it is, where that is told. */
  claim(match: ClaimTexts): Omit<ClaimTexts, "id">;
  /** The first sentence of a record as it stands beside a text, of a claim with its verdict. */
  fact(path: string): string;
}

export interface BodyWords {
  whenFounded(body: string): string;
  whereSeat(body: string): string;
  seat(body: string): string;
  treatyWhen(agreement: string, what: "signed" | "in force", byWhom: boolean): string;
  howManyFounded(body: string): string;
  whoFounded(body: string): string;
  founders(states: Ids): string;
  howManyOfFive(body: string): string;
  membersOfFive(states: Ids, day: string): string;
  howManyMembers(body: string, day: string): string;
  members(count: { least: number; possible: number; states: Ids }, day: string): string;
  membership(said: { claimed: Claimed; state: string; body: string; role: Role | null; never: boolean }, when: SaidDate | null): string;
  /** @param whole Are all members held? */
  noMembership(state: string, body: string, whole: boolean): string;
}

/** What is asked of somebody and an office. */
export type AskedOffice = "was in office" | "holds it now" | "held it" | "held it then" | "left" | "until" | "still" | "since" | "came" | "from when to when";
export type OfficeSpell = Pick<Tenure, "person" | "title" | "country" | "organization" | "acting" | "start" | "end">;

export interface OfficeWords {
  asks(what: AskedOffice, person: string, state: string | null): string;
  firstPresident(state: string): string;
  followed(heir: string, before: string): string;
  whoFollowed(before: string, office: string, state: string): string;
  whoWas(office: string, state: string): string;
  servedOut(person: string): string;
  whenDied(person: string, where: boolean): string;
  /** Each with whose office it was, or where that is plain without. */
  holders(tenures: readonly OfficeSpell[], whose: boolean): string;
  /** The offices of one person. */
  career(person: string, tenures: readonly OfficeSpell[]): string;
}

export interface VisitWords {
  was(person: string, host: string, dates: readonly SaidDate[]): string;
  since(person: string, host: string): string;
  everSent(visitor: string, host: string): string;
  inAllFive(person: string, dates: readonly SaidDate[]): string;
  /** @param hosts null for the five republics. */
  inHowMany(person: string, hosts: Ids | null, dates: readonly SaidDate[]): string;
  howOften(person: string, hosts: Ids | null, dates: readonly SaidDate[]): string;
  none(person: string, host: string): string;
  noneThen(): string;
  /** In which of the five no stop is held. */
  notIn(states: Ids): string;
  count(stops: number, journeys: number, states: number): string;
}

export interface VoteWords {
  how(state: string, vote: Vote): string;
  ballot(state: string, vote: Vote): string;
  ballots(states: Ids, vote: Vote): string;
  howManyOfFive(choice: Choice, vote: Vote): string;
  choseOfFive(choice: Choice, states: Ids, vote: Vote): string;
  howMany(choice: Choice, vote: Vote): string;
  totals(vote: Vote): string;
  /** @param voter null for each of the five. @param vote null for how often. */
  sided(voter: string | null, other: string, side: Side, vote: Vote | null, when: readonly SaidDate[]): string;
  noVote(when: readonly SaidDate[]): string;
  noBallots(voter: string, other: string): string;
  alike(voter: string, other: string, count: { both: readonly Vote[]; alike: number; opposed: number }): string;
  /** @param vote null where several are counted. */
  fiveSided(stood: readonly { voter: string; fitting: number; of: number }[], vote: Vote | null): string;
}

export interface Figure {
  series: string;
  unit: string;
  year: number;
  held: number;
}

export interface FigureWords {
  howMuch(counted: string, series: string | null, item: string | null, state: string, partner: string | null): string;
  values(figures: readonly Figure[]): string;
  roseOrFell(years: readonly [number, number], counted: string, state: string, partner: string | null): string;
  change(figures: readonly Figure[]): string;
  /** @param place 0 for the largest. */
  largestPartner(place: number, state: string, flows: Ids, year: number): string;
  /** @param close two whose order depends on who counts, within so many percent */
  partners(order: readonly (readonly [state: string, value: number])[], year: number, series: string, close: Close | null): string;
  ahead(of: { republic: string; ahead: string; behind: string; counted: string }, year: number, notBefore: boolean): string;
  pairs(pairs: readonly Pair[], of: { ahead: string; behind: string }, without: Ids, close: number | null): string;
}
interface Close {
  one: string;
  other: string;
  percent: number;
}
interface Pair {
  year: number;
  one: Figure;
  other: Figure;
}

export interface SiteWords {
  /** @param when null for now. */
  hosts(host: string, operator: string, when: SaidDate | "ever" | null): string;
  /** That none is held, or none of that time. */
  none(elsewhen: boolean): string;
  inRegion(operator: string, when: SaidDate | null): string;
  countInRegion(operator: string, when: SaidDate | null, count: { sure: number; held: number; over: boolean }): string;
  howManySoldiers(sender: string, host: string): string;
  untilWhen(sites: Ids): string;
  terms(sites: Ids): string;
}

export interface ThingWords {
  asks(what: AskedThing, path: string): string;
  didSign(state: string, path: string): string;
  howMany(measure: Measure, path: string): string;
  parties(count: number): string;
  tookPart(event: string): string;
  anyRoute(kind: string, states: Ids): string;
  whenRoute(kind: string, states: Ids): string;
  haveSigned(matter: "border" | "friendship" | "strategic-partnership", states: Ids): string;
  recognizes(state: string, position: string): string;
}

export interface BesideWords {
  /** How a record that was not asked stands to a sentence. @param bodies which of the ids are bodies */
  relation(of: { shared: Ids; missing: Ids; dated: boolean | null; figure: boolean; isBody: (id: string) => boolean }): string;
  answers(): string;
  sameMatter(): string;
  isNamed(): string;
  needed(why: "no name" | "no record"): string;
  /** @param of visits, or the body whose members are not all held */
  limit(limit: Limit, of: string): string;
}
