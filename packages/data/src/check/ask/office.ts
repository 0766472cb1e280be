import { tenuresAt } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { formatDay, holdsAt } from "../../time/index.ts";
import type { Tenure } from "../../types.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, doersOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { isDenied } from "../denied.ts";
import type { AskedOffice } from "../words/words.ts";
import { handover } from "./handover.ts";
import { leadsAnother, leadsState } from "./leads.ts";
import { asAt, firstOf, LONG, near } from "./office-days.ts";
import { isApposition, officeMeant, partFrom, placeOf, saidOfHim } from "./office-meant.ts";
import { beside, isGuest, isInWhen, stateOfOffice, tenuresOf } from "./office-of.ts";
import {
  AFTER,
  AFTER_ONE,
  CAME,
  ELECTED,
  FIRST,
  FIRST_SINCE,
  FOLLOWS,
  HANDS,
  HAS_BEEN,
  HELD,
  HIS_KIN,
  IS,
  KIN,
  KIN_CAME,
  NOW,
  OF_ANOTHER,
  OF_THE_DEAD,
  OFFICES,
  OTHER_POST,
  PASSIVE,
  RULES,
  SURE,
  UNTIL,
  WENT,
} from "./office-words.ts";

/** Who held which office where, and from when to when? */
export const askOffice: Ask = (clause, context) => {
  const named = doersOf(
    clause,
    // `Aliyev's son Ilham` is not Aliyev.
    clause.mentions.filter(({ kind, from, to }) => kind === "person" && !KIN.test(clause.sentence.words[to]?.text ?? "") && !isGuest(clause, from)),
  );
  const own = named.filter(({ from }) => !isInWhen(clause, from));
  const people = clause.head?.kind === "person" ? [clause.head, ...own] : own;
  const carried = clause.sentence.carried?.kind === "person" && people.length === 0 && !HIS_KIN.test(clause.sentence.text) ? [clause.sentence.carried] : [];
  const [first, second] = [...people, ...carried];
  if (first === undefined || /namesake|однофамил|тезк/iu.test(clause.sentence.text)) return [];
  // What it was that he came or went after is another thing than what he did.
  const after = clause.text.search(AFTER);
  const shift = clause.sentence.words[clause.from]?.start ?? 0;
  const told = clause.notions.filter(({ from }) => after < 0 || (clause.sentence.words[from]?.start ?? 0) - shift < after);
  // `A vote was held in July, after Bakiyev had fled in April`: of whom only that part speaks.
  if (after > HEAD && second === undefined && carried.length === 0 && clause.head?.kind !== "person" && placeOf(clause, first) > after)
    return officeOf(partFrom(clause, after), first, context);
  if (told.some(({ name }) => ["visit", "summit", "vote", "sign", "trade", "export", "secretary-general"].includes(name))) return [];
  // `Became president his son`: somebody else did.
  if (KIN_CAME.test(clause.text)) return [];
  // `After the death of one another became president`: the day is his who came.
  if (second !== undefined && OF_THE_DEAD.test(clause.text)) return officeOf(clause, second, context);
  // `After one had died, another became president`: who came stands after the comma.
  const lead = second === undefined ? "" : (clause.text.match(AFTER_ONE)?.[0] ?? "");
  if (second !== undefined && lead !== "" && placeOf(clause, first) < lead.length && placeOf(clause, second) >= lead.length) {
    const own = clause.dates.filter(({ start }) => start - clause.start >= lead.length);
    const rest = { ...partFrom(clause, lead.length), dates: clause.dates };
    const asked = officeOf(own.length > 0 ? { ...rest, dates: own } : rest, second, context);
    // The day on which the other went is the day on which he came, or it is not.
    return own.length > 0 ? asked : asked.filter(({ stance }) => stance !== "differs");
  }
  // Who follows somebody, and is not held: nothing is said of when the other came.
  const follows = clause.text.search(FOLLOWS);
  if (second === undefined && follows >= 0 && !PASSIVE.test(clause.text) && carried.length === 0) {
    if ((clause.sentence.words[first.from]?.start ?? 0) - shift > follows) return [];
  }
  if (second !== undefined && (HANDS.test(clause.text) || FOLLOWS.test(clause.text))) {
    const handed = handover(clause, first, second, context);
    if (handed !== null) return [handed];
  }
  // `Bakiyev was ousted in 2005, Akayev in 2010`: each has the day that follows him.
  const end = second === undefined ? Number.POSITIVE_INFINITY : (clause.sentence.words[second.from]?.start ?? 0);
  // `Was succeeded by` somebody who is not held: that he was in office is not what is said.
  if (second === undefined && PASSIVE.test(clause.text)) return officeOf(clause, first, context).map((one) => ({ ...one, stance: null }));
  return officeOf(second === undefined ? clause : { ...clause, dates: clause.dates.filter(({ start }) => start < end) }, first, context);
};

/** `The day after` is no statement of its own. */
const HEAD = 15;

function officeOf(clause: Clause, mention: Mention, context: Context): Asked[] {
  const office = officeMeant(clause);
  const state = stateOfOffice(clause, office);
  const dates = happened(clause.dates);
  // `A day after the resignation of Nazarbayev`: what came before is told of somebody else.
  const text = saidOfHim(clause, mention);
  const isOne = IS.test(clause.text) || isApposition(clause, office);
  if (OTHER_POST.test(text) || OF_ANOTHER.test(text)) return [];
  const [came, elected, went, rules] = [CAME, ELECTED, WENT, RULES].map((pattern) => pattern.test(text));
  // `Became`, `replaced`: of what, the word for the office says; `has led Belarus` says it too.
  if (office === undefined && ((!SURE.test(text) && !leadsState(clause)) || leadsAnother(text))) return [];
  const tenures = tenuresOf(mention, clause, context);
  const [person] = tenures.map((tenure) => tenure.person);
  if (person === undefined) return [];
  const own = tenures.filter((tenure) => tenure.person === person);
  // Of a body of which he held no office that is held here nothing is known.
  const bodies = clause.mentions.filter(({ kind }) => kind === "organization").flatMap(({ ids }) => ids);
  if (bodies.length > 0 && state === null && !own.some(({ organization }) => organization !== null && bodies.includes(organization))) return [];
  // Who ruled until a year was head of state until then, whatever else he kept.
  const offices =
    office === undefined ? (rules || went ? ["head-of-state", "head-of-government", "supreme-leader", "party-leader"] : null) : (OFFICES[office.name] ?? null);
  const there = own.filter(({ country }) => state === null || country === state);
  // `Driven from power in Belarus`, of somebody who held no office there: the day is not that of it.
  if (office === undefined && state !== null && there.length === 0) return [];
  const exact = office?.name === "president" ? there.filter((tenure) => tenure.office === "head-of-state") : [];
  const inOffice = exact.length > 0 ? exact : there.filter((tenure) => offices === null || offices.includes(tenure.office));
  // Of foreign ministers few terms are held: those of another office say nothing of this one.
  if (office?.name === "foreign-minister" && inOffice.length === 0) return [];
  const denied = office !== undefined && isDenied(clause, office);
  const fitting = inOffice.length > 0 ? inOffice : there.length > 0 ? there : own;
  // The office and the dates that are meant come first.
  const rank = ({ office: held, start, end }: Tenure) => (held === "head-of-state" ? 1 : 0) + (bestFit(dates, [start, end]) === "agrees" ? 2 : 0);
  const said = [...fitting].sort((a, b) => rank(b) - rank(a) || (b.start.earliest ?? 0) - (a.start.earliest ?? 0));
  const asked = (what: AskedOffice, stance: Stance | null): Asked[] => [
    {
      asks: "office",
      question: (words) => words.offices.asks(what, person, state),
      stance,
      held: (words) => words.offices.career(person, said),
      records: said.map(({ id }) => `tenures/${id}`),
    },
  ];
  // `Opened its border with a neighbour under President …`: his own state is named too, and the other is not said to be his.
  const ofHisOwn = clause.mentions.some(({ kind, ids }) => kind === "country" && own.some(({ country }) => country === ids[0]));
  // `Tajikistan's president until 2017`, said of somebody who never was that.
  if (state !== null && office !== undefined && there.length === 0 && !ofHisOwn && beside(clause, office, mention))
    return denied ? asked("was in office", "agrees") : asked("was in office", mention.as === "name" || own.length > 0 ? "differs" : "cannot-tell");
  if (said.length === 0) return [];
  const [starts, ends] = [said.map(({ start }) => start), said.map(({ end }) => end).filter(({ edtf }) => edtf !== "..")];
  // `Until his death in December 2006`.
  const lead = (date: (typeof dates)[number]) => clause.sentence.text.slice(Math.max(0, date.start - 40), date.start);
  const until = dates.filter((date) => date.as === "until" || UNTIL.test(lead(date)));
  // `The first to be invited since 2002`.
  const since = FIRST_SINCE.test(clause.text) ? [] : dates.filter(({ as }) => as === "since");
  const at = dates.filter(({ as }) => as === "at" || as === "between");
  // `Is president`: now, and not once.
  if (!denied && dates.length === 0 && office !== undefined && state !== null && inOffice.length > 0 && NOW.test(clause.text) && IS.test(clause.text)) {
    const holds = inOffice.map((spell) => holdsAt(spell, { earliest: context.written, latest: context.written }));
    return asked("holds it now", holds.includes("yes") ? "agrees" : holds.includes("possibly") ? "possibly" : "differs");
  }
  // Who has another office is not in this one; who is, is held.
  if (
    !denied &&
    state !== null &&
    office !== undefined &&
    inOffice.length === 0 &&
    (IS.test(clause.text) || HELD.test(clause.text) || came) &&
    (dates.length > 0 || NOW.test(clause.text))
  ) {
    const day = formatDay(at[0]?.from ?? context.written);
    const holder = tenuresAt(context.dataset.tenures, { country: state, office: OFFICES[office.name]?.[0] ?? "head-of-state", at: day }).tenures;
    if (holder.some(({ holds, person: other }) => holds === "yes" && other !== person)) return asked("held it", "differs");
  }
  if (dates.length === 0) return !denied && (rules || isOne) && office !== undefined && inOffice.length > 0 && state !== null ? asked("held it", "agrees") : [];
  const turned = (stance: Stance | null) => (denied ? opposite(stance) : stance);
  // `Elected in 2017, resigned three years later`: the day that stands before the leaving is that of the coming.
  const leaving = clause.sentence.text.search(WENT);
  if (went && (came || elected) && at.every(({ start }) => start < leaving)) return [];
  if (went && at.length > 0) {
    if (ends.length === 0) return asked("left", turned("differs"));
    const fit = bestFit(at, ends);
    return asked("left", fit === "differs" && at.length > 1 ? null : turned(fit));
  }
  if (denied && !came) return [];
  if (until.length > 0 && ends.length > 0) return asked("until", bestFit(asAt(until), ends));
  if (since.length > 0) {
    const now = { earliest: context.written, latest: context.written };
    if (HAS_BEEN.test(clause.text) && inOffice.length > 0 && inOffice.every((spell) => holdsAt(spell, now) === "no")) return asked("still", turned("differs"));
    const fit = bestFit(asAt(since), starts);
    return asked(
      "since",
      fit === "differs" &&
        bestFit(
          asAt(since),
          own.map(({ start }) => start),
        ) !== "differs"
        ? null
        : fit,
    );
  }
  if ((came || elected) && at.length > 0) {
    const firsts = FIRST.test(clause.text) ? firstOf(said) : starts;
    const fit = bestFit(at, firsts);
    // An election may be one of several, and one comes before the office: only a first one, or coming to office, is compared.
    const outside = at.every(
      ({ from, to }) => starts.every(({ earliest }) => to < (earliest ?? to) - LONG) || said.every(({ end }) => end.latest !== null && from > end.latest),
    );
    const sure = fit !== "differs" || FIRST.test(clause.text) || (came && !elected) || outside;
    return asked("came", sure ? (fit === "differs" && near(at, firsts) ? "possibly" : turned(fit)) : null);
  }
  // `Held the post from 2005 to 2010`: a beginning and an end.
  const [span] = dates;
  if (dates.length === 1 && span?.unit === "span" && (rules || HELD.test(clause.text) || isOne) && inOffice.length > 0) {
    const [first, last] = [
      { ...span, as: "at" as const, to: span.from + 364 },
      { ...span, as: "at" as const, from: span.to - 364 },
    ];
    const [begun, over] = [
      bestFit(
        [first],
        inOffice.map(({ start }) => start),
      ),
      bestFit(
        [last],
        inOffice.map(({ end }) => end),
      ),
    ];
    const stance = begun === "agrees" && over === "agrees" ? "agrees" : begun === "differs" && over === "differs" ? "differs" : "possibly";
    return asked("from when to when", stance);
  }
  // `Was president in 2010`.
  const [when] = at;
  if (
    at.length === 1 &&
    when !== undefined &&
    !came &&
    !elected &&
    !went &&
    office !== undefined &&
    IS.test(clause.text) &&
    inOffice.length > 0 &&
    state !== null
  ) {
    const holds = inOffice.map((spell) => holdsAt(spell, { earliest: when.from, latest: when.to }));
    return asked("held it then", holds.includes("yes") ? "agrees" : holds.includes("possibly") ? "possibly" : "differs");
  }
  return [];
}
