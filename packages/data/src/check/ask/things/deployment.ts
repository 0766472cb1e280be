import { fitsNumber } from "../../../reading/numbers.ts";
import { isPlace } from "../../../reading/places.ts";
import type { Document } from "../../../search/document.ts";
import type { Deployment } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import { bestFit } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { isDenied } from "../../denied.ts";
import { isOfSoldiers } from "../strength.ts";
import { amount, asked, fitOf, placesOf, saidOf } from "./fit.ts";
import { type Meant, notionsOf } from "./meant.ts";
import { hasPartIn, isPredicate } from "./sites.ts";

const CLOSES =
  /(?<!\p{L})(?:closed?|closing|closes|last|gave up|given up|cleared out|handed (?:back|over)(?=\s+(?:(?:the|its|their)\s+(?:\p{L}+\s+)?(?:base|airfield|airport|site|facility|centre|center|keys)|it|to)(?!\p{L})|\s*[,.;]|$)|evict\w*|vacated|left|leave|shut|ordered .{0,20}off|brought .{0,20}home|ran out|hauled down|expired|pulled out|вывед\p{L}*|ист[её]к\p{L}*|вывел\p{L}*|вывод\p{L}*|покинул\p{L}*|ушл\p{L}*|уш[её]л|закры\p{L}*)(?!\p{L})/iu;
const HOLDS =
  /(?<!\p{L})(?:ha[sd]|have|hosts?|hosted|hosting|keeps?|kept|holds?|held|runs?|ran|operat\w+|maintain\w*|uses?|used|stationed|based|is|are|was|were|remain\w*|размещ\p{L}*|находи\p{L}*|использ\p{L}*|имеет|имел\p{L}*|действ\p{L}*|был\p{L}*|есть)(?!\p{L})/iu;
// `Has an air base at Manas`, `has had one since 2001`: now.
const PRESENT = /(?<!\p{L})(?:has|have|keeps?|hosts?|runs?|operates?|maintains?|держит|имеет)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:had been|until|was|were|used|been|once|до|был\p{L}*)(?!\p{L})/iu;
const EXTENDS =
  /(?<!\p{L})(?:prolong(?:ed|ing)?|extend(?:ed|ing)?|renew(?:ed|ing)?|продлил\p{L}*|продлен\p{L}*)(?!\p{L}).{0,60}(?<!\p{L})(?:leases?|base|transit cent(?:er|re)|stay|аренд\p{L}+|баз\p{L}+)(?!\p{L})|(?:to|past|than) (?:prolong|extend|renew)(?!\p{L})/iu;
/** Days within which a decision on a lease and the end of a site belong together. */
const SOON = 500;
const STILL = /(?<!\p{L})(?:still|now|today|remains?|to this day|currently|по-прежнему|до сих пор|сейчас)(?!\p{L})/iu;

const WAS_STILL = /(?<!\p{L})(?:was|were|had|been)\s+still(?!\p{L})/iu;
const HOSTED_BY = /(?<!\p{L})(?:hosted by|on the (?:soil|territory) of|на территории)\s+(?:the\s+)?$/iu;

/** The words of a sentence before one of them. */
const wordsUpTo = ({ sentence: { text, words } }: Clause, at: number): string => text.slice(0, words[at]?.start ?? 0);

export function deployment(clause: Clause, record: Deployment, meant: Meant, context: Context): Asked[] {
  const { host, operators, start, end } = record;
  const closes = notionOf(clause, "close", "leave", "withdraw-troops");
  const dates = saidOf(clause, meant.document);
  const ended = end.edtf !== ".." && end.edtf !== null;
  const parties = [host, ...operators.flatMap(({ country }) => country ?? [])];
  const roles = rolesIn(clause);
  // A region is not a base: that somebody else acts there says nothing of who runs the site.
  const site = notionOf(clause, "base", "cosmodrome", "radar") !== undefined;
  const known = [host, ...operators.map(({ country }) => country)].filter((country) => clause.mentions.some(({ ids }) => ids[0] === country));
  // Where both its sides are named, a third is named for something else.
  const strangers = clause.mentions.filter((mention) => hasPartIn(clause, mention, meant) && !(parties as string[]).includes(mention.ids[0] ?? ""));
  if (site && meant.words.length > 0 && known.length < 2 && strangers.length > 0)
    return [{ ...asked("deployment", "who runs it, where", "differs", meant), isPresence: true }];
  // `The peacekeepers who left were Turkish`.
  const whose = meant.words.length > 0 ? clause.mentions.find((mention) => isPredicate(clause, mention)) : undefined;
  if (whose !== undefined && !(parties as string[]).includes(whose.ids[0] ?? "")) return [asked("deployment", "whose", "differs", meant)];
  // `Was hosted by Tajikistan`, and it lies elsewhere.
  const hosting = clause.mentions.find(({ kind, ids, from }) => kind === "country" && ids.length === 1 && HOSTED_BY.test(wordsUpTo(clause, from)));
  if (meant.words.length > 0 && hosting !== undefined && hosting.ids[0] !== host) return [asked("deployment", "where is it", "differs", meant)];
  // `India, which had pulled its soldiers out`: somebody else's troops left, and not these.
  const head = clause.head?.kind === "country" ? clause.head.ids : [];
  if (head.length === 1 && !(parties as string[]).includes(head[0] ?? "")) return [];
  // Somebody else's troops left: not these.
  if (roles.length > 0 && !roles.some((country) => (parties as string[]).includes(country))) return [];
  // `Prolonged the lease`, of what closed soon after.
  if (ended && meant.words.length > 0 && EXTENDS.test(clause.text) && !clause.tone.negated && dates.length <= 1) {
    const late = dates.every(({ from, to }) => end.earliest !== null && end.latest !== null && to >= end.earliest - SOON && from <= end.latest + SOON);
    if (late) return [asked("deployment", "has it closed", "differs", meant)];
  }
  const strength = strengthOf(clause, record, meant);
  if (strength.length > 0) return strength;
  if (CLOSES.test(clause.text) && !(closes !== undefined && isDenied(clause, closes))) {
    // A word of its name alone, and nothing of a site: much else is called so.
    const isSaid = site || meant.words.length > 1 || known.length > 0;
    if (!ended)
      return isSaid && closesIt(clause.text, meant.words) && dates.every(({ as }) => as === "at") && !/(?<!\p{L})last(?!\p{L})/iu.test(clause.text)
        ? [asked("deployment", "has it closed", "differs", meant)]
        : [];
    const fit =
      dates.length === 0
        ? "agrees"
        : bestFit(dates, [
            end,
            ...stepsAbout(record, context, ["close", "leave", "withdraw-troops", "expire"]).filter(
              ({ latest }) => end.earliest !== null && Math.abs(latest - end.earliest) < 200,
            ),
          ]);
    return fit === null ? [] : [asked("deployment", "when closed", fit === "differs" && (dates.length > 1 || meant.words.length === 0) ? null : fit, meant)];
  }
  if (notionOf(clause, "open", "found") !== undefined && dates.length > 0) {
    const fit = fitOf(clause, [start, ...stepsAbout(record, context, ["open", "found"])], meant, context);
    return fit === null ? [] : [asked("deployment", "when opened", fit, meant)];
  }
  const isNow = PRESENT.test(clause.text) && !PAST.test(clause.text) && dates.every(({ as }) => as === "since");
  if (ended && ((STILL.test(clause.text) && !WAS_STILL.test(clause.text)) || isNow) && meant.words.length > 0)
    return [asked("deployment", "is it still there", "differs", meant)];
  const since = dates.filter(({ as }) => as === "since");
  if (since.length > 0 && meant.words.length > 0 && roles.some((country) => operators.some((one) => one.country === country))) {
    const fit = fitOf(
      { ...clause, dates: since.map((date) => ({ ...date, as: "at" as const })) },
      [start, ...stepsAbout(record, context, ["open", "found", "base"])],
      meant,
      context,
    );
    if (fit !== null) return [asked("deployment", "since when there", fit, meant)];
  }
  const until = dates.filter(({ as }) => as === "until");
  if (until.length > 0 && ended && meant.words.length > 0) {
    const fit = bestFit(
      until.map((date) => ({ ...date, as: "at" as const })),
      [end],
    );
    return fit === null ? [] : [asked("deployment", "until when used", fit, meant)];
  }
  if (meant.words.length === 0 || roles.length === 0 || notionOf(clause, "base", "troops", "cosmodrome", "radar") === undefined) return [];
  // Said of a time in which it was not there?
  const there = dates.every(
    (date) => date.unit === "now" || bestFit([{ ...date, as: "at" }], [{ earliest: start.earliest, latest: end.latest ?? context.written }]) !== "differs",
  );
  // What happened to it on a day is another matter than whose it was.
  const told = dates.some(({ unit }) => unit !== "now") && !HOLDS.test(clause.text);
  return there ? [{ ...asked("deployment", "who runs it, where", amount(clause) || told ? null : "agrees", meant), isPresence: true }] : [];
}

/** Is it the thing of these words that closes: right after the verb, or before one that says so of it? */
function closesIt(text: string, words: readonly string[]): boolean {
  const verb = text.match(CLOSES);
  const place = words.map((word) => text.toLowerCase().indexOf(word.toLowerCase())).find((at) => at >= 0);
  if (verb?.index === undefined || place === undefined) return false;
  const [start, end] = [verb.index, verb.index + verb[0].length];
  return place >= end ? place - end <= NEAR : /^[^,;]*$/u.test(text.slice(place, start)) && start - place <= 2 * NEAR;
}
/** Letters that may lie between a verb and what it is said of. */
const NEAR = 30;

function strengthOf(clause: Clause, { strengths: held }: Deployment, meant: Meant): Asked[] {
  const [number] = clause.numbers.filter((one) => isOfSoldiers(one, clause) && one.value >= 50);
  const strengths = held.flatMap(({ least, most }) => (least === null && most === null ? [] : [{ least: least ?? 0, most: most ?? least ?? 0 }]));
  if (number === undefined || strengths.length === 0) return [];
  const fits = strengths.some(({ least, most }) => fitsNumber(number, least) || fitsNumber(number, most) || (number.value >= least && number.value <= most));
  const far = strengths.every(({ least, most }) => number.value > most * 2 || number.value < least / 2);
  const places = placesOf(meant.document, "Strength");
  return [
    {
      ...asked("deployment", "how many people", fits ? "agrees" : far ? "differs" : "possibly", meant),
      held: ({ records }) => records.says(meant.document.path, ...places),
    },
  ];
}

// Events of the same matter are what its opening and its closing were, too.
function stepsAbout({ host, operators }: Deployment, { dataset, finder }: Context, matter: readonly string[]) {
  return dataset.events.records
    .filter(
      ({ id, type, participants }) =>
        type === "base" &&
        participants.some(({ country }) => country === host) &&
        operators.some((operator) => participants.some((party) => (operator.country ?? operator.organization) === (party.country ?? party.organization))) &&
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
        ? /^(?:air|military|base|bases|forces?|troops|army|soldiers|servicemen|aircraft|planes|pilots|airmen|peacekeepers|garrisons?|guards?|units?|jets|fighters?|warplanes|helicopters|bombers|paratroopers|самол[её]т\p{L}*|истребител\p{L}*|вертол[её]т\p{L}*|л[её]тчик\p{L}*|десантник\p{L}*|миротворц\p{L}*|lease|авиабаз\p{L}*|баз\p{L}*|воен\p{L}*|войск\p{L}*|ВВС)$/iu.test(
            after(mention.to),
          )
        : !isPlace(sentence, mention) || /^(?:in|from|at|в|на|of)$/iu.test(sentence.words[mention.from - 1]?.text ?? ""),
    )
    .filter(({ from }) => !/^(?:with|after|over|against|outside|near|для|против|с)$/iu.test(sentence.words[from - 1]?.text ?? ""))
    .flatMap(({ ids }) => ids);
}
