import { isRepublic, REPUBLICS } from "../../../identity/republics.ts";
import type { ReadDate } from "../../../reading/dates.ts";
import type { Mention } from "../../../reading/names.ts";
import { isPlace } from "../../../reading/places.ts";
import type { Day } from "../../../time/index.ts";
import type { Event } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import { type Asked, type Context, saysOf } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";
import type { AskedThing } from "../../words/things.ts";
import { citiesIn, isIn } from "../cities.ts";
import { knownOf, statesLedBy } from "../led-by.ts";
import { type HappeningKind, KINDS } from "./happening-kinds.ts";
import { isOpposed, sameCourse, sameOrdinal } from "./same-course.ts";
import { shareOf } from "./vote-share.ts";

// What leads up to a happening, or follows from it, has a day of its own.
const BESIDE =
  /(?<!\p{L})(?:prepar\w+|ahead of|before|after|since|until|following|announc\w+|invit\w+|agreed|decid\w+|plan(?:s to|ned|ning)|postpon\w+|cancel\w+|informal\w*|virtual\w*|extraordinary|emergency|ministers?|ministerial|parliament\w*|накануне|перед|после|решил\p{L}*|объяв\p{L}*|приглас\p{L}*|планир\p{L}+|неформал\p{L}*|внеочередн\p{L}*|министр\p{L}*|парламент\p{L}*)(?!\p{L})/iu;
const BESIDE_TITLES = /informal|ministers|forum|talks|online|announced|planned|parliament/iu;

/** What a clause tells of a happening. */
interface Told {
  clause: Clause;
  context: Context;
  kind: HappeningKind;
  date: ReadDate;
  /** Which end of a long happening the day is of. */
  side: "whole" | "start" | "end";
  /** Long happenings are compared by the day on which they began or ended, and others as a whole. */
  isLong: boolean;
  cities: readonly string[];
  /** Who is named, places left aside. */
  actors: readonly Mention[];
  /** Are the five republics meant together? */
  five: boolean;
  /** Is it denied, or something else in the clause, of which nothing can be told? */
  denied: "it" | "something else" | null;
}

/** When and where was the happening that a clause tells of by its kind, its actors and its place? Empty where none, or more than one, can be meant. */
export function happening(clause: Clause, context: Context): Asked[] {
  const told = toldIn(clause, context);
  if (told === null) return [];
  const theirs = context.dataset.events.records.filter((event) => isMeant(told, event));
  const there = told.cities.length === 0 ? theirs : theirs.filter((event) => isIn(event, told.cities));
  const fitting = there.filter((event) => fitOf(told, event) !== "differs");
  if (told.denied !== null) return told.denied === "it" ? cameOfIt(told, fitting) : [];
  if (fitting.length > 0) return asHeld(told, fitting);
  const others = otherwise(told, theirs, there);
  return others.length > 0 ? others : whoMet(told);
}

/** What a clause tells, where it tells of one happening, on one day, and of who took part in it. */
function toldIn(clause: Clause, context: Context): Told | null {
  const kind = KINDS.find(({ said, failed }) => said.test(clause.text) || failed?.test(clause.text));
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const [date] = dates;
  if (kind === undefined || date === undefined || dates.length > 1 || clause.dates.length > 1 || BESIDE.test(clause.text)) return null;
  const side = STARTS.test(clause.text) ? "start" : ENDS.test(clause.text) ? "end" : "whole";
  const isLong = kind.types.some((type) => type === "war" || type === "unrest");
  const cities = citiesIn(clause, context);
  // Without its place or its beginning, unrest in a state is too much to be one thing; and two places of one meeting are two meetings.
  if (isLong && side === "whole" && cities.length === 0 && !/invade|вторг/iu.test(clause.text)) return null;
  if (kind.placed && (cities.length > 1 || !LEADERS.test(clause.text))) return null;
  const actors = clause.mentions.filter((mention) => !isPlace(clause.sentence, mention));
  const five = actors.some(({ kind: named }) => named === "five") || ALL_FIVE.test(clause.text);
  // Elected is somebody, and not the state.
  if (kind.types.includes("leadership-change") && !actors.some(({ kind: named }) => named === "person")) return null;
  // `In Andijan` says whose unrest it was.
  const byPlace = isLong && cities.length > 0;
  if (!byPlace && !five && !actors.some(({ kind: named }) => !kind.placed || named === "organization")) return null;
  const denied = kind.failed?.test(clause.text) === true ? "it" : deniedIn(clause.text.split(BEYOND)[0] ?? "", kind);
  return { clause, context, kind, date, side: isLong ? side : "whole", isLong, cities, actors, five, denied };
}

/** `Reforms did not go smoothly: protests began` denies something, and not the protests. */
function deniedIn(text: string, { said }: HappeningKind): Told["denied"] {
  if (!isDeniedWhole({ text })) return null;
  return text.split(/[,;:—–]/u).some((part) => said.test(part) && isDeniedWhole({ text: part })) ? "it" : "something else";
}

/** Is an event of that kind, and of those who are named? */
function isMeant({ clause, context, kind, five, actors }: Told, event: Event): boolean {
  return (
    kind.types.includes(event.type) &&
    isToldOf(event) &&
    sameOrdinal(clause.text, event.title) &&
    (kind.told === null || kind.told.test(event.title)) &&
    (!five || isOfFive(event)) &&
    // Where nobody else is named they met by themselves.
    (!kind.placed || actors.some(({ kind: named }) => named !== "five") || event.participants.every(({ country }) => isRepublic(country ?? ""))) &&
    actors.every((actor) => takesPart(actor, event, context)) &&
    // Who invaded whom is not the other way round.
    (!kind.types.includes("war") || inOrder(clause, event, context))
  );
}

const isToldOf = ({ status, title }: Event): boolean => status === "occurred" && !BESIDE_TITLES.test(title);
const isOfFive = ({ participants }: Event): boolean => REPUBLICS.every((id) => participants.some(({ country }) => country === id));

/** That it did not happen, or came out the other way. */
function cameOfIt({ kind }: Told, fitting: readonly Event[]): Asked[] {
  const [one] = fitting;
  if (fitting.length !== 1 || one === undefined || kind.placed) return [];
  return [whenWas(one, "differs", "what came of it")];
}

/** The day fits: do the host, and the share of the vote, where they are given? */
function asHeld(told: Told, fitting: readonly Event[]): Asked[] {
  const { clause, context, kind, isLong, date, cities } = told;
  const [only] = fitting;
  if (fitting.length > 1 || only === undefined || fitOf(told, only) !== "agrees") return [];
  // A year alone, without a place, says too little to agree with one of them; how many died is asked of the happening itself.
  const isToll = isLong && notionOf(clause, "dead", "injured") !== undefined && clause.numbers.some(({ unit, value }) => unit !== "ordinal" && value >= 3);
  if (isToll || (date.unit === "year" && (cities.length === 0 || !(kind.placed || isLong)))) return [];
  const share = shareOf(clause, only, context);
  if (share !== null) return [share];
  const host = hostIn(clause);
  if (host !== null && !only.participants.some(({ country, role }) => role === "host" && host === country)) return [whenWas(only, "differs", "who hosted")];
  // A share that is not held is not compared; and the day of what fell says nothing of what rose.
  const isApart = clause.numbers.some(({ unit }) => unit === "%") || isOpposed(clause.text, `${only.title} ${only.summary ?? ""}`);
  return [{ ...whenWas(only, "agrees"), ...(isApart ? { stance: null } : {}) }];
}

/** It was on another day, or on that day elsewhere. */
function otherwise(told: Told, theirs: readonly Event[], there: readonly Event[]): Asked[] {
  const { kind, date, cities, isLong, side } = told;
  const isThen = kind.placed && cities.length > 0 && (date.unit !== "year" || meetYearly(theirs));
  const then = isThen ? theirs.filter((event) => fitOf({ ...told, side: "whole" }, event) === "agrees") : [];
  const [met] = then;
  const near = there.filter((event) => {
    const day = isLong && side === "end" ? event.lastDay.latest : event.start.earliest;
    return day !== null && distance(date, day) <= (kind.placed && isOfFive(event) ? ALL_APART : kind.apart);
  });
  const [one] = near;
  // Of what began within days of the date given, another day may be counted the first.
  if (isLong && one?.start.earliest != null && side === "start" && distance(date, one.start.earliest) <= 15) return [];
  // Two of a kind, or one with no place by which to tell it from others that are not held, tell nothing.
  if (near.length === 1 && one !== undefined && (!kind.placed || cities.length > 0 || isNear(date, one)))
    return [whenWas(one, "differs", "when was it", then.length === 1 ? met : undefined)];
  if (then.length === 1 && met?.place != null) return [whenWas(met, "differs", "where was it")];
  return [];
}

/** Who met the five on a day on which somebody else is said to have? */
function whoMet(told: Told): Asked[] {
  const { kind, five, actors, cities, date, context } = told;
  const host = actors.find(({ kind: named }) => named === "person");
  const led: readonly string[] = host === undefined ? [] : statesLedBy(host.ids, context.dataset);
  if (!kind.placed || !five || host === undefined || led.length === 0 || (date.unit !== "day" && date.unit !== "month")) return [];
  const [met, other] = context.dataset.events.records.filter(
    (event) =>
      event.type === "summit" &&
      isToldOf(event) &&
      isOfFive(event) &&
      fitOf(told, event) === "agrees" &&
      (cities.length === 0 || date.unit === "day" || isIn(event, cities)),
  );
  if (met === undefined || other !== undefined || takesPart(host, met, context)) return [];
  // Somebody else may have met them elsewhere in that month; on that day, in that city, or for that state it was another.
  const isSure = date.unit === "day" || cities.length > 0 || met.participants.some(({ country }) => country !== null && led.includes(country));
  return isSure ? [whenWas(met, "differs", "who met the five")] : [];
}

// Without a place a month before or after is as far as one can be told from another.
const isNear = (date: ReadDate, { start }: Event) => date.unit !== "year" && start.earliest !== null && distance(date, start.earliest) <= 40;

const STARTS = /(?<!\p{L})(?:began|begun|begins|broke out|started|erupted|flared up|начал\p{L}+|вспыхнул\p{L}*)(?!\p{L})/iu;
const ENDS = /(?<!\p{L})(?:ended|ends|came to an end|was over|закончил\p{L}+|завершил\p{L}+)(?!\p{L})/iu;

const fitOf = ({ date, side }: Pick<Told, "date" | "side">, { start, lastDay }: Event) =>
  bestFit([date], [side === "start" ? start : side === "end" ? lastDay : { earliest: start.earliest, latest: lastDay.latest ?? start.latest }]);

function whenWas(event: Event, stance: "agrees" | "differs", what: AskedThing = "when was it", other?: Event): Asked {
  const paths = [event, ...(other === undefined ? [] : [other])].map(({ id }) => `events/${id}`);
  return {
    asks: "event",
    question: ({ things }) => things.asks(what, `events/${event.id}`),
    stance,
    held: (words) => saysOf(words, paths).join(" "),
    records: paths,
  };
}

function inOrder(clause: Clause, event: Event, context: Context): boolean {
  const document = context.finder.at(`events/${event.id}`);
  return document !== undefined && sameCourse(clause, document, context);
}

/** Did somebody who is named take part? Who leads a state stands for it, as long as he leads it. */
function takesPart({ kind, ids }: Mention, event: Event, { dataset, finder }: Context): boolean {
  const countries = event.participants.flatMap(({ country }) => country ?? []) as string[];
  if (kind === "five") return true;
  if (kind === "country") return ids.some((id) => countries.includes(id));
  if (kind === "organization") return event.participants.some(({ organization }) => organization !== null && ids.includes(organization));
  const document = finder.at(`events/${event.id}`);
  if (document !== undefined && ids.some((id) => finder.named(document).has(id))) return true;
  const led = dataset.tenures.records.filter(({ person, organization }) => organization !== null && ids.includes(person));
  if (led.some(({ organization }) => event.participants.some((party) => party.organization === organization))) return true;
  return statesLedBy(ids, dataset, knownOf(event.start)).some((state) => countries.includes(state));
}

/** Days between two meetings of one power with all five. */
const ALL_APART = 760;
// What is told further on is another thing: `the summit at which he said that it was not`.
const BEYOND = /\s(?:that|at which|where|who|which|что|котор\p{L}+|где)\s/iu;
const LEADERS = /(?<!\p{L})(?:summits?|leaders|presidents|heads of state|саммит|лидер|президент|глав)\p{L}*/iu;
/** `Kazakhstan hosted`. */
function hostIn({ mentions, sentence: { words, text } }: Clause): string | null {
  const host = mentions.find(
    ({ kind, as, ids, to }) =>
      kind === "country" &&
      as === "name" &&
      ids.length === 1 &&
      (/^(?:hosted|hosts|played|принял)/iu.test(words[to]?.text ?? "") || /^(?:was|is) the host(?!\p{L})/iu.test(text.slice(words[to]?.start ?? text.length))),
  );
  return host?.ids[0] ?? null;
}

const ALL_FIVE =
  /(?<!\p{L})(?:five (?:Central Asian )?(?:presidents|leaders|republics|heads)|пят(?:ь|и|ерых|ерку|ёрку|еро) (?:президент|лидер|глав|республик)\p{L}*)/iu;

const distance = ({ from, to }: ReadDate, day: Day): number => Math.max(0, from - day, day - to);

/** Do those that are held fall into years of their own, so that a year names one? */
function meetYearly(events: readonly Event[]): boolean {
  const years = events.map(({ start }) => start.edtf?.slice(0, 4));
  return years.length >= 4 && new Set(years).size === years.length;
}
