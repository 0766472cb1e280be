import { REPUBLICS } from "../../identity/republics.ts";
import { type Dataset, find, type Limit, pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { membershipInWords } from "../../search/records/states-of-things.ts";
import { holdsAt } from "../../time/index.ts";
import type { CountryId, Membership, OrganizationId, Role } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { type Claimed, claimedIn, OF_ROLE, POINTS_BACK } from "./claimed.ts";
import { countOf } from "./members.ts";

/** Was, is, became, ceased to be a state something in a body? And how many members has it? */
export const askMembership: Ask = (clause, context) => {
  const carried = clause.sentence.carried;
  const all = clause.mentions.filter(({ kind, ids, as }) => kind === "organization" && ids.length === 1 && as !== "seat");
  // `NATO's Partnership for Peace`: the second is meant.
  const named = all.filter(({ to }) => !all.some(({ from }) => from === to));
  const { before, mentions } = clause.sentence;
  const pointed = POINTS_BACK.test(clause.text) && mentions.every(({ kind }) => kind !== "organization") ? before.organization : undefined;
  const spoken = carried?.kind === "organization" ? carried : pointed;
  const bodies = named.length === 0 && spoken !== undefined ? [spoken] : named;
  const counted = bodies.flatMap(({ ids }) => countOf(clause, ids[0] as OrganizationId, context)).slice(0, 1);
  if (counted.length > 0 || bodies.length === 0 || notionOf(clause, "vote")) return counted;
  const verb = notionOf(clause, "join", "leave", "member", "freeze", "found", "observer");
  // What a body's soldiers do is not what its members are; but for who joins it in the same breath.
  const close = verb !== undefined && bodies.some(({ from }) => from >= verb.to && from - verb.to <= 4);
  if (!close && notionOf(clause, "exercise", "help", "send", "troops", "base")) return counted;
  const after = bodies.filter(({ from }) => verb === undefined || from >= verb.from);
  const meant = (after.length > 0 ? after : bodies.slice(-1)).slice(0, 2);
  return meant.flatMap((body, at) => {
    const organization = body.ids[0] as OrganizationId;
    const apart = meant.length < 2 ? clause : { ...clause, dates: datesOf(clause, body, meant[at + 1]) };
    const claimed = claimedIn(apart, organization);
    const own = claimed === "member" || claimed === "outside" ? { ...apart, dates: datesBeside(apart, body) } : apart;
    if (claimed === null) return [];
    // `never more than an observer` denies the membership, not the observing.
    const atMost = /(?<!\p{L})(?:never|not|no)(?!\p{L}).{0,40}more than/iu.test(clause.text);
    const role = atMost ? null : (OF_ROLE.find(([pattern]) => pattern.test(clause.text))?.[1] ?? null);
    return subjectsOf(own, atMost ? "outside" : claimed, context).map((country) =>
      one({ country, organization, claimed: atMost ? "outside" : claimed, role }, own, context),
    );
  });
};

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
  const verb = notionOf(clause, "join", "leave", "freeze", "member", "observer", "associate");
  // `Tied to Russia by membership`: whom something is done to or with is not who does it.
  const does = (group: readonly Mention[]) =>
    !/^(?:to|with|by|for|against|к|с|для|против)$/iu.test(clause.sentence.words[(group[0]?.from ?? 0) - 1]?.text ?? "");
  const before = groups.filter((group) => (verb === undefined || (group[0]?.from ?? 0) < verb.from) && does(group));
  const nouns = (list: readonly Mention[][]) => list.filter((group) => group.some(({ as }) => as !== "demonym"));
  const head = clause.head?.kind === "country" && clause.head.ids.length === 1 ? [clause.head] : undefined;
  // What is said of the five together is counted, not asked of the one state that is named beside them.
  if (clause.mentions.some(({ kind }) => kind === "five") && before.length === 0) return [];
  const group = nouns(before)[0] ?? head ?? nouns(groups)[0] ?? before[0] ?? groups[0];
  if (group === undefined && carried?.kind === "country" && carried.ids.length === 1) return carried.ids as CountryId[];
  // Where a clause has no subject of its own, the sentence has.
  if (group === undefined && clause.from > 0) {
    const first = clause.sentence.mentions.find(({ kind, ids }) => kind === "country" && ids.length === 1);
    return first === undefined ? [] : (first.ids as CountryId[]);
  }
  // `He took it into the union`: his state.
  const person = clause.mentions.find(({ kind }) => kind === "person") ?? (carried?.kind === "person" ? carried : undefined);
  if (group === undefined && person !== undefined) return ledBy(person.ids[0] ?? "", context);
  const many = claimed === "member" || claimed === "joined" || claimed === "outside" || claimed === "left";
  return (many ? (group ?? []) : (group ?? []).slice(0, 1)).flatMap(({ ids }) => ids as CountryId[]);
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
  if (claimed === "outside") {
    const at = { earliest: context.written, latest: context.written };
    const ever = inside.some((spell) => holdsAt(spell, at) !== "no") || (/never|ни разу|никогда/iu.test(clause.text) && inside.length > 0);
    return ever ? "differs" : "agrees";
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
    return bestFit(dates, [...ends, ...lower, ...days("leaving", "initiator", "subject")]) ?? "agrees";
  }
  if (claimed === "joined") {
    if (inside.length === 0)
      return law.length === 0
        ? "differs"
        : role === null && /full|полноправн|полноценн/iu.test(clause.text)
          ? "differs"
          : dates.length === 0
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
    if (fit === "agrees" || fit === null) return ordered(membership, clause, context) ?? "agrees";
    // Decided in one year and in force in the next: neither is wrong.
    return bestFit(came, [
      ...law.map(({ start }) => start),
      ...days("joining", "candidate", "founder", "signatory", "created", "initiator", "subject", "observer"),
    ]) === "differs"
      ? "differs"
      : "possibly";
  }
  return memberAt(inside, law, clause, context);
}

/** `member of`, at the dates given, or now, or ever. */
function memberAt(inside: Membership["spells"], law: Membership["spells"], clause: Clause, { written }: Context): Stance {
  const dates = happened(clause.dates);
  if (inside.length === 0) return "differs";
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
