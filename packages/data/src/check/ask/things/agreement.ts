import { isPlace } from "../../../reading/places.ts";
import { inLatin, isCommon, wordsIn } from "../../../reading/words.ts";
import { wordTerm } from "../../../search/terms.ts";
import type { Agreement } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { isDenied } from "../../denied.ts";
import { citiesIn, isAt } from "../cities.ts";
import { signersOutside } from "../signers.ts";
import { amount, asked, fitOf, saidOf, strangersIn } from "./fit.ts";
import { type Meant, sharedNotions } from "./meant.ts";

const TITLED =
  /(?<!\p{L})(?:Treaty|Convention|Agreement|Protocol|Charter|Declaration) (?:on|for|of|against) (?:the )?((?:\p{Lu}[\p{L}-]+|of|the|and|in|for|on|[ –-])+)/u;

/** `The Treaty on the Prohibition of Nuclear Weapons`: a title with words that the title of the record lacks is another's. */
function isAnother({ text }: Clause, { title }: Agreement): boolean {
  const stems = (words: string) => wordsIn(words).flatMap((word) => (isCommon(word) ? [] : word.stem));
  const said = stems(text.match(TITLED)?.[1] ?? "");
  const own = new Set(stems(title));
  return said.length > 1 && !said.every((stem) => own.has(stem));
}

// In the titles of many texts.
const OF_MANY = /^(?:treat|agree|declar|convention|protocol|charter|partner|friend|договор|соглаш|деклар|конвенц|протокол|устав|партн|дружб)/iu;

/** Is the only word of its name that the clause has a city? `They signed a declaration in Samarkand` says not which, nor does `Ankara signed a memorandum`. */
function isPlaceAlone({ sentence: { words }, mentions }: Clause, { words: own, document: { title, names } }: Meant): boolean {
  const called = new Set(wordsIn([title, ...names].join(". ")).flatMap((word) => (isCommon(word) || OF_MANY.test(word.text) ? [] : word.stem)));
  if (new Set(words.flatMap(({ stem }) => (called.has(stem) ? [stem] : []))).size > 2) return false;
  const at = words.findIndex((word) => own.length > 0 && own.every((term) => wordTerm(word) === term || inLatin(word.text).includes(term)));
  return /^(?:in|at|в|во)$/iu.test(words[at - 1]?.text ?? "") || mentions.some(({ as, from, to }) => as === "seat" && from <= at && at < to);
}

const OF_ANY_TREATY: readonly string[] = ["sign", "treaty", "force", "summit", "member", "strategic-partnership", "friendship"];

/** Is one of its parties named, or gone on about? The place where it was signed is none. */
function isTheirs({ sentence }: Clause, { document }: Meant, { finder }: Context): boolean {
  const { mentions, carried } = sentence;
  const theirs = finder.named(document);
  return [...mentions.filter((mention) => !isPlace(sentence, mention)), ...(carried === null ? [] : [carried])].some(
    ({ kind, ids }) => kind === "five" || ids.some((id) => theirs.has(id)),
  );
}

/**
 * A text that is not called by a name is told by its day, its place and its parties together: one of which neither day nor place fits, or of which the day
 * alone does, is not the one meant.
 */
function isUnnamed(clause: Clause, record: Agreement, found: Meant, context: Context): boolean {
  // Who leads a state signs for it: what two leaders sign is told by them.
  if (found.words.length > 0 || clause.mentions.some(({ kind }) => kind === "person")) return false;
  const onAnything = sharedNotions(clause.sentence, found.document).every((name) => OF_ANY_TREATY.includes(name));
  if (onAnything && !isTheirs(clause, found, context)) return true;
  const cities = citiesIn(clause, context, true);
  const elsewhere = record.place !== null && cities.length > 0 && !isAt(record.place, cities);
  return elsewhere && bestFit(saidOf(clause, found.document), [record.signed, record.initialled]) === "differs";
}

export function agreement(clause: Clause, record: Agreement, found: Meant, context: Context): Asked[] {
  if (isAnother(clause, record) || isUnnamed(clause, record, found, context)) return [];
  // What it is on, or most of who signed it, has to be said as well, and not only where it was.
  const vague =
    isPlaceAlone(clause, found) &&
    !sharedNotions(clause.sentence, found.document).some((name) => !OF_ANY_TREATY.includes(name)) &&
    clause.mentions.filter(({ ids }) => record.parties.some(({ country }) => ids[0] === country)).length < 3;
  if (!vague) return asksOfAgreement(clause, record, found, context);
  return isTheirs(clause, found, context)
    ? asksOfAgreement(clause, record, { ...found, sure: false }, context).filter(({ stance }) => stance === "agrees")
    : [];
}

const ENTERS = /(?<!\p{L})(?:enter\p{L}*|c[ao]me|coming|went|takes?|took|вступи\p{L}*)(?: \p{L}+)? (?:into |в )?(?:force|effect|силу)(?!\p{L})/iu;
const LATER = /(?<!\p{L})(?:later|afterwards|позже|спустя|через)(?!\p{L})/iu;

function asksOfAgreement(clause: Clause, record: Agreement, meant: Meant, context: Context): Asked[] {
  const { signed, initialled, force, status, parties } = record;
  const { words } = clause.sentence;
  const found: Asked[] = [];
  const signs = notionOf(clause, "sign");
  const inForce = notionOf(clause, "force");
  const bodies = clause.mentions.filter(({ kind }) => kind === "organization");
  const dates = saidOf(clause, meant.document);
  // What is in force is a treaty of the body that is named.
  const itsOwn = bodies.length === 0 || bodies.some(({ ids }) => ids.some((id) => context.finder.named(meant.document).has(id)));
  if (inForce !== undefined && meant.sure && itsOwn) {
    const stands = status === "in-force" || status === "in-effect";
    const denied = isDenied(clause, inForce) || /(?<!\p{L})не\s+вступил/iu.test(clause.text);
    if (!stands) found.push(asked("agreement", "is it in force", denied ? "agrees" : "differs", meant));
    // `A month later`, without a date of its own: the one before it is of something else.
    else if (clause.dates.length === 0 && LATER.test(clause.text)) return found;
    else if (dates.length === 0) found.push(asked("agreement", "is it in force", denied ? "differs" : "agrees", meant));
    else {
      const fit = bestFit(
        dates.map((date) => ({ ...date, as: "at" as const })),
        // What entered into force did so on one day, and was signed on another.
        ENTERS.test(clause.text) && force != null && force.start.earliest !== null && signs === undefined ? [force.start] : [force?.start, signed],
      );
      if (fit !== null) found.push(asked("agreement", "since when in force", fit === "differs" && dates.length > 1 ? null : fit, meant));
    }
  } else if (/(?<!\p{L})(?:tore up|tear up|scrap\w*|denounc\w*|refus\w*|reject\w*|cancel\w*|разорвал\p{L}*|денонс\p{L}*)(?!\p{L})/iu.test(clause.text)) {
    // What ended is not what was signed.
    return found;
  } else if (signs !== undefined || notionOf(clause, "treaty", "friendship", "strategic-partnership") !== undefined) {
    const fit = fitOf(clause, [signed, initialled, force?.start, force?.end, ...parties.map((party) => party.signed)], meant, context);
    const actors = clause.mentions.filter((mention) => mention.kind === "country" && !isPlace(clause.sentence, mention));
    const about = context.finder.named(meant.document);
    // One state that took part in the signing, and is no party.
    const [signer] = actors;
    const alone =
      signs !== undefined &&
      !/(?<!\p{L})(?:was|were|been) signed(?!\p{L})/iu.test(clause.text) &&
      actors.length === 1 &&
      signer !== undefined &&
      signer.as === "name" &&
      signer.from < signs.from;
    if (alone && meant.sure && !isDenied(clause, signs) && !parties.some(({ country }) => signer.ids.includes(country ?? "")))
      return [{ ...asked("agreement", "which parties", "differs", meant), question: (say) => say.things.didSign(signer.ids[0] ?? "", meant.document.path) }];
    // Signed on that day, and elsewhere.
    const cities = citiesIn(clause, context, true);
    const elsewhere = record.place !== null && cities.length === 1 && !isAt(record.place, cities) && signs !== undefined && meant.sure;
    if (elsewhere && !isDenied(clause, signs) && fit !== null) return [asked("agreement", "when and where signed", "differs", meant)];
    const theirs = actors.every(({ ids }) => ids.some((id) => about.has(id))) && !(signs !== undefined && isDenied(clause, signs));
    if (fit !== null && theirs)
      found.push(
        asked(
          "agreement",
          "when signed",
          fit === "agrees" && amount(clause) && clause.numbers.some(({ value }) => value !== parties.length) ? null : fit,
          meant,
        ),
      );
  }
  const counted =
    // Who ratified it is not on record of all who signed.
    signs === undefined || notionOf(clause, "ratify") !== undefined
      ? undefined
      : clause.numbers.find(
          ({ value, unit, start, end }) =>
            value < 60 &&
            unit !== "ordinal" &&
            // `The five republics` are a name, not a count.
            !clause.mentions.some(({ kind, from, to }) => kind === "five" && start < (words[to - 1]?.end ?? 0) && end > (words[from]?.start ?? 0)) &&
            /^\s*(?:\p{L}+\s)?(?:states|countries|republics|governments|nations|presidents|государств\p{L}*|стран\p{L}*|республик\p{L}*)/iu.test(
              clause.sentence.text.slice(end, end + 40),
            ),
        );
  if (counted !== undefined && meant.sure && record.notSigned.length === 0) {
    // How many they were agrees with nothing where the day does not.
    const dated = happened(clause.dates).length === 0 || found.some(({ stance }) => stance === "agrees");
    // Some came later, by a signature of their own.
    const first = parties.filter((party) => party.signed === null || (party.signed.earliest ?? 0) <= (signed?.latest ?? Number.POSITIVE_INFINITY)).length;
    const stance = parties.length !== counted.value && first !== counted.value ? "differs" : dated ? "agrees" : null;
    found.push({
      ...asked("agreement", "how many parties", stance, meant),
      held: ({ things, records }) => `${things.parties(parties.length)} ${records.says(meant.document.path)}`,
    });
    return found;
  }
  const outsiders =
    signs === undefined || !(meant.sure || found.some(({ stance }) => stance === "agrees")) || isDenied(clause, signs)
      ? []
      : signersOutside(clause, record, context);
  if (outsiders.length > 0) return [asked("agreement", "which parties", "differs", meant)];
  if (
    meant.sure &&
    strangersIn(
      clause,
      parties.flatMap(({ country }) => country ?? []),
    )
  )
    return [asked("agreement", "which parties", "differs", meant)];
  return found;
}
