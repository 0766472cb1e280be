import { notionsIn } from "../../reading/concepts.ts";
import { isCommon } from "../../reading/words.ts";
import { type Clause, notionOf } from "../clause.ts";

/* What a clause on exports, imports or trade says of something else than of all that a state sells to another, or buys from it. */
const FLOWS: readonly string[] = ["export", "import", "trade"];
// `Owed to the Export-Import Bank`: no trade.
const OF_A_BANK = /(?<!\p{L})(?:export[\s–-]+import bank|exim\s?bank|экспортно-импортн\p{L}+ банк\p{L}*|эксимбанк\p{L}*)(?!\p{L})/iu;

// What crosses a state, or goes by a line, is not sold to it.
const ON_THE_WAY =
  /(?<!\p{L})(?:through|via|across|cross(?:es|ed|ing)? (?:\p{L}|$)|by way of|by (?:the )?(?:\p{L}+\s+){0,3}?(?:pipeline|railway|rail|sea|road|port)|in transit|transit\p{L}*|pipelines?|через|транзит\p{L}*|по территории|трубопровод\p{L}*|газопровод\p{L}*|нефтепровод\p{L}*)(?!\p{L})/iu;

/** `Exports leave through a state`: by which way, and not to whom. */
const isTransit = ({ text }: Clause): boolean => ON_THE_WAY.test(text);

/** A customs union is no trade; customs figures count it. */
const isOfCustoms = (clause: Clause): boolean =>
  notionOf(clause, "customs") !== undefined &&
  !/customs (?:figures?|data|statistics|officials?|office|service|returns)|таможенн\p{L}+ (?:данн|статист|служб)/iu.test(clause.text);

/** `Rice exports`: of one good, which no series here tells apart. */
function isOfOneGood({ sentence: { words, mentions, text } }: Clause, notion: string): boolean {
  if (!FLOWS.includes(notion)) return false;
  const verb = notionsIn(words).find(({ name }) => name === notion);
  const before = verb === undefined ? undefined : words[verb.from - 1];
  // `Oil is another story: four fifths of its exports …`.
  const good = notionsIn(words).find(({ name }) => name === "oil" || name === "gas");
  if (verb !== undefined && good !== undefined && good.from < verb.from) return true;
  if (verb === undefined || before === undefined) return false;
  const isMention = mentions.some(({ from, to }) => verb.from - 1 >= from && verb.from - 1 < to);
  const plain =
    isMention ||
    isCommon(before) ||
    /^(?:total|goods|overall|merchandise|bilateral|mutual|foreign|annual|combined|general|весь|общий|взаимный|внешний|двусторонний)/iu.test(before.text) ||
    /[’']s$/u.test(before.text);
  const named = before.capital && verb.from > 1;
  return (!plain && /^\p{L}+$/u.test(before.text) && !named) || /(?:exports?|imports?) of (?!goods)(?:\p{Ll}+)/u.test(text);
}

/** Is what a clause says of trade of a bank, a customs union, a way or a good, of which no series here tells? */
export const isOfAnotherFlow = (clause: Clause, notion: string): boolean =>
  isOfCustoms(clause) || isOfOneGood(clause, notion) || (FLOWS.includes(notion) && (OF_A_BANK.test(clause.text) || isTransit(clause)));
