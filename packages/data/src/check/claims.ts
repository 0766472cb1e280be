import { fold } from "../identity/fold.ts";
import { find } from "../query/index.ts";
import type { Lexicon } from "../reading/names.ts";
import { contentWords, type ReadSentence, readSentence } from "../reading/read.ts";
import { ofEach } from "../remembered.ts";
import { wordTerm } from "../search/terms.ts";
import type { Claim } from "../types.ts";
import type { ClaimMatch } from "./checked.ts";
import type { Context } from "./context.ts";
import type { Candidate } from "./finder.ts";

// Below this the claims that were shown shared a name and little else.
const RELATED = 0.5;
const SAME = 0.6;
const SHOWN = 3;

/** Claims of audited articles that a sentence is like, the likest first. A verdict is given where the sense is the same, and only there. */
export function claimsLike(sentence: ReadSentence, context: Context, candidates: readonly Candidate[]): ClaimMatch[] {
  const found = candidates.flatMap(({ document: { kind, path } }): ClaimMatch[] => {
    const claim = kind === "claims" ? find(context.dataset.claims, path.slice("claims/".length)) : undefined;
    if (claim === undefined) return [];
    const stated = statedBy(claim, context);
    const likeness = likenessOf(sentence, stated);
    if (likeness < RELATED) return [];
    const evidence = [
      ...claim.events.map((event) => `events/${event}`),
      ...claim.organizations.map((organization) => `organizations/${organization}`),
      ...claim.citations.map(({ source }) => `sources/${source}`),
    ];
    const same = likeness >= SAME && sameSense(sentence, stated);
    const rests = same && evidence.length > 0;
    return [
      {
        id: claim.id,
        statement: claim.statement,
        sense: same ? "same" : "related",
        likeness: Math.round(likeness * 100) / 100,
        verdict: rests ? claim.verdict : null,
        reason: rests ? claim.reason : null,
        claimVerdict: claim.verdict,
        evidence,
      },
    ];
  });
  return found.sort((a, b) => Number(b.sense === "same") - Number(a.sense === "same") || b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
}

// By what names they are read, too: two datasets may share their claims.
const read = new WeakMap<Lexicon, Map<Claim, ReadSentence>>();

function statedBy(claim: Claim, { lexicon, dataset }: Context): ReadSentence {
  // Of the same day whoever asks, so that the same text gets the same answer.
  const written = dataset.countries.horizon;
  const own = read.get(lexicon) ?? new Map<Claim, ReadSentence>();
  const held = own.get(claim) ?? readSentence(lexicon, { text: claim.statement, start: 0, end: claim.statement.length }, { written, year: null });
  read.set(lexicon, own.set(claim, held));
  return held;
}

/** How much of what two sentences say they share: names, notions and other words (Dice), 0 to 1. */
function likenessOf(one: ReadSentence, other: ReadSentence): number {
  const [a, b] = [bagOf(one), bagOf(other)];
  let shared = 0;
  for (const [term, weight] of a) if (b.has(term)) shared += weight;
  return (2 * shared) / Math.max(1e-9, totalOf(a) + totalOf(b));
}

const totalOf = ofEach((bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, weight) => sum + weight, 0));

const bagOf = ofEach(({ words, mentions, notions }: ReadSentence): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>();
  const covered = new Set<number>();
  for (const { ids, from, to } of mentions) {
    bag.set(`=${ids[0] ?? ""}`, 1.5);
    for (let at = from; at < to; at++) covered.add(at);
  }
  for (const { name, from, to } of notions) {
    bag.set(`#${name}`, 1);
    for (let at = from; at < to; at++) covered.add(at);
  }
  const said = new Set(contentWords(words));
  for (const [at, word] of words.entries()) if (!covered.has(at) && said.has(word)) bag.set(wordTerm(word), 1);
  return bag;
});

/** Do actors, denial, numbers and dates agree, and does it state what the other states? */
function sameSense(one: ReadSentence, other: ReadSentence): boolean {
  // In the same order: who attacked whom is not who was attacked.
  const names = ({ mentions }: ReadSentence) => [...new Set(mentions.map(({ ids }) => ids[0] ?? ""))].join(" ");
  // A sentence that names nobody may be about anybody.
  if (names(one) === "" || names(one) !== names(other) || one.tone.negated !== other.tone.negated) return false;
  if (denials(one) !== denials(other)) return false;
  if (/(?:not true|untrue|false|a myth|wrong to say) that|неверно, что|миф, что/iu.test(one.text)) return false;
  if ((one.tone.unsaid === "question") !== (other.tone.unsaid === "question") || (one.tone.quoted && !other.tone.quoted)) return false;
  const numbers = ({ numbers: all }: ReadSentence) => all.filter(({ unit }) => unit !== "ordinal").map(({ value }) => value);
  const [mine, theirs] = [numbers(one), numbers(other)];
  if (mine.length !== theirs.length || !mine.every((value) => theirs.some((held) => Math.abs(held - value) <= 0.02 * Math.abs(held)))) return false;
  if (!sameMatter(one, other)) return false;
  if (one.dates.some((date) => !other.dates.some((held) => held.from <= date.to && held.to >= date.from))) return false;
  return opposites(one) === opposites(other);
}

/** Does one say all that the other says, and hardly more? A word in place of another (`south` for `north`) turns a claim into its opposite. */
function sameMatter(one: ReadSentence, other: ReadSentence): boolean {
  // Of few words alone the same words are needed, all of them.
  if (fold(one.text) === fold(other.text)) return true;
  const [a, b] = [one, other].map((sentence) => new Set(bagOf(sentence).keys()));
  if (a === undefined || b === undefined) return false;
  const beyond = (of: ReadonlySet<string>, than: ReadonlySet<string>) => [...of].filter((term) => !than.has(term)).length;
  const [more, fewer] = [beyond(a, b), beyond(b, a)];
  return Math.min(a.size, b.size) > 2 && Math.min(more, fewer) === 0 && Math.max(more, fewer) <= 2;
}

const DENIAL =
  /(?<!\p{L})(?:no|not|none|never|neither|nor|nobody|nothing|nowhere|without|cannot|\p{L}+n[’']t|не|ни|нет|без|никогда|никто|ничто|ничего|нигде)(?!\p{L})/giu;

// Twice denied is not denied once.
const denials = ({ text }: ReadSentence): number => (text.match(DENIAL) ?? []).length;

// Notions of which a sentence has one or the other.
const OPPOSED = [
  ["join", "leave"],
  ["open", "close"],
  ["favour", "against"],
  ["first", "last"],
  ["refuse", "help"],
  ["wane", "influence"],
] as const;
const MORE =
  /(?<!\p{L})(?:more|grow\w*|rise|rises|rising|rose|increas\w*|strengthen\w*|gain\w*|strong\w*|recover\w*|больше|рост|растет|вырос\p{L}*|усил\p{L}*)(?!\p{L})/iu;
const FEWER =
  /(?<!\p{L})(?:less|fewer|fall\w*|fell|declin\w*|weaken\w*|weak|los\w+|shrink\w*|shrank|wan\w+|меньше|упал\p{L}*|пада\p{L}+|слаб\p{L}*|сокра\p{L}*)(?!\p{L})/iu;

function opposites({ notions, text }: ReadSentence): string {
  const has = (name: string) => notions.some((notion) => notion.name === name);
  const sides = OPPOSED.map(([a, b]) => (has(a) === has(b) ? "" : has(a) ? a : b));
  return [...sides, MORE.test(text) === FEWER.test(text) ? "" : MORE.test(text) ? "more" : "fewer"].join("|");
}
