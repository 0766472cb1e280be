import type { Mention } from "../reading/names.ts";
import type { ReadSentence } from "../reading/read.ts";

/** What a sentence says in passing of somebody it has just named: `Hungary, a member of the EU, …`, `Bakiyev, who had come in 2005, …`. */
export interface Aside {
  head: Mention;
  /** First word, and the one after the last. */
  from: number;
  to: number;
  /** In UTF-16 units, from the comma before it to the comma after it. */
  start: number;
  end: number;
}

// What somebody is in a body, said beside his name.
const STATUS =
  /(?<!\p{L})(?:non-)?(?:members?|observers?|candidates?|partners?|founders?|founding|associates?|participants?|part of|член\p{L}*|наблюдател\p{L}*|кандидат\p{L}*|участни\p{L}*|основател\p{L}*|партн[её]р\p{L}*|входящ\p{L}+|состоящ\p{L}+)(?!\p{L})/iu;
// What somebody was at another time, said beside his name: `a former prime minister`, `president until 2011`.
const OFFICE =
  /(?<!\p{L}|(?:deputy|vice)[- ])(?:president|premier|(?:prime|foreign) minister|chancellor|head of (?:state|government)|(?:экс-)?президент\p{L}*|(?:экс-)?премьер\p{L}*|канцлер\p{L}*|глав\p{L}+ (?:государства|правительства)|министр\p{L}* иностранных дел)(?!\p{L})/iu;
const AT_ANOTHER_TIME =
  /^(?:an?\s|the\s)?(?:former|formerly|ex|then|once|one-time|previously|earlier|at the time|until (?:then|recently)|бывш\p{L}+|экс|тогда|тогдашн\p{L}+|прежде|ранее|раньше|в прошлом|прежн\p{L}+|до (?:этого|того|недавнего времени))(?!\p{L})|(?<!\p{L})бывш\p{L}+|(?<!\p{L})(?:until|till|since|from|in|before|с|до|по|при)\s(?:\p{L}+\s)?\d{4}/iu;
// `Пришедший к власти в 2018 году`: what was done by him before.
const PARTICIPLE =
  /^(?!(?:был|стал|явля|оста[лё])\p{L}*\s)(?:\p{Ll}+\s+){0,2}\p{Ll}+(?:вш|дш|гш|кш|рш|сш|бш|нн|т|щ)(?:ий|ая|ее|ие|его|ей|их|ую|ими?|ой|ый|ое|ые|ого|ых|ым|ем|им)(?:ся)?\s/u;
const PAST = /^\p{Ll}+(?:вш|дш|нн|т)(?:его|ей|их|ого|ой|ых|ему|ому|ую|ым|им|ими|ыми)(?:ся)?\s/u;
const RELATIVE = /^(?:who|which|whose|where|котор\p{L}+|где|чь\p{L}+)\s/iu;
const BESIDE = /(?<!\p{L})(?:unlike|like|for|with|in|from|despite|besides|в отличие от|как и)\s+$/iu;
const KIN = /^(?:the\s+)?(?:son|daughter|brother|father|nephew|сын|дочь|брат|отец|племянник)(?!\p{L})/iu;
// After it the sentence goes on with what it is about, and not with the next of a list.
const GOES_ON = /^,\s*(?!(?:and|or|but|nor|the|an?|who|which|whose|where|when|while|as|и|а|но|или|что|где|когда|котор\p{L}+)(?!\p{L}))\p{Ll}/iu;
const VERB =
  /^,\s*(?:(?:also|now|then|later|soon|only|never|itself|formally)\s+)?(?:is|are|was|were|has|have|had|did|does|will|left|quit|sits?|belongs?|stays?|remains?|keeps?|holds?|led|took|came|became|began|went|fled|ran|won|lost|fell|rose|met|saw|sent|gave|got|put|broke|chose|built|froze|withdrew|stood|sought|brought|bought|made|drew|wrote|spoke|flew|rode|grew|threw|set|cut|paid|sold|told|said|did not|\p{Ll}+ed|\p{Ll}+(?<![sui])s)(?!\p{L})/u;
/** Letters before a name in which a word stands that says whom it is beside. */
const NEAR = 20;
/** No aside is longer, in letters. */
const LONGEST = 110;

/** The asides of a sentence, in order: each ends with a comma, after which the sentence goes on about the one it is said of; whose kin somebody is may stand at its end. */
export function asidesOf({ text, words, mentions }: ReadSentence): Aside[] {
  const found = mentions.flatMap((head): Aside[] => {
    const start = words[head.to - 1]?.end ?? 0;
    const [, lead = "", said = ""] = text.slice(start, start + LONGEST).match(/^(\s*,\s*)([^,;:()—–.]+)(?=[,.])/u) ?? [];
    if (said === "" || (head.kind !== "country" && head.kind !== "person") || head.as === "demonym") return [];
    const end = start + lead.length + said.length;
    const rest = text.slice(end);
    const isRussian = /\p{Script=Cyrillic}/u.test(said);
    // Time goes with the length of a text: the next words alone are looked at.
    const from = head.to;
    let after = from;
    while (after < words.length && (words[after]?.start ?? end) < end) after++;
    const names = (kind: Mention["kind"]) => mentions.some((one) => one.kind === kind && one.from >= from && one.to <= after);
    // A list of states is none: `Kazakhstan, Russia, left`.
    const isKin = KIN.test(said) && names("person");
    // `Unlike Kyrgyzstan, a member, Tajikistan pays`: somebody else does.
    const isBeside = BESIDE.test(text.slice(Math.max(0, (words[head.from]?.start ?? 0) - NEAR), words[head.from]?.start ?? 0)) && /^,\s*\p{Lu}/u.test(rest);
    // These may stand last: `was led by Tasmagambetov, a former prime minister`.
    const isOffice = head.kind === "person" && OFFICE.test(said) && AT_ANOTHER_TIME.test(said) && !RELATIVE.test(said) && !VERB.test(`, ${said}`);
    const isPast = isRussian && PARTICIPLE.test(said);
    const isLast = (isOffice || (isPast && PAST.test(said))) && /^\.?\s*$/u.test(rest);
    if (!isKin && !isBeside && !isLast && !(isRussian ? GOES_ON : VERB).test(rest)) return [];
    const isAside = isKin || isOffice || isPast || RELATIVE.test(said) || (STATUS.test(said) && names("organization"));
    return after <= from || !isAside ? [] : [{ head, from, to: after, start, end }];
  });
  // Who is named in passing has none of his own.
  return found.filter(({ head: { from } }) => !found.some((aside) => from >= aside.from && from < aside.to));
}

/** A text of a sentence, with blanks where its asides stand, so that what is left stands where it stood. */
export function withoutAsides(text: string, start: number, asides: readonly Aside[]): string {
  let plain = text;
  for (const aside of asides) {
    const [from, to] = [aside.start - start, aside.end - start];
    plain = plain.slice(0, from) + " ".repeat(to - from) + plain.slice(to);
  }
  return plain;
}
