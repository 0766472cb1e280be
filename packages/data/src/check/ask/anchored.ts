import { find } from "../../query/index.ts";
import { notionsIn } from "../../reading/concepts.ts";
import { fitsNumber, type ReadNumber } from "../../reading/numbers.ts";
import type { ReadSentence } from "../../reading/read.ts";
import { wordsIn } from "../../reading/words.ts";
import type { Document } from "../../search/document.ts";
import { listed } from "../../search/records/wording.ts";
import type { Period } from "../../time/index.ts";
import type { Agreement, Corridor, Deployment, Event } from "../../types.ts";
import type { Asks, Stance } from "../checked.ts";
import { type Clause, groupsOf, isDenied, isPlace, notionOf, statesIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import type { Candidate } from "../finder.ts";

/** A record that a clause is about beyond doubt: it has its name, or nothing else comes near. */
interface Meant {
  document: Document;
  /** Words of its own name that the sentence has; empty where it was found otherwise. */
  words: readonly string[];
  /** Is it beyond doubt, so that a date or a number that does not fit may be told? */
  sure: boolean;
}

/** When it was, where, between whom, how much: of things and happenings that are known by their names. */
export const askAnchored: Ask = (clause, context, candidates) => {
  const meant = meantIn(clause, context, candidates);
  const between = meant?.document.kind === "corridors" || (meant?.words.length ?? 0) > 0 ? [] : corridorBetween(clause, context);
  if (between.length > 0) return between;
  if (meant === null) return [];
  const { document } = meant;
  const id = document.path.slice(document.kind.length + 1);
  const { dataset } = context;
  switch (document.kind) {
    case "deployments": {
      const record = find(dataset.deployments, id);
      return record === undefined ? [] : deployment(clause, record, meant, context);
    }
    case "corridors": {
      const record = find(dataset.corridors, id);
      return record === undefined ? [] : corridor(clause, record, meant, context);
    }
    case "agreements": {
      const record = find(dataset.agreements, id);
      return record === undefined ? [] : agreement(clause, record, meant, context);
    }
    case "events": {
      const record = find(dataset.events, id);
      return record === undefined ? [] : event(clause, record, meant, context);
    }
    default:
      return [];
  }
};

const KINDS = ["deployments", "corridors", "agreements", "events"];

function meantIn({ sentence }: Clause, { anchors }: Context, candidates: readonly Candidate[]): Meant | null {
  const anchored = anchors.anchored(sentence);
  const named = anchored.slice(0, 30).flatMap((own) => {
    const candidate = candidates.find(({ document }) => document === own.document);
    const points = pointsTo(sentence, own.document.kind);
    const likely = candidate !== undefined && candidate.covered >= LEAST_COVERED;
    if (!likely && !points) return [];
    const matter = sharedNotions(sentence, own.document).length > 0;
    const sure = matter && (own.words.length > 1 || own.document.kind !== "events" || (candidate?.covered ?? 0) >= 0.4);
    return [{ ...own, sure, fit: own.words.length + (points ? 0.5 : 0) + (matter ? 0.3 : 0) + (candidate === undefined ? 0 : candidate.covered / 2) }];
  });
  const best = named.reduce<(typeof named)[number] | undefined>((most, one) => (most === undefined || one.fit > most.fit ? one : most), undefined);
  if (best !== undefined) return best;
  const signed = anchors.signed(sentence);
  const once = candidates.find(({ document }) => signed.includes(document));
  if (once !== undefined) return { document: once.document, words: [], sure: true };
  // Without a name of its own: the one that fits far better than the next, dates left aside.
  const [first, second] = candidates.filter(({ document }) => KINDS.includes(document.kind)).sort((a, b) => b.undated - a.undated);
  if (first === undefined || first.document !== candidates[0]?.document || (first.named ?? 0) < 0.99 || first.covered < LEAST_COVERED) return null;
  const alone = second === undefined || first.undated > second.undated * 1.5;
  if (alone && first.covered >= 0.6) return { document: first.document, words: [], sure: true };
  return first.dated === true && (second === undefined || first.undated > second.undated * 1.15) ? { document: first.document, words: [], sure: false } : null;
}

// So much of a sentence a record has to answer, to be what it is about.
const LEAST_COVERED = 0.3;

/** Is a sentence with these words about a thing of that kind, rather than about what happened to it? */
function pointsTo({ notions }: ReadSentence, kind: string): boolean {
  const names: Readonly<Record<string, readonly string[]>> = {
    deployments: ["base", "troops", "cosmodrome", "radar"],
    corridors: ["pipeline", "gas", "oil", "railway", "power-line", "port", "corridor"],
    agreements: ["sign", "treaty", "force", "ratify"],
  };
  return notions.some(({ name }) => names[kind]?.includes(name));
}

// Said of anything.
const ANYTHING: readonly string[] = ["first", "last", "only", "length", "capacity", "organization", "share", "biggest", "found"];

/** What a record speaks of that the sentence speaks of, beside its name. */
function sharedNotions({ notions }: ReadSentence, document: Document): string[] {
  const held = notionsOf(document);
  return notions.map(({ name }) => name).filter((name) => held.has(name) && !ANYTHING.includes(name));
}

function notionsOf(document: Document): ReadonlySet<string> {
  const { title, says, names } = document;
  const held = spoken.get(document) ?? new Set(notionsIn(wordsIn([title, ...names, says[0] ?? ""].join(". "))).map(({ name }) => name));
  spoken.set(document, held);
  return held;
}

const spoken = new WeakMap<Document, ReadonlySet<string>>();

/** Days within which a decision and what came of it are told as one. */
const NEAR = 50;

/** Do the dates of a clause fit? Differs only where nothing else of that name and that matter falls on them. */
function fitOf(
  clause: Clause,
  periods: readonly (Pick<Period, "earliest" | "latest"> | null | undefined)[],
  { words, document, sure }: Meant,
  { anchors }: Context,
): Stance | null {
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  if (dates.length === 0) return null;
  const fit = bestFit(dates, periods);
  if (fit !== "differs") return fit;
  if (dates.length > 1 || !sure) return null;
  if (
    bestFit(
      dates.map((date) => ({ ...date, from: date.from - NEAR, to: date.to + NEAR })),
      periods,
    ) !== "differs"
  )
    return "possibly";
  const matter = sharedNotions(clause.sentence, document);
  const others = anchors
    .saying(words)
    .filter(
      (other) =>
        other !== document &&
        matter.some((name) => notionsOf(other).has(name)) &&
        other.days.some(([first, last]) => dates.some(({ from, to }) => first <= to && last >= from && last - first < 1500)),
    );
  return others.length > 0 ? null : "differs";
}

const asked = (asks: Asks, question: string, stance: Stance | null, { document }: Meant, more: readonly string[] = []): Asked => ({
  asks,
  question,
  stance,
  held: document.says.slice(0, 2).join(" "),
  records: [document.path, ...more],
});

const CLOSES =
  /(?<!\p{L})(?:closed?|closing|closes|last|gave up|cleared out|handed (?:back|over)|evict\w*|vacated|left|leave|shut|ordered .{0,20}off|brought .{0,20}home|вывел\p{L}*|вывод\p{L}*|покинул\p{L}*|закры\p{L}*)(?!\p{L})/iu;
const STILL = /(?<!\p{L})(?:still|now|today|remains?|to this day|currently|по-прежнему|до сих пор|сейчас)(?!\p{L})/iu;

function deployment(clause: Clause, record: Deployment, meant: Meant, context: Context): Asked[] {
  const { name, host, operators, start, end } = record;
  const closes = notionOf(clause, "close", "leave", "withdraw-troops");
  const dates = happened(clause.dates);
  const ended = end.edtf !== ".." && end.edtf !== null;
  const parties = [host, ...operators.flatMap(({ country }) => country ?? [])];
  const roles = rolesIn(clause);
  if (meant.words.length > 0 && roles.some((country) => !(parties as string[]).includes(country)))
    return [asked("deployment", `Who runs ${name}, and where is it?`, "differs", meant)];
  const strength = strengthOf(clause, record, meant);
  if (strength.length > 0) return strength;
  if (CLOSES.test(clause.text) && !(closes !== undefined && isDenied(clause, closes))) {
    if (!ended)
      return meant.words.length > 0 && dates.every(({ as }) => as === "at") && !/(?<!\p{L})last(?!\p{L})/iu.test(clause.text)
        ? [asked("deployment", `Has ${name} closed?`, "differs", meant)]
        : [];
    const fit = dates.length === 0 ? "agrees" : bestFit(dates, [end, ...stepsAbout(record, context, ["close", "leave", "withdraw-troops", "expire"])]);
    return fit === null
      ? []
      : [asked("deployment", `When did ${name} close?`, fit === "differs" && (dates.length > 1 || meant.words.length === 0) ? null : fit, meant)];
  }
  if (notionOf(clause, "open", "found") !== undefined && dates.length > 0) {
    const fit = fitOf(clause, [start, ...stepsAbout(record, context, ["open", "found", "base"])], meant, context);
    return fit === null ? [] : [asked("deployment", `When did ${name} open?`, fit, meant)];
  }
  if (ended && STILL.test(clause.text) && meant.words.length > 0) return [asked("deployment", `Is ${name} still there?`, "differs", meant)];
  if (meant.words.length === 0 || roles.length === 0 || notionOf(clause, "base", "troops", "cosmodrome", "radar") === undefined) return [];
  // Said of a time in which it was not there?
  const there = dates.every(
    (date) => date.unit === "now" || bestFit([{ ...date, as: "at" }], [{ earliest: start.earliest, latest: end.latest ?? context.written }]) !== "differs",
  );
  return there ? [asked("deployment", `Who runs ${name}, and where is it?`, amount(clause) ? null : "agrees", meant)] : [];
}

function strengthOf(clause: Clause, { name, strengths: held }: Deployment, meant: Meant): Asked[] {
  const [number] = clause.numbers.filter((one) => isPeople(one, clause) && one.value >= 50);
  const strengths = held.flatMap(({ least, most }) => (least === null && most === null ? [] : [{ least: least ?? 0, most: most ?? least ?? 0 }]));
  if (number === undefined || strengths.length === 0) return [];
  const fits = strengths.some(({ least, most }) => fitsNumber(number, least) || fitsNumber(number, most) || (number.value >= least && number.value <= most));
  const far = strengths.every(({ least, most }) => number.value > most * 2 || number.value < least / 2);
  const says = [meant.document.says[0], ...meant.document.says.filter((text) => text.startsWith("Strength"))].join(" ");
  return [{ ...asked("deployment", `How many people were at ${name}?`, fits ? "agrees" : far ? "differs" : "possibly", meant), held: says }];
}

// Events of the same matter are what its opening and its closing were, too.
function stepsAbout({ host }: Deployment, { dataset, finder }: Context, matter: readonly string[]) {
  return dataset.events.records
    .filter(
      ({ id, type, participants }) =>
        type === "base" &&
        participants.some(({ country }) => country === host) &&
        matter.some((name) => notionsOf(finder.at(`events/${id}`) as Document).has(name)),
    )
    .map(({ start }) => start);
}

/** States that the clause gives a part: who does it, whose it is, on whose land it lies. */
function rolesIn(clause: Clause): string[] {
  const { sentence } = clause;
  const after = (to: number) => sentence.words[to]?.text ?? "";
  return clause.mentions
    .filter((mention) => mention.kind === "country" && mention.ids.length === 1)
    .filter((mention) =>
      mention.as === "demonym"
        ? /^(?:air|military|base|bases|forces?|troops|army|soldiers|servicemen|jets|lease|авиабаз\p{L}*|баз\p{L}*|воен\p{L}*|войск\p{L}*)$/iu.test(
            after(mention.to),
          )
        : !isPlace(sentence, mention) || /^(?:in|from|at|в|на|of)$/iu.test(sentence.words[mention.from - 1]?.text ?? ""),
    )
    .filter(({ from }) => !/^(?:with|after|over|against|outside|near|для|против|с)$/iu.test(sentence.words[from - 1]?.text ?? ""))
    .flatMap(({ ids }) => ids);
}

const isPeople = ({ unit, end }: ReadNumber, { sentence: { text } }: Clause): boolean =>
  unit === "people" ||
  /^\s*(?:\p{L}+\s+){0,2}(?:soldiers|troops|men|personnel|servicemen|peacekeepers|people|военн\p{L}*|солдат\p{L}*|миротворц\p{L}*|человек)/iu.test(
    text.slice(end, end + 40),
  );

function corridor(clause: Clause, record: Corridor, meant: Meant, context: Context): Asked[] {
  const { name, service, started, countries, capacities, steps } = record;
  const found: Asked[] = [];
  const opens = notionOf(clause, "open");
  const builds = notionOf(clause, "build");
  if (opens !== undefined && !isDenied(clause, opens) && happened(clause.dates).length > 0) {
    if (service === null)
      found.push(
        asked(
          "corridor",
          `When did ${name} open?`,
          builds === undefined && meant.sure && !/ceremony|begin|began|start|церемони|начал/iu.test(clause.text) ? "differs" : null,
          meant,
        ),
      );
    else {
      const fit = fitOf(clause, [service.start, started, ...steps.map(({ date }) => date), ...capacities.map(({ at }) => at)], meant, context);
      if (fit !== null) found.push(asked("corridor", `When did ${name} open?`, fit, meant));
    }
  } else if (
    service === null &&
    meant.sure &&
    /(?<!\p{L})(?:carries|pumps|flows|delivers|runs|operat\w+|поступает|идет|идёт|прокачивает|работает)(?!\p{L})/iu.test(clause.text)
  ) {
    found.push(asked("corridor", `Does ${name} carry anything?`, "differs", meant));
  }
  found.push(...amountsOf(clause, record, meant));
  const states = clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids);
  const there = states.filter((id) => (countries as readonly string[]).includes(id));
  if (
    found.length === 0 &&
    meant.sure &&
    states.length > 0 &&
    notionOf(clause, "pipeline", "gas", "oil", "railway", "power-line", "energy", "corridor", "crossing", "port") !== undefined
  ) {
    if (there.length === 0) found.push(asked("corridor", `Which states does ${name} cross?`, "differs", meant));
    else if (there.length === states.length) found.push(asked("corridor", `Which states does ${name} cross?`, amount(clause) ? null : "agrees", meant));
  }
  return found;
}

/** How long a route is, and how much it can carry and carried. */
function amountsOf(clause: Clause, { name, lengthKm, capacities, flows }: Corridor, meant: Meant): Asked[] {
  const found: Asked[] = [];
  for (const number of clause.numbers.filter(({ unit }) => unit === "bcm" || unit === "km")) {
    const plain = number.unit === "bcm" && number.value >= 1e8 ? { ...number, value: number.value / 1e9, slack: number.slack / 1e9 } : number;
    const held =
      number.unit === "km" ? (lengthKm === null ? [] : [lengthKm]) : [...capacities, ...flows].filter(({ unit }) => unit === "bcm/y").map(({ value }) => value);
    if (held.length === 0) continue;
    const fits = held.some((value) => fitsNumber(plain, value));
    const far =
      held.every((value) => plain.value > value * 1.25 || plain.value < value * 0.6) &&
      (number.unit === "km" || plain.value > Math.max(...held) || plain.value < Math.min(...held));
    found.push({
      ...asked(
        "corridor",
        number.unit === "km" ? `How long is ${name}?` : `How much does ${name} carry?`,
        fits ? "agrees" : far ? "differs" : "possibly",
        meant,
      ),
      held: meant.document.says.slice(0, 3).join(" "),
    });
  }
  return found;
}

const CARRIED: Readonly<Record<string, readonly string[]>> = {
  gas: ["gas-pipeline", "gas-flow"],
  oil: ["oil-pipeline"],
  railway: ["railway"],
  "power-line": ["power-line"],
};

/** `Gas began to flow from A to B`: the routes of that kind that touch all the states named. */
function corridorBetween(clause: Clause, { dataset, wording, finder }: Context): Asked[] {
  const opens = notionOf(clause, "open");
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const carried = notionOf(clause, "gas", "oil", "railway", "power-line");
  const states = [...new Set(clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids))];
  if (opens === undefined || carried === undefined || dates.length !== 1 || states.length < 2 || isDenied(clause, opens)) return [];
  const kinds = CARRIED[carried.name] ?? [];
  const routes = dataset.corridors.records.filter(
    ({ kind, countries, service }) => kinds.includes(kind) && service !== null && states.every((id) => (countries as readonly string[]).includes(id)),
  );
  if (routes.length === 0) return [];
  const fit = bestFit(
    dates,
    routes.flatMap(({ service, steps }) => [service?.start, ...steps.map(({ date }) => date)]),
  );
  const [first] = routes;
  const document = first === undefined ? undefined : finder.at(`corridors/${first.id}`);
  const amounts = first === undefined || document === undefined || routes.length > 1 ? [] : amountsOf(clause, first, { document, words: [], sure: true });
  return [
    ...amounts,
    {
      asks: "corridor",
      question: `When did a ${(kinds[0] ?? "").replace("-", " ")} between ${listed(states.map(wording.name))} open?`,
      // One of several may be meant.
      stance: fit === "differs" && routes.length > 1 ? null : fit,
      held: routes.map(({ id }) => finder.at(`corridors/${id}`)?.says[0] ?? id).join(" "),
      records: [...(first === undefined ? [] : [`corridors/${first.id}`]), ...routes.slice(1, 3).map(({ id }) => `corridors/${id}`)],
    },
  ];
}

function agreement(clause: Clause, record: Agreement, meant: Meant, context: Context): Asked[] {
  const { title, signed, initialled, force, status, parties } = record;
  const found: Asked[] = [];
  const signs = notionOf(clause, "sign");
  const inForce = notionOf(clause, "force");
  const dates = happened(clause.dates);
  if (inForce !== undefined && meant.sure) {
    const stands = status === "in-force" || status === "in-effect";
    const denied = isDenied(clause, inForce);
    if (!stands) found.push(asked("agreement", `Is ${title} in force?`, denied ? "agrees" : "differs", meant));
    else if (dates.length === 0) found.push(asked("agreement", `Is ${title} in force?`, denied ? "differs" : "agrees", meant));
    else {
      const fit = bestFit(
        dates.map((date) => ({ ...date, as: "at" as const })),
        [force?.start, signed],
      );
      if (fit !== null) found.push(asked("agreement", `Since when is ${title} in force?`, fit === "differs" && dates.length > 1 ? null : fit, meant));
    }
  } else if (signs !== undefined || notionOf(clause, "treaty", "friendship", "strategic-partnership") !== undefined) {
    const fit = fitOf(clause, [signed, initialled, force?.start, force?.end, ...parties.map((party) => party.signed)], meant, context);
    if (fit !== null) found.push(asked("agreement", `When was ${title} signed?`, fit, meant));
  }
  const counted =
    signs === undefined
      ? undefined
      : clause.numbers.find(
          ({ value, unit, end }) =>
            value < 60 &&
            unit !== "ordinal" &&
            /^\s*(?:\p{L}+\s)?(?:states|countries|republics|governments|nations|presidents|государств\p{L}*|стран\p{L}*|республик\p{L}*)/iu.test(
              clause.sentence.text.slice(end, end + 40),
            ),
        );
  if (counted !== undefined && meant.sure && record.notSigned.length === 0) {
    // How many they were agrees with nothing where the day does not.
    const dated = happened(clause.dates).length === 0 || found.some(({ stance }) => stance === "agrees");
    const stance = parties.length !== counted.value ? "differs" : dated ? "agrees" : null;
    found.push({ ...asked("agreement", `How many parties has ${title}?`, stance, meant), held: `${parties.length} parties. ${meant.document.says[0] ?? ""}` });
    return found;
  }
  if (
    meant.sure &&
    strangersIn(
      clause,
      parties.flatMap(({ country }) => country ?? []),
    )
  )
    return [asked("agreement", `Who are the parties of ${title}?`, "differs", meant)];
  return found;
}

function event(clause: Clause, record: Event, meant: Meant, context: Context): Asked[] {
  const { title, start, lastDay, casualties } = record;
  const found: Asked[] = [];
  const period = { earliest: start.earliest, latest: lastDay.latest ?? start.latest };
  for (const [measure, notion] of [
    ["deaths", "dead"],
    ["injuries", "injured"],
    ["displaced", "displaced"],
  ] as const) {
    const said = notionOf(clause, notion);
    const counts = casualties.filter((one) => one.measure === measure);
    const number = clause.numbers.find(({ unit, value }) => unit !== "%" && unit !== "ordinal" && value >= 3);
    if (said === undefined || counts.length === 0 || number === undefined) continue;
    const fits = counts.some(
      ({ least, most }) =>
        (least !== null && fitsNumber(number, least)) ||
        (most !== null && fitsNumber(number, most)) ||
        (least !== null && number.value >= least && (most === null || number.value <= most)),
    );
    const [low, high] = [Math.min(...counts.map(({ least, most }) => least ?? most ?? 0)), Math.max(...counts.map(({ least, most }) => most ?? least ?? 0))];
    const far = number.value > high * 1.5 || number.value < low * 0.6;
    found.push({
      ...asked("casualties", `How many ${measure} in “${title}”?`, fits ? "agrees" : far ? "differs" : "possibly", meant),
      held: [meant.document.says[0], ...meant.document.says.filter((text) => text.startsWith("Casualties"))].join(" "),
    });
  }
  if (found.length > 0) return found;
  const parties = record.participants.flatMap(({ country }) => country ?? []);
  if (strangersIn(clause, parties)) return [asked("event", `Who took part in “${title}”?`, "differs", meant)];
  const fit = fitOf(clause, [period], meant, context);
  if (fit !== null && meant.sure) found.push(asked("event", `When was “${title}”?`, fit === "agrees" && amount(clause) ? null : fit, meant));
  return found;
}

/** Does a clause give a figure that the answer says nothing about? Then that the rest agrees is not what it states. */
const amount = ({ numbers }: Clause): boolean => numbers.some(({ unit }) => unit !== "ordinal");

/** Does a sentence on a signing list somebody who is no party, beside those who are? */
function strangersIn(clause: Clause, parties: readonly string[]): boolean {
  if (notionOf(clause, "sign") === undefined || parties.length < 2) return false;
  const states = statesIn(clause);
  const group = groupsOf(clause, states).find((list) => list.length > 2) ?? (parties.length === 2 && states.length === 2 ? states : []);
  const strangers = group.filter(({ ids }) => !parties.includes(ids[0] ?? ""));
  return strangers.length > 0 && strangers.length < group.length;
}
