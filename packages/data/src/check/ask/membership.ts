import { REPUBLICS } from "../../identity/republics.ts";
import { type Dataset, find, type Limit, membershipsAt, pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { membershipInWords } from "../../search/records/states-of-things.ts";
import { formatDay, holdsAt } from "../../time/index.ts";
import type { CountryId, Membership, OrganizationId, Role } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { type Claimed, claimedIn, POINTS_BACK, roleIn } from "./claimed.ts";
import { countOf } from "./members.ts";

/** Was, is, became, ceased to be a state something in a body? And how many members has it? */
export const askMembership: Ask = (clause, context) => {
  const bodies = bodiesIn(clause);
  const counted = bodies.flatMap(({ ids }) => countOf(clause, ids[0] as OrganizationId, context)).slice(0, 1);
  if (counted.length > 0 || bodies.length === 0 || notionOf(clause, "vote")) return counted;
  const verb = notionOf(clause, "join", "leave", "member", "freeze", "found", "observer", "stay");
  // What a body's soldiers do is not what its members are; but for who joins it in the same breath.
  const close = verb !== undefined && bodies.some(({ from }) => from >= verb.to && from - verb.to <= 4);
  if (!close && notionOf(clause, "exercise", "help", "send", "troops", "base")) return counted;
  const after = bodies.filter(({ from }) => verb === undefined || from >= verb.from);
  const meant = (after.length > 0 ? after : bodies.slice(-1)).slice(0, 2);
  return meant.flatMap((body, at) => {
    const organization = body.ids[0] as OrganizationId;
    const apart = meant.length < 2 ? clause : { ...clause, dates: datesOf(clause, body, meant[at + 1]) };
    const claimed = claimedIn(apart, organization, leadOf(clause, body));
    if (claimed === null) return [];
    const own = claimed === "member" || claimed === "outside" ? { ...apart, dates: datesBeside(apart, body) } : apart;
    // `never more than an observer` denies the membership, not the observing.
    const atMost = /(?<!\p{L})(?:never|not|no)(?!\p{L}).{0,40}more than/iu.test(clause.text);
    const role = atMost ? null : roleIn(clause);
    const said = atMost ? "outside" : claimed;
    return statementsIn(own, said, context).flatMap(({ countries, dates, said: instead }) =>
      countries.map((country) => one({ country, organization, claimed: instead, role }, { ...own, dates }, context)),
    );
  });
};

/** The bodies that a clause is about: those it names, or the one that it points back to. */
function bodiesIn(clause: Clause): Mention[] {
  const { sentence, text, from } = clause;
  const all = clause.mentions.filter(({ kind, ids, as }) => kind === "organization" && ids.length === 1 && as !== "seat");
  // `NATO's Partnership for Peace`: the second is meant.
  const named = all.filter(({ from: at, to }) => !all.some((other) => other.from === to) && !NOT.test(sentence.text.slice(0, sentence.words[at]?.start ?? 0)));
  if (named.length > 0) return named;
  const earlier = sentence.mentions.findLast(({ kind, ids, as, to }) => kind === "organization" && ids.length === 1 && as !== "seat" && to <= from);
  const goesOn = POINTS_BACK.test(text) || (earlier !== undefined && notionOf(clause, "leave", "join", "stay") !== undefined);
  const { carried, before } = sentence;
  const body = carried?.kind === "organization" ? carried : goesOn ? (earlier ?? before.organization) : undefined;
  return body === undefined ? [] : [body];
}

// `The CSTO, not the SCO`.
const NOT = /(?<!\p{L})(?:not|rather than|instead of|а не)\s+(?:the\s+)?$/iu;

const leadOf = ({ sentence: { words, text }, from }: Clause, body: Mention): string =>
  body.from < from ? "" : text.slice(words[from]?.start ?? 0, words[body.from]?.start ?? 0);

interface Statement {
  countries: readonly CountryId[];
  dates: Clause["dates"];
  said: Claimed;
}

/** Of which states it is said, and of which days: each state its own day where the clause gives several. */
function statementsIn(clause: Clause, said: Claimed, context: Context): Statement[] {
  const { dates, text, sentence } = clause;
  const groups = groupsOf(clause, statesIn(clause, false, true));
  const place = (word: number) => sentence.words[word]?.start ?? sentence.text.length;
  // `All but Tajikistan belong to it`: the one that is named is out of it.
  const except = groups.find(
    (group) =>
      /(?<!\p{L})(?:but|except(?: for)?|save|bar|кроме)\s+(?:for\s+)?(?:the\s+)?$/iu.test(sentence.text.slice(0, place(group[0]?.from ?? 0))) &&
      /(?<!\p{L})(?:all|every|each|все)(?!\p{L})/iu.test(text),
  );
  if (except !== undefined) return [{ countries: except.flatMap(({ ids }) => ids as CountryId[]), dates, said: said === "outside" ? "member" : "outside" }];
  const [only] = groups;
  if (/respectively|соответственно/iu.test(text) && only !== undefined && only.length === dates.length)
    return only.map(({ ids }, at) => ({ countries: ids as CountryId[], dates: dates.slice(at, at + 1), said }));
  const apart = groups.map((group, at) => {
    const [start, end] = [place(group[0]?.from ?? 0), place(groups[at + 1]?.[0]?.from ?? Number.POSITIVE_INFINITY)];
    return { countries: group.flatMap(({ ids }) => ids as CountryId[]), dates: dates.filter((date) => date.start >= start && date.start < end), said };
  });
  const dated = apart.filter((one) => one.dates.length > 0);
  if (dated.length > 1) return dated;
  return untilThen([{ countries: subjectsOf(clause, said, context), dates, said }], clause);
}

/** `Did not join until 2015` says that it joined then. */
function untilThen(statements: Statement[], { text, dates }: Clause): Statement[] {
  const until = dates.find(({ as }) => as === "until" || as === "before");
  if (until === undefined || !/(?<!\p{L})(?:until|till|before|до|раньше)(?!\p{L})/iu.test(text)) return statements;
  return statements.map((one) =>
    one.said === "outside"
      ? {
          ...one,
          said: "joined" as const,
          dates: [
            {
              ...until,
              as: until.as === "before" ? ("after" as const) : ("at" as const),
              from: until.as === "before" ? until.from - 1 : until.from,
              to: until.as === "before" ? until.from - 1 : until.to,
            },
          ],
        }
      : one,
  );
}

/** `Although it is no member, it signed a treaty in 2005`: what a state is, is dated by what stands in the same breath. */
function datesBeside({ dates, sentence: { words, text } }: Clause, body: Mention): Clause["dates"] {
  const [start, end] = [words[body.from]?.start ?? 0, words[body.to - 1]?.end ?? 0];
  return dates.filter((date) => !text.slice(Math.min(end, date.end), Math.max(start, date.start)).includes(","));
}

/** The dates that stand between a body and the next one, where several are named. */
function datesOf({ dates, sentence: { words, text } }: Clause, body: Mention, next: Mention | undefined): Clause["dates"] {
  const [start, end] = [words[body.to - 1]?.end ?? 0, next === undefined ? text.length : (words[next.from]?.start ?? text.length)];
  const own = dates.filter((date) => date.start >= start && date.end <= end);
  return own.length > 0 ? own : dates.length === 1 ? dates : [];
}

/** The states of which it is said: the group before the verb, else the first one after it. */
function subjectsOf(clause: Clause, claimed: Claimed, context: Context): CountryId[] {
  const states = statesIn(clause, true);
  const carried = clause.sentence.carried;
  const groups = groupsOf(clause, states);
  const verb = notionOf(clause, "join", "leave", "freeze", "stay", "member", "observer", "associate");
  // `Tied to Russia by membership`: whom something is done to or with is not who does it.
  const does = (group: readonly Mention[]) =>
    !/^(?:to|with|by|for|against|in|from|near|at|к|с|для|против|из)$/iu.test(clause.sentence.words[(group[0]?.from ?? 0) - 1]?.text ?? "");
  const before = groups.filter((group) => (verb === undefined || (group[0]?.from ?? 0) < verb.from) && does(group));
  const nouns = (list: readonly Mention[][]) => list.filter((group) => group.some(({ as }) => as !== "demonym"));
  const head = clause.head?.kind === "country" && clause.head.ids.length === 1 ? [clause.head] : undefined;
  // What is said of the five together is counted, not asked of the one state that is named beside them.
  if (clause.mentions.some(({ kind }) => kind === "five") && before.length === 0) return [];
  const rest = groups.filter((one) => verb === undefined || (one[0]?.from ?? 0) > verb.from);
  const group = nouns(before)[0] ?? head ?? nouns(rest)[0] ?? before[0] ?? rest[0];
  if (group === undefined && carried?.kind === "country" && carried.ids.length === 1) return carried.ids as CountryId[];
  // `He took it into the union`: his state.
  const person = clause.mentions.find(({ kind }) => kind === "person") ?? (carried?.kind === "person" ? carried : undefined);
  if (group === undefined && person !== undefined) return ledBy(person.ids[0] ?? "", context);
  // Where a clause has no subject of its own, it goes on about the one before it; of several whom *it* may stand for, none is chosen.
  if (group === undefined) return sharedSubject(clause);
  const many = claimed === "member" || claimed === "joined" || claimed === "outside" || claimed === "left";
  return (many ? group : group.slice(0, 1)).flatMap(({ ids }) => ids as CountryId[]);
}

function sharedSubject(clause: Clause): CountryId[] {
  const { sentence, text, prior } = clause;
  const states = [
    ...new Set(sentence.mentions.filter(({ kind, ids, as }) => kind === "country" && ids.length === 1 && as !== "demonym").flatMap(({ ids }) => ids)),
  ];
  if (/^\W*(?:when|while|after|before|as|because|когда|после того как)?\s*(?:it|they|он|она|они)(?!\p{L})/iu.test(text) && states.length > 1) return [];
  for (let one = prior; one !== null; one = one.prior) {
    const [group] = groupsOf(one, statesIn(one));
    if (group !== undefined) return group.flatMap(({ ids }) => ids as CountryId[]);
  }
  return states.slice(0, 1) as CountryId[];
}

function ledBy(person: string, { dataset }: Context): CountryId[] {
  const last = pick(dataset.tenures, dataset.tenures.byPerson, person).findLast(({ office }) => office === "head-of-state" || office === "head-of-government");
  return last?.country == null ? [] : [last.country];
}

interface Question {
  country: CountryId;
  organization: OrganizationId;
  claimed: Claimed;
  role: Role | null;
}

function one(question: Question, clause: Clause, context: Context): Asked {
  const { country, organization, claimed, role } = question;
  const { dataset, wording } = context;
  const membership = find(dataset.memberships, `${organization}-${country.toLowerCase()}`);
  const coverage = dataset.memberships.coverage.parts[organization];
  const whole = coverage?.state === "whole";
  const [who, what] = [wording.name(country), wording.name(organization)];
  const when = dateWords(clause);
  const words = {
    member: `Was ${who} ${role === null ? "a member" : role} of the ${what}`,
    joined: `Did ${who} join the ${what}${role === null ? "" : ` as ${role}`}`,
    left: `Did ${who} leave the ${what}`,
    froze: `Did ${who} suspend its part in the ${what}`,
    outside: `Has ${who} stayed out of the ${what}`,
  };
  const others = whole ? `The records have all members of the ${what}: ${who} is not among them.` : `The records have no part of ${who} in the ${what}.`;
  return {
    asks: "membership",
    question: `${words[claimed]}${when}?`,
    stance:
      membership === undefined ? (whole ? (claimed === "outside" ? "agrees" : "differs") : "cannot-tell") : stanceOf(question, membership, clause, context),
    held: membership === undefined ? others : membershipInWords(membership, wording),
    records: [...(membership === undefined ? [`organizations/${organization}`] : [`memberships/${membership.id}`]), ...eventsOf(question, clause, context)],
    limits: whole || coverage === undefined || membership !== undefined ? [] : [partial(dataset, organization)],
  };
}

const partial = ({ memberships }: Dataset, organization: OrganizationId): Limit => ({
  code: "partial",
  message: `Not all members are held. ${memberships.coverage.parts[organization]?.universe ?? ""}`.trim(),
});

const dateWords = ({ dates, sentence: { text } }: Clause): string => {
  const [first] = happened(dates);
  return first === undefined ? "" : ` (${text.slice(first.start, first.end)})`;
};

function stanceOf({ claimed, role, country, organization }: Question, membership: Membership, clause: Clause, context: Context): Stance | null {
  const dates = happened(clause.dates);
  const law = membership.spells.filter(({ track }) => track === "law");
  const inside = law.filter((spell) => (role === null ? spell.full : spell.role === role));
  const events = pick(context.dataset.events, context.dataset.events.byOrganization, organization).filter(({ participants }) =>
    participants.some((party) => party.country === country),
  );
  const days = (...roles: readonly string[]) =>
    events.filter(({ participants }) => participants.some((party) => party.country === country && roles.includes(party.role))).map(({ start }) => start);
  const goings = events
    .filter(
      ({ title, participants }) =>
        /leav|withdr|suspend|quit|exit|out of|stays away|ends/i.test(title) &&
        participants.some((party) => party.country === country && ["initiator", "subject"].includes(party.role)),
    )
    .map(({ start }) => start);
  if (claimed === "outside") {
    const at = { earliest: context.written, latest: context.written };
    if (/never|ни разу|никогда/iu.test(clause.text)) return inside.length > 0 ? "differs" : "agrees";
    const [date] = dates;
    const when = date === undefined || date.as === "since" ? at : { earliest: date.from, latest: date.to };
    const holds = inside.map((spell) => holdsAt(spell, when));
    return holds.includes("yes") ? "differs" : holds.includes("possibly") ? "possibly" : "agrees";
  }
  if (claimed === "froze") {
    const starts = membership.spells.filter((spell) => ["frozen", "suspended", "dormant"].includes(spell.role)).map(({ start }) => start);
    const ends = inside.map(({ end }) => end).filter(({ edtf }) => edtf !== "..");
    if (starts.length + ends.length === 0) return "differs";
    return bestFit(dates, [...starts, ...ends, ...days("leaving", "inactive", "subject", "participant")]) ?? "agrees";
  }
  if (claimed === "left") {
    const ends = inside.flatMap(({ end }) => (end.edtf === ".." || end.earliest === null ? [] : [end]));
    // Some stepped down and did not leave: it is the same word to many.
    const lower = law.filter((spell) => !spell.full && !["signatory", "candidate"].includes(spell.role)).map(({ start }) => start);
    if (inside.length === 0) return law.some(({ end }) => end.edtf !== ".." && end.earliest !== null) ? "possibly" : "differs";
    if (ends.length === 0) return "differs";
    return bestFit(dates, [...ends, ...lower, ...days("leaving"), ...goings]) ?? "agrees";
  }
  if (claimed === "joined") {
    if (inside.length === 0)
      return law.every((spell) => LESSER.includes(spell.role))
        ? "differs"
        : laxer(
            bestFit(
              dates,
              law.map(({ start }) => start),
            ),
          );
    const came = dates.filter(({ as }) => as !== "until");
    const fit = bestFit(
      came,
      inside.map(({ start }) => start),
    );
    if (fit === "agrees" || fit === null) return ordered(membership, clause, context) ?? placed(membership, clause, context) ?? "agrees";
    // Decided in one year and in force in the next: neither is wrong.
    return bestFit(came, [...law.map(({ start }) => start), ...days("joining", "founder", "signatory", "created", "initiator", "subject")]) === "differs"
      ? "differs"
      : "possibly";
  }
  return memberAt(inside, law, clause, context);
}

/** `member of`, at the dates given, or now, or ever. */
function memberAt(inside: Membership["spells"], law: Membership["spells"], clause: Clause, { written }: Context): Stance {
  const dates = happened(clause.dates);
  // A party or participant that was never called a member is one to many.
  if (inside.length === 0) return law.some((spell) => ["party", "participant", "signatory"].includes(spell.role)) ? "possibly" : "differs";
  const [date] = dates;
  const member = notionOf(clause, "member");
  if (date?.as === "since" && member !== undefined && date.start >= (clause.sentence.words[member.from]?.start ?? 0))
    return bestFit([{ ...date, as: "at" }], [...inside.map(({ start }) => start), ...law.map(({ start }) => start)]) ?? "possibly";
  if (date !== undefined && date.as !== "since") {
    const holds = inside.map((spell) => holdsAt(spell, { earliest: date.from, latest: date.to }));
    return holds.includes("yes") ? "agrees" : holds.includes("possibly") ? "possibly" : "differs";
  }
  const past = /(?<!\p{L})(?:was|were|had been|once|former\w*|был\p{L}*|ранее|состоял\p{L}*)(?!\p{L})/iu.test(clause.text);
  const now = inside.some((spell) => holdsAt(spell, { earliest: written, latest: written }) === "yes");
  if (now) return "agrees";
  return past ? "agrees" : inside.some((spell) => holdsAt(spell, { earliest: written, latest: written }) === "possibly") ? "possibly" : "differs";
}

// To be one of these is not to have joined.
const LESSER: readonly Role[] = ["observer", "partner", "dialogue-partner", "guest", "invited", "candidate", "sponsor", "associate"];

const laxer = (fit: Stance | null): Stance => (fit === "agrees" ? "agrees" : fit === null ? "possibly" : fit);

/** `the last of the five to join`: compared only where it is said of the republics. */
function ordered(membership: Membership, clause: Clause, { dataset }: Context): Stance | null {
  const word = notionOf(clause, "first", "last");
  if (word === undefined || !/(?:first|last|перв\p{L}+|последн\p{L}+)\s*(?:of\b.*)?(?:to\s|member|state|to get|кто)/iu.test(clause.text)) return null;
  const five = clause.sentence.mentions.some(({ kind }) => kind === "five") || /region|регион/iu.test(clause.text);
  if (!five) return null;
  const came = REPUBLICS.flatMap((country) => {
    const held = find(dataset.memberships, `${membership.organization}-${country.toLowerCase()}`)?.spells.find(({ full, track }) => full && track === "law");
    return held?.start.earliest == null ? [] : [{ country, day: held.start.earliest }];
  }).sort((a, b) => a.day - b.day);
  const wanted = word.name === "first" ? came[0] : came.at(-1);
  return wanted?.country === membership.country ? "agrees" : "differs";
}

const PLACES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(" ");

/** `Became the tenth member`: how many there were once it was in, where all are held. */
function placed({ organization, country }: Membership, { text }: Clause, { dataset }: Context): Stance | null {
  const word = text.match(new RegExp(`(?<!\\p{L})(${PLACES.join("|")})\\s+(?:full\\s+)?member(?!\\p{L})`, "iu"))?.[1];
  const coverage = dataset.memberships.coverage.parts[organization];
  const came = find(dataset.memberships, `${organization}-${country.toLowerCase()}`)?.spells.find(({ full, track }) => full && track === "law")?.start;
  if (word === undefined || coverage?.state !== "whole" || coverage.others || came?.latest == null) return null;
  const { least, possible } = membershipsAt(dataset.memberships, { organization, at: formatDay(came.latest) });
  const place = PLACES.indexOf(word.toLowerCase()) + 1;
  return place >= least && place <= possible ? "agrees" : "differs";
}

/** Events of the same coming or going, so that both are shown. */
function eventsOf({ country, organization, claimed }: Question, clause: Clause, { dataset }: Context): string[] {
  const dates = happened(clause.dates);
  const roles = claimed === "left" || claimed === "froze" ? ["leaving", "inactive", "subject", "initiator"] : ["joining", "candidate", "observer"];
  return pick(dataset.events, dataset.events.byOrganization, organization)
    .filter(
      ({ participants, start }) =>
        participants.some((party) => party.country === country && roles.includes(party.role)) && bestFit(dates, [start]) !== "differs",
    )
    .slice(0, 2)
    .map(({ id }) => `events/${id}`);
}
