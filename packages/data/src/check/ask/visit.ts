import { fold } from "../../identity/fold.ts";
import { isRepublic, REPUBLICS } from "../../identity/republics.ts";
import { find, pick, tenuresAt, visitsBetween } from "../../query/index.ts";
import type { ReadDate } from "../../reading/dates.ts";
import { formatDay } from "../../time/index.ts";
import type { CountryId, PersonId, Visit } from "../../types.ts";
import { type Clause, doersOf, notionOf, saidIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import { type Ask, type Asked, type Context, saysOf } from "../context.ts";
import { isDenied } from "../denied.ts";
import type { CheckWords } from "../words/words.ts";
import { citiesIn, isAt, sameCity } from "./cities.ts";
import { journeysIn } from "./journeys.ts";
import { countedIn } from "./visit-count.ts";
import { GOES, isGoal } from "./visit-goal.ts";

// Who arrived did so once: which of his visits is meant is not said where no day is.
const ARRIVED = /(?<!\p{L})(?:arriv(?:ed|es|ing)|прибы\p{L}+|прилете\p{L}+)(?!\p{L})/iu;

/** `No sitting American president has been there`: none of all that there were, and not the one of today. */
const NONE_OF_THEM = /(?<!\p{L})(?:no|none of the|not one|ни один|никто из)(?!\p{L})[^.;]{0,40}(?:president|prime minister|leader|президент|премьер|лидер)/iu;
/** A time that other sentences tell. */
const THEN =
  /(?<!\p{L})(?:before (?:the|that) (?:week|month|year) was out|that (?:same )?(?:day|week|month|year|spring|summer|autumn|fall|winter)|(?:days?|weeks?|months?|years?) (?:later|after|before|earlier)|the (?:next|following|same) (?:day|week|month|year)|той же|тогда же|в том же|спустя|позже|затем)(?!\p{L})/iu;

/** Did somebody go somewhere, at the dates given? The visits held are not all there were, so that nothing found says nothing. */
export const askVisit: Ask = (clause, context, candidates) => {
  if (!GOES.test(clause.text) || notionOf(clause, "troops", "base")) return [];
  const { dataset } = context;
  const never = neverWent(clause, context);
  if (never !== null) return [never];
  const parts = journeysIn(clause);
  if (parts.length > 1) return parts.flatMap((part) => askVisit(part, context, candidates));
  const visitor = visitorIn(clause, context);
  if (visitor === null) return [];
  const home = pick(dataset.tenures, dataset.tenures.byPerson, visitor).map(({ country }) => country);
  const named = doersOf(
    clause,
    clause.mentions.filter((mention) => isGoal(clause, mention)),
  )
    .filter(({ kind, as, ids }) => kind === "country" && ids.length === 1 && as !== "demonym" && !home.includes(ids[0] as CountryId))
    .flatMap(({ ids }) => ids as CountryId[]);
  const five = clause.mentions.some((mention) => mention.kind === "five" && isGoal(clause, mention)) && named.length === 0;
  const hosts = five ? REPUBLICS : [...new Set(named)];
  // Journeys are held between the five and the rest of the world, and no others.
  if (hosts.length === 0 || (!hosts.some(isRepublic) && !home.some(isRepublic))) return [];
  const dates = happened(clause.dates);
  const counted = countedIn(clause, visitor, hosts, context);
  if (counted !== null) return [counted];
  const verb = notionOf(clause, "visit");
  const denied = verb !== undefined && isDenied(clause, verb);
  const days = new Map(hosts.map((host) => [host, datesAt(clause, host, hosts)] as const));
  const several = [...days.values()].some((own) => own !== null && own.length > 0);
  // Of several days and several states it is not told which belong together.
  if (dates.length > 1 && hosts.length > 1 && !several) return [];
  return hosts.slice(0, 5).map((host) => {
    const own = several && hosts.length > 1 && !five ? (days.get(host) ?? []) : dates;
    const skipped = /(?<!\p{L})(?:skipp\w+|not|never|but not|без)\s+(?:in\s+|to\s+)?$/iu.test(leadTo(clause, host));
    const { visits, limits } = visitsBetween(dataset.visits, { person: visitor, host });
    const went = visits.filter(({ status }) => status === "occurred");
    const then = went.filter((visit) => bestFit(own, [spanOf(visit)]) !== "differs");
    const told = own.length === 0 ? went : then;
    const since = own.find(({ as }) => as === "since");
    if (since !== undefined && denied) {
      const later = went.filter(({ start }) => start.earliest !== null && start.earliest > since.to);
      if (later.length > 0)
        return {
          asks: "visit" as const,
          question: ({ visits }: CheckWords) => visits.since(visitor, host),
          stance: "differs" as const,
          held: (words: CheckWords) => saysOf(words, pathsOf(later.slice(-4))).join(" "),
          records: pathsOf(later.slice(-3)),
          limits: { of: "visits", limits },
        };
    }
    // Where others have a day of their own, one without is not told of.
    const undated = several && hosts.length > 1 && own.length === 0 && !five;
    const city = cityIn(clause, host, context);
    const there = city === null || told.some(({ places }) => places.length === 0 || places.some((place) => fold(place) === city || isAt(place, [city])));
    const title = sameTitle(clause, told);
    // Of two days that are asked of, one without a journey is that of something else, or is wrong.
    const allDays = own.length < 2 || own.every((date) => told.some((visit) => bestFit([date], [spanOf(visit)]) !== "differs"));
    const shown = pathsOf((told.length > 0 ? told : went).slice(-4));
    return {
      asks: "visit" as const,
      question: ({ visits }: CheckWords) =>
        visits.was(
          visitor,
          host,
          own.map((date) => saidIn(clause, date)),
        ),
      // Another city, or another office than he had then: it was somebody, or somewhere, else, or a slip; the records are shown.
      stance:
        told.length === 0
          ? ("cannot-tell" as const)
          : !there || !title || undated || !allDays || (dates.length === 0 && (ARRIVED.test(clause.text) || THEN.test(clause.text)))
            ? null
            : denied !== skipped
              ? ("differs" as const)
              : own.length === 0 || told.some((visit) => bestFit(own, [spanOf(visit)]) === "agrees" || isWithin(own, visit))
                ? ("agrees" as const)
                : ("possibly" as const),
      held: (words: CheckWords) =>
        went.length === 0 ? words.visits.none(visitor, host) : [...(told.length > 0 ? [] : [words.visits.noneThen()]), ...saysOf(words, shown)].join(" "),
      records: pathsOf((told.length > 0 ? told : went.slice(-3)).slice(0, 3)),
      limits: { of: "visits", limits },
    };
  });
};

const pathsOf = (visits: readonly Pick<Visit, "id">[]): string[] => visits.map(({ id }) => `visits/${id}`);

/** A day on which he was certainly there, of a stay of several. */
const isWithin = (dates: readonly ReadDate[], { start, lastDay }: Visit) =>
  dates.some(({ from, to, as }) => as === "at" && start.latest !== null && start.latest <= from && (lastDay.earliest ?? start.latest) >= to);

const spanOf = ({ start, lastDay }: Visit) => ({ earliest: start.earliest, latest: lastDay.latest ?? start.latest });

/** The dates that stand between a host and the next one; null where the clause has none at all. */
function datesAt({ mentions, dates: all, sentence: { words } }: Clause, host: CountryId, hosts: readonly CountryId[]): ReadDate[] | null {
  const dates = happened(all);
  const places = mentions.filter(({ kind, ids }) => kind === "country" && hosts.includes(ids[0] as CountryId));
  const at = places.findIndex(({ ids }) => ids[0] === host);
  if (dates.length < 1 || places.length < 2 || at < 0) return null;
  // A day before them all, or after a list of them, is the day of all.
  const place = (index: number) => words[places[index]?.from ?? 0]?.start ?? 0;
  const between = dates.filter(({ start }) => start > place(0) && start < place(places.length - 1));
  if (between.length === 0) return null;
  const [start, end] = [place(at), at + 1 < places.length ? place(at + 1) : Number.POSITIVE_INFINITY];
  return dates.filter((date) => date.start >= start && date.start < end);
}

function leadTo({ mentions, sentence: { words, text } }: Clause, host: CountryId): string {
  const mention = mentions.find(({ kind, ids }) => kind === "country" && ids[0] === host);
  return mention === undefined ? "" : text.slice(0, words[mention.from]?.start ?? 0);
}

/** The city that the clause names for a host, folded; null where it names the state, or in other letters than places are held in. */
function cityIn({ mentions, sentence }: Clause, host: CountryId, context: Context): string | null {
  const { words } = sentence;
  const seat = mentions.find(({ as, ids }) => as === "seat" && ids[0] === host);
  const named = mentions.some(({ as, ids }) => as === "name" && ids[0] === host);
  if (seat === undefined || named) return null;
  const city = words
    .slice(seat.from, seat.to)
    .map(({ key }) => key)
    .join(" ");
  // A Russian name in its case: in Latin letters, as places are held.
  return /\p{Script=Cyrillic}/u.test(city) ? (citiesIn({ sentence, from: seat.from, to: seat.to }, context)[0] ?? null) : sameCity(city);
}

/** Does the office that the clause gives fit the one held then? */
function sameTitle(clause: Clause, visits: readonly Visit[]): boolean {
  const office = notionOf(clause, "president", "premier");
  if (office === undefined || visits.length === 0 || /former|then|ex-|бывш/iu.test(clause.text)) return true;
  const word = clause.sentence.words[office.from]?.text ?? "";
  if (!/^(?:president|prime|premier|chancellor|президент\p{L}*|премьер\p{L}*)/iu.test(word)) return true;
  const wanted = office.name === "premier" ? /prime|premier|chancellor|head of government/iu : /president|emir|king|head of state/iu;
  return visits.some(({ role }) => wanted.test(role));
}

/** `Türkiye has never sent a president to Turkmenistan`: one stop held says otherwise. */
function neverWent(clause: Clause, { dataset }: Context): Asked | null {
  if (
    !/(?<!\p{L})(?:never|no)(?!\p{L}).{0,40}(?:president|leader|head of state|prime minister|visit)/iu.test(clause.text) &&
    !/никогда не|ни разу не/iu.test(clause.text)
  )
    return null;
  const states = clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  const host = states.find(({ from, as }) => as !== "demonym" && /^(?:to|in|visited|в)$/iu.test(clause.sentence.words[from - 1]?.text ?? ""));
  const visitor = states.find(({ ids }) => ids[0] !== host?.ids[0]);
  if (host === undefined || visitor === undefined) return null;
  const went = visitsBetween(dataset.visits, { visitor: visitor.ids[0] as CountryId, host: host.ids[0] as CountryId }).visits.filter(
    ({ status }) => status === "occurred",
  );
  if (went.length === 0) return null;
  const shown = pathsOf(went.slice(-3));
  return {
    asks: "visit",
    question: ({ visits }) => visits.everSent(visitor.ids[0] ?? "", host.ids[0] ?? ""),
    stance: "differs",
    held: (words) => saysOf(words, shown).join(" "),
    records: shown,
  };
}

/** Who goes: somebody named, or the holder of an office that is named with its state. */
function visitorIn(clause: Clause, { dataset, written }: Context): PersonId | null {
  const dates = happened(clause.dates);
  const people = clause.mentions.filter(({ kind }) => kind === "person");
  const [mention] = people.length > 0 ? people : clause.sentence.carried?.kind === "person" ? [clause.sentence.carried] : [];
  if (mention !== undefined && isReceivedBySomebody(clause, mention)) return null;
  if (mention !== undefined) {
    const then = mention.ids.find((id) => pick(dataset.visits, dataset.visits.byPerson, id).some(({ start }) => bestFit(dates, [start]) !== "differs"));
    const id = then ?? mention.ids[0];
    return id === undefined ? null : (find(dataset.people, id)?.id ?? null);
  }
  const office = notionOf(clause, "president", "premier");
  // `Angela Merkel's tour took the chancellor to it`: somebody else is meant than whoever held the office then.
  if (isSomebodyElse(clause) || NONE_OF_THEM.test(clause.text)) return null;
  const state = clause.mentions.find(
    ({ kind, from, to, ids }) =>
      kind === "country" &&
      ids.length === 1 &&
      office !== undefined &&
      ((to <= office.from && office.from - to <= 1) || (from >= office.to && from - office.to <= 2)),
  );
  if (office === undefined || state === undefined) return null;
  const at = dates[0]?.to ?? written;
  const held = tenuresAt(dataset.tenures, {
    country: state.ids[0] as CountryId,
    office: office.name === "premier" ? "head-of-government" : "head-of-state",
    at: formatDay(at),
  });
  return held.tenures[0]?.person ?? null;
}

/** `He met the five in Dushanbe, received Tokayev in Moscow and went on to Bishkek`: the journeys are his who received. */
function isReceivedBySomebody({ sentence: { text, words } }: Clause, { from }: { from: number }): boolean {
  return /^\s*(?:he|she|they|он|она|они)(?!\p{L})/iu.test(text) && RECEIVES.test(text.slice(0, words[from]?.start ?? 0));
}

const RECEIVES =
  /(?<!\p{L})(?:receiv\w+|host\w+|welcom\w+|greet\w+|met|принял\p{L}*|принима\p{L}+|встретил\p{L}*|встреча\p{L}+)\s+(?:with\s+|с\s+)?(?:(?:Mr|Mrs|Ms|President|президент\p{L}*)\.?\s+)?$/iu;

// A name of two words, and whose journey it was.
const JOURNEY_OF = /(?<!\p{L})\p{Lu}[\p{Ll}’'-]+\s+(\p{Lu}\p{Ll}+)['’]s?\s+(?:[\p{L}\d-]+\s+){0,4}?(?:visits?|tours?|trips?|journeys?|arrival)(?!\p{L})/u;

/** Does the clause say whose journey it was, and is that somebody of whom no record knows? */
function isSomebodyElse({ text, start: offset, sentence: { words, mentions } }: Clause): boolean {
  const found = text.match(JOURNEY_OF);
  if (found?.index === undefined) return false;
  const [from, to] = [offset + found.index, offset + found.index + found[0].length];
  const name = words.findIndex(({ text: word, start }) => start >= from && start < to && word.startsWith(found[1] ?? ""));
  return !mentions.some((mention) => mention.from <= name && name < mention.to);
}
