import { type Dataset, find, type Limit, pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import type { OrganizationId } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, notionOf, saidIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import type { Claimed } from "../words/words.ts";
import { bodiesIn } from "./bodies-in.ts";
import { claimedIn, POINTS_BACK, RARELY, roleIn } from "./claimed.ts";
import { countOf } from "./members.ts";
import { type Question, standingOf } from "./standing.ts";
import { statementsIn } from "./subjects.ts";

/** Was, is, became, ceased to be a state something in a body? And how many members has it? */
export const askMembership: Ask = (clause, context) => {
  const bodies = bodiesIn(clause);
  const counted = bodies.flatMap(({ ids }) => countOf(clause, ids[0] as OrganizationId, context)).slice(0, 1);
  if (counted.length > 0 || bodies.length === 0 || notionOf(clause, "vote") || ITS_COUNCIL.test(clause.text)) return counted;
  const verb = notionOf(clause, "join", "leave", "member", "freeze", "found", "observer", "stay");
  // `Sent peacekeepers; they stayed two months`: these stay, and not the state.
  const own = bodies.some(({ from, to }) => from >= clause.from && to <= clause.to);
  if (!own && ["stay", "leave"].includes(verb?.name ?? "") && clause.prior !== null && notionOf(clause.prior, "troops", "send", "base") !== undefined)
    return counted;
  // `An agreement lets it stay`: where the sentence names no body, who stays where is not read.
  if (verb?.name === "stay" && !clause.sentence.mentions.some(({ kind }) => kind === "organization") && !POINTS_BACK.test(clause.text)) return counted;
  // What a body's soldiers do is not what its members are; but for who joins it in the same breath.
  const close = verb !== undefined && bodies.some(({ from }) => from >= verb.to && from - verb.to <= 4);
  if (!close && notionOf(clause, "exercise", "help", "send", "troops", "base")) return counted;
  const after = bodies.filter(({ from }) => verb === undefined || from >= verb.from);
  const meant = (after.length > 0 ? after : bodies.slice(-1)).slice(0, 3);
  return meant.flatMap((body, at) => {
    const organization = body.ids[0] as OrganizationId;
    // Who stays out of a body that is not named hardly stays out of the United Nations.
    if (RARELY.includes(organization) && !clause.mentions.includes(body) && notionOf(clause, "member", "observer") === undefined) return [];
    const own = meant.length < 2 ? clause : { ...clause, dates: datesOf(clause, body, meant[at + 1]) };
    // `Two years after joining it, in 2000`: the day is that of what was then.
    const apart = verb !== undefined && OFFSET.test(sentenceUpTo(clause, verb.from)) ? { ...own, dates: [] } : own;
    const claimed = claimedIn(apart, organization, leadOf(clause, body));
    // `A member of the one, it has kept out of the other`.
    if (claimed === "outside" && isBeforeOutside(clause, body, meant[at + 1])) return [];
    if (claimed === null || isThingOf(clause, body, claimed)) return [];
    // `Became neutral in 1995, joined it in 2001`: of several days of one state the one in the same breath as the verb.
    const once = claimed === "joined" || claimed === "left" || claimed === "froze" ? datesAfter(apart, verb) : [];
    const beside =
      once.length > 0 ? { ...apart, dates: once } : claimed === "member" || claimed === "outside" ? { ...apart, dates: datesBeside(apart, body) } : apart;
    // `never more than an observer` denies the membership, not the observing.
    const atMost = /(?<!\p{L})(?:never|not|no)(?!\p{L}).{0,40}more than/iu.test(clause.text);
    // `No full member: it is a partner` denies the membership too.
    const role = atMost || (claimed === "outside" && /(?<!\p{L})full member/iu.test(clause.text)) ? null : roleIn(clause);
    const said = atMost ? "outside" : claimed;
    return statementsIn(beside, said, context).flatMap(({ countries, dates, said: instead }) => {
      // `Despite the war of 2008 it never left`: at no time, and not only in that year.
      const own = NEVER.test(clause.text) && instead !== "member" ? dates.filter(({ as }) => as !== "at") : dates;
      return countries.map((country) => one({ country, organization, claimed: instead, role }, { ...beside, dates: own }, context));
    });
  });
};

/** The dates after a verb with no comma between, where a clause has several and is about one state. */
function datesAfter({ dates, mentions, sentence: { words, text } }: Clause, verb: { from: number } | undefined): Clause["dates"] {
  const states = new Set(mentions.filter(({ kind, as }) => kind === "country" && as !== "demonym").map(({ ids }) => ids[0]));
  const start = words[verb?.from ?? -1]?.start;
  if (start === undefined || dates.length < 2 || states.size > 1) return [];
  return dates.filter((date) => date.start > start && !/[,;]/u.test(text.slice(start, date.start)));
}

// A council of the body has members of its own.
const ITS_COUNCIL = /(?<!\p{L})(?:Security Council|Human Rights Council|Совет\p{L}* (?:ООН )?(?:Безопасности|по правам человека)|Совбез\p{L}*)(?!\p{L})/iu;

const OFFSET = /(?<!\p{L})(?:years?|months?|weeks?|days?|decades?|лет|год\p{L}*|месяц\p{L}*)\s+(?:after|before|since|после|до)\s+(?:[\p{L}’']+\s+){0,3}$/iu;
const sentenceUpTo = ({ sentence: { text, words } }: Clause, at: number): string => text.slice(0, words[at]?.start ?? 0);

/** Do the words for staying out stand between a body and the next one that is named? */
function isBeforeOutside({ sentence: { words, text } }: Clause, body: Mention, next: Mention | undefined): boolean {
  const between = next === undefined ? "" : text.slice(words[body.to - 1]?.end ?? 0, words[next.from]?.start ?? 0);
  return /(?<!\p{L})(?:out of|outside|away from|clear of|вне|за рамками)\s+(?:the\s+)?$/iu.test(between);
}

const leadOf = ({ sentence: { words, text }, from }: Clause, body: Mention): string =>
  body.from < from ? "" : text.slice(words[from]?.start ?? 0, words[body.from]?.start ?? 0);

/** `stays away from its summit`, `its mission of observers`: what is said of a thing of the body is not said of the body. */
function isThingOf({ text, start, from: clauseFrom, sentence: { words } }: Clause, { from, to }: Mention, claimed: Claimed): boolean {
  // `The free-trade treaty of the CIS` has parties of its own.
  if (claimed === "joined" && OF_A_TREATY.test(text.slice((words[to - 1]?.end ?? 0) - start)) && from >= clauseFrom) return true;
  const [after, before] = [words[to]?.text ?? "", words.slice(Math.max(0, from - 3), from).map(({ text }) => text)];
  if (/^(?:missions?|миссия|миссии)$/iu.test(after)) return true;
  // `Its command structure` is not the body; `its tenth member` and `its ranks` are.
  const owned = words.slice(to, to + 4).some(({ text }) => /^(?:members?|membership|observers?|ranks|fold|partners?|founders?|states|club)$/iu.test(text));
  if (/['’]s$/u.test(words[to - 1]?.text ?? "") && !owned) return true;
  const MEETING = /^(?:summits?|meetings?|sessions?|exercises?|drills?|саммит\p{L}*|учени\p{L}*|заседани\p{L}*)$/iu;
  if (claimed === "outside") return MEETING.test(after) || before.some((word) => MEETING.test(word));
  // `Signed up at the summit of a body`: what else it took to be let in is not said.
  return claimed === "joined" && MEETING.test(after) && !LET_IN.test(text);
}

const OF_A_TREATY = /^\s+(?:free[- ]trade|\p{Ll}+)?\s*(?:treaty|agreement|convention|pact|zone|area)(?!\p{L})/u;
const LET_IN = /(?<!\p{L})(?:admitted|accepted|became|becoming|taken in|members?|granted|принят\p{L}*|приня\p{L}+|стал\p{L}*|член\p{L}*)(?!\p{L})/iu;

/** As far into a sentence as `In December 2010` begins. */
const HEAD = 12;

/** `Although it is no member, it signed a treaty in 2005`: what a state is, is dated by what stands in the same breath, or by `In 2010,` at the head. */
function datesBeside({ dates, sentence: { words, text } }: Clause, body: Mention): Clause["dates"] {
  const [start, end] = [words[body.from]?.start ?? 0, words[body.to - 1]?.end ?? 0];
  const near = dates.filter((date) => {
    const between = text.slice(Math.min(end, date.end), Math.max(start, date.start));
    return !/[,—–]/u.test(date.start <= HEAD ? between.replace(/^(?:\s\p{Ll}+\.?)?,/u, "") : between);
  });
  // `Neutral since 1995 and an observer in it since 2021`: each has its own.
  const own = near[0]?.as === "since" ? near.filter((date) => date.as === "since" && date.start >= end) : [];
  return own.length > 0 ? own : near;
}

/** The dates that stand between a body and the next one, where several are named. */
function datesOf({ dates, sentence: { words, text } }: Clause, body: Mention, next: Mention | undefined): Clause["dates"] {
  const [start, end] = [words[body.to - 1]?.end ?? 0, next === undefined ? text.length : (words[next.from]?.start ?? text.length)];
  const own = dates.filter((date) => date.start >= start && date.end <= end);
  return own.length > 0 ? own : dates.length === 1 ? dates : [];
}

function one(question: Question, clause: Clause, context: Context): Asked {
  const { country, organization, claimed, role } = question;
  const { dataset } = context;
  const membership = find(dataset.memberships, `${organization}-${country.toLowerCase()}`);
  const coverage = dataset.memberships.coverage.parts[organization];
  const whole = coverage?.state === "whole";
  const date = dateOf(clause, organization);
  const said = { claimed, state: country, body: organization, role, never: NEVER.test(clause.text) };
  const stance = (of: Clause) => (membership === undefined ? (whole ? strangerIs(claimed) : "cannot-tell") : standingOf(question, membership, of, context));
  const all = beforeFounded(question, clause, context) ? null : stance(clause);
  // A day that is asked of is one that agrees: where another day of the clause does, it belongs to something else.
  const isOfAnother = all === "agrees" && date !== undefined && happened(clause.dates).length > 1 && stance({ ...clause, dates: [date] }) === "differs";
  return {
    asks: "membership",
    question: (words) => words.bodies.membership(said, date === undefined ? null : saidIn(clause, date)),
    stance: isOfAnother ? null : all,
    held: ({ bodies, records }) =>
      membership === undefined ? bodies.noMembership(country, organization, whole) : records.says(`memberships/${membership.id}`),
    records: [...(membership === undefined ? [`organizations/${organization}`] : [`memberships/${membership.id}`]), ...eventsOf(question, clause, context)],
    ...(whole || coverage === undefined || membership !== undefined ? {} : { limits: { of: organization, limits: [partial(dataset, organization)] } }),
  };
}

/** The date that goes with a membership: the first after its verb, else the nearest to the verb. `Dropped the rouble in May 1993, and joined it in 1998`. */
function dateOf(clause: Clause, organization: string): Clause["dates"][number] | undefined {
  const { sentence, mentions } = clause;
  const verb = notionOf(clause, "join", "leave", "freeze", "member", "observer");
  const start = (at: number | undefined) => sentence.words[at ?? -1]?.start;
  const dates = happened(clause.dates);
  const after = dates.find((date) => date.start > (start(verb?.to) ?? Number.POSITIVE_INFINITY));
  const place = start(verb?.from) ?? start(mentions.find(({ ids }) => ids[0] === organization)?.from);
  return after ?? dates.toSorted((a, b) => (place === undefined ? 0 : Math.abs(a.start - place) - Math.abs(b.start - place)))[0];
}

/** `Left it in 1999`, of a body founded in 2002: what it grew out of is meant. */
function beforeFounded({ organization, claimed }: Question, { dates }: Clause, { dataset }: Context): boolean {
  const founded = find(dataset.organizations, organization)?.exists.start;
  const [date] = happened(dates);
  return claimed === "left" && date !== undefined && founded?.earliest != null && date.to < founded.earliest;
}

const NEVER = /(?<!\p{L})(?:never|ни разу|никогда)(?!\p{L})/iu;

/** How what is said of a state stands where a body never had it. */
const strangerIs = (claimed: Claimed): Stance | null =>
  claimed === "outside" || claimed === "not-joined" ? "agrees" : claimed === "not-left" ? null : "differs";

const partial = ({ memberships }: Dataset, organization: OrganizationId): Limit => ({
  code: "partial",
  message: `Not all members are on record. ${memberships.coverage.parts[organization]?.universe ?? ""}`.trim(),
});

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
