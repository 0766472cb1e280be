import { pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { isPlace } from "../../reading/places.ts";
import type { CountryId, Tenure } from "../../types.ts";
import type { Clause } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Context } from "../context.ts";
import { CAME, IS, SURE, WENT, WHEN } from "./office-words.ts";

/** Tenures of whom a mention may mean: of several of one name the one who was in office at the dates given, or is. */
export function tenuresOf({ ids }: Mention, clause: Clause, { dataset }: Context): Tenure[] {
  const all = ids.map((id) => pick(dataset.tenures, dataset.tenures.byPerson, id)).filter((list) => list.length > 0);
  if (all.length < 2) return all[0] ?? [];
  const dates = happened(clause.dates).map((date) => ({ ...date, as: "at" as const }));
  // Of a father and a son the one who came then, where somebody is said to have come.
  const came = CAME.test(clause.text) && dates.length > 0 ? all.find((list) => list.some(({ start }) => bestFit(dates, [start]) === "agrees")) : undefined;
  return came ?? all.find((list) => list.some(({ start, end }) => bestFit(dates, [start, end]) !== "differs")) ?? all[0] ?? [];
}

/** The state whose office it is: beside the word for the office, or the only one named. */
export function stateOfOffice(clause: Clause, office: { from: number; to: number } | undefined): CountryId | null {
  const states = clause.mentions.filter((mention) => mention.kind === "country" && mention.ids.length === 1 && !isPlace(clause.sentence, mention));
  if (office !== undefined) {
    const { words, text } = clause.sentence;
    const between = (a: number, b: number) => text.slice(words[a]?.end ?? 0, words[b]?.start ?? 0);
    const beside = states.find(
      ({ from, to }) => (to <= office.from && office.from - to <= 1) || (from >= office.to && /^\s*(?:(?:of|the)\s*)*$/iu.test(between(office.to - 1, from))),
    );
    return beside === undefined || isOfBodyThere(clause, office, beside) ? null : (beside.ids[0] as CountryId);
  }
  // Where crowds stormed a White House he came to no office of it, and where somebody has lived since he fell he held none.
  const [from, to] = partOf(clause);
  const place = (mention: Mention) => clause.sentence.words[mention.from]?.start ?? 0;
  const isGoal = (mention: Mention) => WHERE_HE_WENT.test(clause.sentence.text.slice(0, place(mention)));
  const nouns = states.filter((mention) => mention.as === "name" && !isGoal(mention) && place(mention) >= from && place(mention) < to);
  return nouns.length === 1 ? (nouns[0]?.ids[0] as CountryId) : null;
}

// Where somebody goes, or lives, who has lost his office.
const WHERE_HE_WENT =
  /(?<!\p{L})(?:(?:in)?to|for|via|through|(?:refuge|shelter|asylum|exiled?|liv(?:es|ed|ing)|settled)\s+in|(?:живёт|живет|укрылся|убежище|бежал)\s+в)\s+$/iu;
const OF_ANOTHER_TIME = /(?<!\p{L})(?:since|when|after|before|until|once|с тех пор|после того|когда|пока)(?!\p{L})/giu;
const GOES_OR_COMES = new RegExp(`${WENT.source}|${SURE.source}`, "iu");

/** Where the part of a clause begins and ends in which somebody comes to office, or leaves it: `has lived there | since he was driven from power`. */
function partOf({ text, start }: Clause): readonly [number, number] {
  const verb = text.search(GOES_OR_COMES);
  const seams = [...text.matchAll(OF_ANOTHER_TIME)].map(({ index }) => index);
  return [start + (seams.findLast((at) => at <= verb) ?? 0), start + (seams.find((at) => at > verb) ?? text.length)];
}

/** `President of Kazakhstan's Olympic committee`: of a body in the state, and not of the state. */
export const isOfBodyThere = ({ sentence: { words } }: Clause, office: { to: number }, { from, to }: Pick<Mention, "from" | "to">): boolean =>
  from >= office.to && /['’]s$/u.test(words[to - 1]?.text ?? "") && words[to] !== undefined;

/** Does the word for the office stand with the name, or say what somebody is? `Tajikistan's president, Atambayev` does; `told the president of Tajikistan` does not. */
export function beside(clause: Clause, office: { from: number; to: number }, { from, to }: Mention): boolean {
  const { words, text, mentions } = clause.sentence;
  if (IS.test(clause.text)) return true;
  const [start, end] = from >= office.to ? [office.to, from] : [to, office.from];
  // Between them: the state whose office it is, and nothing that does something.
  const between = words
    .slice(start, end)
    .filter((_, at) => !mentions.some((mention) => mention.kind === "country" && start + at >= mention.from && start + at < mention.to));
  const gap = text.slice(words[Math.min(to, office.to) - 1]?.end ?? 0, words[Math.max(from, office.from)]?.start ?? 0);
  return from >= office.to
    ? between.every(({ text: word }) => /^(?:of|the)$/iu.test(word))
    : gap.includes(",") && between.every(({ text: word }) => /^(?:the|then|a|former|ex)$/iu.test(word));
}

/** `The pipeline was inaugurated with Hu`: who was there came to no office. */
export function isGuest({ text, sentence: { words } }: Clause, at: number): boolean {
  const before = words.slice(0, at).map(({ text: word }) => word);
  // `Under President Dodon it joined`: nor did he then.
  if (before.slice(-2).some((word) => /^(?:under|при)$/iu.test(word))) return true;
  // `In the White House with Donald Trump`.
  if (/^(?:with|alongside|beside)$/iu.test(before.at(-1) ?? "")) return true;
  const opened = before.findLastIndex((word) => /^(?:inaugurated|opened)$/iu.test(word));
  return /(?<!\p{L})(?:inaugurat|opened)/iu.test(text) && before.slice(Math.max(0, opened)).some((word) => /^(?:with|by|alongside)$/iu.test(word));
}

const PRONOUN = /^[^\p{L}]*(?:(?:but|and|yet|so|then|но|и|а)\s+)?(?:he|she|they|он|она|они)(?!\p{L})/iu;

/** `He had ruled since 2006, when another died`: who is named in the second part is not the one of whom the first is said. */
export function isInWhen({ text, start, sentence: { words } }: Clause, at: number): boolean {
  const when = PRONOUN.test(text) ? text.search(WHEN) : -1;
  return when >= 0 && (words[at]?.start ?? 0) - start > when;
}
