import { type Dataset, find, type Limit, pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { membershipInWords } from "../../search/records/states-of-things.ts";
import type { CountryId, OrganizationId } from "../../types.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { type Claim, type Claimed, claimedIn, OF_ROLE, POINTS_BACK } from "./claimed.ts";
import { countOf } from "./members.ts";
import { type Question, standingOf } from "./standing.ts";

/** Was, is, became, ceased to be a state something in a body? And how many members has it? */
export const askMembership: Ask = (clause, context) => {
  const carried = clause.sentence.carried;
  const all = clause.mentions.filter(({ kind, ids, as }) => kind === "organization" && ids.length === 1 && as !== "seat");
  // `NATO's Partnership for Peace`, `the Partnership for Peace of NATO`: whose it is, is not meant.
  const { words } = clause.sentence;
  const named = all.filter(
    ({ from, to }) => !all.some((other) => other.from === to || (other.to === from - 1 && /^(?:of|in)$/iu.test(words[from - 1]?.text ?? ""))),
  );
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
    const claim = claimedIn(apart, organization);
    if (claim === null || isThingOf(apart, body, claim)) return [];
    const own = claim.claimed === "member" || claim.claimed === "outside" ? { ...apart, dates: datesBeside(apart, body) } : apart;
    // `never more than an observer` denies the membership, not the observing.
    const atMost = /(?<!\p{L})(?:never|not|no)(?!\p{L}).{0,40}more than/iu.test(clause.text);
    const role = atMost ? null : (OF_ROLE.find(([pattern]) => pattern.test(clause.text))?.[1] ?? null);
    const { claimed, denied } = atMost ? { claimed: "outside" as const, denied: false } : claim;
    return subjectsOf(own, claimed, context).map((country) => one({ country, organization, claimed, denied, role }, own, context));
  });
};

/** `stays away from its summit`, `its mission of observers`: what is said of a thing of the body is not said of the body. */
function isThingOf({ sentence: { words } }: Clause, { from, to }: Mention, { claimed }: Claim): boolean {
  const [after, before] = [words[to]?.text ?? "", words.slice(Math.max(0, from - 3), from).map(({ text }) => text)];
  if (/^(?:missions?|миссия|миссии)$/iu.test(after)) return true;
  const MEETING = /^(?:summits?|meetings?|sessions?|exercises?|drills?|саммит\p{L}*|учени\p{L}*|заседани\p{L}*)$/iu;
  return claimed === "outside" && (MEETING.test(after) || before.some((word) => MEETING.test(word)));
}

/** As far into a sentence as `In December 2010` begins. */
const HEAD = 12;

/** `Although it is no member, it signed a treaty in 2005`: what a state is, is dated by what stands in the same breath, or by `In 2010,` at the head. */
function datesBeside({ dates, sentence: { words, text } }: Clause, body: Mention): Clause["dates"] {
  const [start, end] = [words[body.from]?.start ?? 0, words[body.to - 1]?.end ?? 0];
  return dates.filter((date) => {
    const between = text.slice(Math.min(end, date.end), Math.max(start, date.start));
    return !(date.start <= HEAD ? between.replace(/^(?:\s\p{Ll}+\.?)?,/u, "") : between).includes(",");
  });
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
    stance: membership === undefined ? (whole ? strangerOf(question) : "cannot-tell") : standingOf(question, membership, clause, context),
    held: membership === undefined ? others : membershipInWords(membership, wording),
    records: [...(membership === undefined ? [`organizations/${organization}`] : [`memberships/${membership.id}`]), ...eventsOf(question, clause, context)],
    limits: whole || coverage === undefined || membership !== undefined ? [] : [partial(dataset, organization)],
  };
}

/** How it stands to what is said of a state that a body never had. */
const strangerOf = ({ claimed, denied }: Question) => (claimed === "outside" || (denied && claimed !== "left") ? "agrees" : denied ? null : "differs");

const partial = ({ memberships }: Dataset, organization: OrganizationId): Limit => ({
  code: "partial",
  message: `Not all members are held. ${memberships.coverage.parts[organization]?.universe ?? ""}`.trim(),
});

const dateWords = ({ dates, sentence: { text } }: Clause): string => {
  const [first] = happened(dates);
  return first === undefined ? "" : ` (${text.slice(first.start, first.end)})`;
};

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
