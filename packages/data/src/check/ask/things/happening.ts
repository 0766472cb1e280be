import type { ReadDate } from "../../../reading/dates.ts";
import { type Day, holdsAt } from "../../../time/index.ts";
import type { CountryId, Event, EventType } from "../../../types.ts";
import { type Clause, isDeniedWhole, isPlace } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { citiesIn, isIn } from "../cities.ts";
import { sameOrdinal } from "./same-course.ts";

/** Happenings of one kind, which a clause may mean without calling them by name: `the OTS summit in Bishkek`, `a referendum in Kazakhstan`. */
interface HappeningKind {
  types: readonly EventType[];
  /** What a clause says of it, with what happened told: preparations and announcements have days of their own. */
  said: RegExp;
  /** What the title or summary of such an event says; null where its type is enough. */
  told: RegExp | null;
  /** Days within which there is no second one of the same actors, so that one that is held is the one meant. */
  apart: number;
  /** Is it known where it was? */
  placed: boolean;
}

const KINDS: readonly HappeningKind[] = [
  {
    types: ["constitution", "election"],
    said: /(?<!\p{L})referend|(?<!\p{L})референдум/iu,
    told: /referendum|votes? for/iu,
    apart: 75,
    placed: false,
  },
  {
    types: ["election", "leadership-change"],
    said: /(?<!\p{L})(?:(?:re-?)?elected(?!\p{L})|won (?:the |a |an early |another )?(?:presidential )?(?:re-?)?election|(?:пере)?избран\p{L}*)/iu,
    told: /(?<!\p{L})(?:re-?)?elected/iu,
    apart: 500,
    placed: false,
  },
  {
    types: ["intervention"],
    said: /(?<!\p{L})(?:sent|deployed|dispatched|ввел\p{L}*|направил\p{L}*|отправил\p{L}*)(?!\p{L}).*(?:troops|peacekeep|soldiers|forces?|войск|миротвор|солдат)/iu,
    told: /force in/iu,
    apart: 800,
    placed: false,
  },
  {
    types: ["revolution"],
    said: /(?<!\p{L})(?:revolution|революци)/iu,
    told: null,
    apart: 900,
    placed: false,
  },
  {
    types: ["war"],
    said: /(?<!\p{L})(?:invaded|вторг\p{L}*|invasion of .{3,30} (?:began|started))(?!\p{L})/iu,
    told: /invades?/iu,
    apart: 500,
    placed: false,
  },
  {
    types: ["summit"],
    said: /(?<!\p{L})(?:(?:held|hosted|hosts|convened?|gathered|assembled|met|received|welcomed)(?!\p{L})|(?:took|takes) place|summit of (?:19|20)\d\d|summit,? (?:was |were )?(?:held|in)(?!\p{L})|(?:провел|прошел|прошла|прошёл|состоял|принял|собрал|встрети|встреча)\p{L}*)/iu,
    told: null,
    apart: 500,
    placed: true,
  },
];

// What leads up to a happening, or follows from it, has a day of its own.
const BESIDE =
  /(?<!\p{L})(?:prepar\w+|ahead of|before|after|since|until|following|announc\w+|invit\w+|agreed|decid\w+|plan\w*|postpon\w+|cancel\w+|informal\w*|virtual\w*|extraordinary|emergency|ministers?|ministerial|parliament\w*|накануне|перед|после|решил\p{L}*|объяв\p{L}*|приглас\p{L}*|план\p{L}*|неформал\p{L}*|внеочередн\p{L}*|министр\p{L}*|парламент\p{L}*)(?!\p{L})/iu;
const BESIDE_TITLES = /informal|ministers|forum|talks|online|announced|planned|parliament/iu;

/** When and where was the happening that a clause tells of by its kind, its actors and its place? Empty where none, or more than one, can be meant. */
export function happening(clause: Clause, context: Context): Asked[] {
  const kind = KINDS.find(({ said }) => said.test(clause.text));
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const [date] = dates;
  if (kind === undefined || date === undefined || dates.length > 1 || clause.dates.length > 1) return [];
  if (isDeniedWhole(clause) || BESIDE.test(clause.text)) return [];
  const actors = clause.mentions.filter((mention) => !isPlace(clause.sentence, mention));
  const five = actors.some(({ kind: named }) => named === "five") || ALL_FIVE.test(clause.text);
  if (!five && !actors.some(({ kind: named }) => !kind.placed || named === "organization")) return [];
  if (kind.placed && !LEADERS.test(clause.text)) return [];
  const theirs = context.dataset.events.records.filter(
    (event) =>
      kind.types.includes(event.type) &&
      event.status === "occurred" &&
      !BESIDE_TITLES.test(event.title) &&
      sameOrdinal(clause.text, event.title) &&
      (kind.told === null || kind.told.test(event.title)) &&
      (!five || FIVE.every((id) => event.participants.some(({ country }) => country === id))) &&
      actors.every((actor) => takesPart(actor, event, context)),
  );
  const cities = citiesIn(clause, context);
  if (cities.length > 1) return [];
  const there = cities.length === 0 ? theirs : theirs.filter((event) => isIn(event, cities));
  const fitting = there.filter((event) => fitOf(date, event) !== "differs");
  if (fitting.length > 0) {
    const [only] = fitting;
    // A year alone, without a place, says too little to agree with one of them.
    const told = cities.length > 0 || date.unit !== "year";
    if (fitting.length > 1 || only === undefined || !kind.placed || !told || fitOf(date, only) !== "agrees") return [];
    const host = hostIn(clause);
    const hosted = host === null || only.participants.some(({ country, role }) => role === "host" && host === country);
    return hosted ? [whenWas(only, "agrees", context)] : [{ ...whenWas(only, "differs", context), question: `Who hosted “${only.title}”?` }];
  }
  // On that day they met, and elsewhere.
  const then =
    kind.placed && cities.length > 0 && (date.unit !== "year" || meetYearly(theirs)) ? theirs.filter((event) => fitOf(date, event) === "agrees") : [];
  const [met] = then;
  const near = there.filter(({ start }) => start.earliest !== null && distance(date, start.earliest) <= kind.apart);
  const [one] = near;
  // Two of a kind, or one with no place by which to tell it from others that are not held.
  if (near.length === 1 && one !== undefined && (!kind.placed || cities.length > 0 || isNear(date, one)))
    return [whenWas(one, "differs", context, then.length === 1 ? met : undefined)];
  if (then.length === 1 && met?.place != null) return [{ ...whenWas(met, "differs", context), question: `Where was “${met.title}”?` }];
  return [];
}

// Without a place a month before or after is as far as one can be told from another.
const isNear = (date: ReadDate, { start }: Event) => date.unit !== "year" && start.earliest !== null && distance(date, start.earliest) <= 40;

const fitOf = (date: ReadDate, { start, lastDay }: Event) => bestFit([date], [{ earliest: start.earliest, latest: lastDay.latest ?? start.latest }]);

function whenWas(event: Event, stance: "agrees" | "differs", { finder }: Context, other?: Event): Asked {
  const says = (one: Event) => finder.at(`events/${one.id}`)?.says[0] ?? one.title;
  return {
    asks: "event",
    question: `When was “${event.title}”?`,
    stance,
    held: [event, ...(other === undefined ? [] : [other])].map(says).join(" "),
    records: [`events/${event.id}`, ...(other === undefined ? [] : [`events/${other.id}`])],
  };
}

/** Did somebody who is named take part? Who leads a state stands for it, as long as he leads it. */
function takesPart({ kind, ids }: Clause["mentions"][number], event: Event, { dataset, finder }: Context): boolean {
  const countries = event.participants.flatMap(({ country }) => country ?? []) as string[];
  if (kind === "five") return true;
  if (kind === "country") return ids.some((id) => countries.includes(id));
  if (kind === "organization") return event.participants.some(({ organization }) => organization !== null && ids.includes(organization));
  const document = finder.at(`events/${event.id}`);
  if (document !== undefined && ids.some((id) => finder.named(document).has(id))) return true;
  const { earliest, latest } = event.start;
  return dataset.tenures.records.some(
    (tenure) =>
      ids.includes(tenure.person) &&
      tenure.country !== null &&
      countries.includes(tenure.country) &&
      earliest !== null &&
      latest !== null &&
      holdsAt(tenure, { earliest, latest }) === "yes",
  );
}

const LEADERS = /(?<!\p{L})(?:summits?|leaders|presidents|heads of state|саммит|лидер|президент|глав)\p{L}*/iu;
/** `Kazakhstan hosted`. */
function hostIn({ mentions, sentence: { words } }: Clause): string | null {
  const host = mentions.find(
    ({ kind, as, ids, to }) => kind === "country" && as === "name" && ids.length === 1 && /^(?:hosted|hosts|принял)/iu.test(words[to]?.text ?? ""),
  );
  return host?.ids[0] ?? null;
}

const FIVE: readonly CountryId[] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const ALL_FIVE =
  /(?<!\p{L})(?:five (?:Central Asian )?(?:presidents|leaders|republics|heads)|пят(?:ь|и|ерых|ерку|ёрку|еро) (?:президент|лидер|глав|республик)\p{L}*)/iu;

const distance = ({ from, to }: ReadDate, day: Day): number => Math.max(0, from - day, day - to);

/** Do those that are held fall into years of their own, so that a year names one? */
function meetYearly(events: readonly Event[]): boolean {
  const years = events.map(({ start }) => start.edtf?.slice(0, 4));
  return years.length >= 4 && new Set(years).size === years.length;
}
