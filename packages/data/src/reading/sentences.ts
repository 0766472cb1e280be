/** A sentence of a text, and where it stands, in UTF-16 units, the end not included. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

// Shortened words after which a full stop ends no sentence.
const SHORT = new Set(
  (
    "mr mrs ms dr prof gen col lt sgt st jan feb mar apr jun jul aug sept sep oct nov dec no nos vs etc al inc ltd co corp approx est e.g i.e u.s u.k u.n e.u vol pp p ca cf " +
    "г гг в вв др пр т.е т.д т.п им ул стр тыс млн млрд трлн руб долл см ст п напр и.о д.р акад проф ген"
  ).split(" "),
);
// After these comes a unit in small letters, or another sentence.
const AMOUNTS = new Set(["тыс", "млн", "млрд", "трлн"]);
/** Characters at the end of what may be a sentence. */
const TAIL = 60;
const END = /[.!?…]+["'”’»)\]]*$/u;

/**
 * The sentences of a text, lines of lists and headings among them. Full stops of abbreviations, initials and numbers end none; nor do those within
 * quotation marks or brackets that are still open. Time goes with the length of the text.
 */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const block of blocksOf(text)) {
    const parts = partsOf(text.slice(block.start, block.end));
    let start = block.start;
    let open = false;
    for (const [index, { segment, index: at }] of parts.entries()) {
      const end = block.start + at + segment.length;
      const next = parts[index + 1]?.segment;
      open = isOpenAfter(segment, open);
      // A mark that is never closed holds nothing together.
      const held = open && end - start < QUOTED && CLOSING.test(text.slice(end, Math.min(block.end, end + QUOTED)));
      // What it ends with is enough to tell: a sentence of initials alone would be read again for each of them.
      if (next !== undefined && (held || !endsAt(text.slice(Math.max(start, end - TAIL), end), next))) continue;
      enter(found, text, start, end);
      start = end;
      open = false;
    }
  }
  return found;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
/** No quotation is held together over more than this. */
const QUOTED = 600;
const CLOSING = /["”»)\]]/u;

/** Where a sentence may end. The rules of Unicode end one at every line, and none at an ellipsis, nor where the next begins with a number: `… Мирзиёеве. 12 ноября …`. */
function partsOf(block: string): { segment: string; index: number }[] {
  return [...SEGMENTER.segment(block.replace(/[\r\n]/g, " "))].flatMap(({ segment, index }) => {
    const parts: { segment: string; index: number }[] = [];
    let from = 0;
    for (const { 0: mark, index: at } of segment.matchAll(/(?:…["”»)\]]*\s+(?=["“«(]?\p{Lu})|(?<=\p{Ll}{3})[.!?]["”»)\]]*\s+(?=\d))/gu)) {
      parts.push({ segment: segment.slice(from, at + mark.length), index: index + from });
      from = at + mark.length;
    }
    return [...parts, { segment: segment.slice(from), index: index + from }];
  });
}

/** Is a quotation or a bracket still open after a part? Marks that open and close alike count by turns. */
function isOpenAfter(part: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of part.matchAll(/["“”«»()[\]]/gu)) open = mark === '"' ? !open : /[“«([]/u.test(mark);
  return open;
}

function enter(found: Sentence[], text: string, start: number, end: number): void {
  const whole = text.slice(start, end);
  const plain = whole.trim();
  if (!/\p{L}/u.test(plain)) return;
  const from = start + whole.indexOf(plain);
  found.push({ text: plain, start: from, end: from + plain.length });
}

function endsAt(sentence: string, next: string): boolean {
  const plain = sentence.trimEnd();
  // `The 201st.` is no saint.
  const [, last = ""] = plain.match(/(?<![\p{L}\p{N}.])([\p{L}.]+)\.["”’»)\]]*$/u) ?? [];
  if (!END.test(plain)) return true;
  if (/^\s*[\p{Ll}]/u.test(next)) return false;
  if (last === "" || !/\.["”’»)\]]*$/u.test(plain)) return true;
  const word = last.toLowerCase().replace(/\.$/, "");
  // Initials: a letter alone, with a name to follow.
  if (/^\p{L}(?:\.\p{L})*$/u.test(word))
    return !(word.length === 1 && /^\p{Lu}/u.test(last) && !startsNew(next)) && !(SHORT.has(word) && /^\s*[\p{Lu}\d]/u.test(next) && !startsNew(next));
  return !SHORT.has(word) || AMOUNTS.has(word) || startsNew(next);
}

// After `in the U.S.` or `2012 г.` a sentence may begin all the same: with a word that no name begins with.
const startsNew = (next: string) =>
  /^\s*["“«(]?(?:The|A|An|It|He|She|They|In|On|But|And|This|That|As|At|By|For|When|While|Its|His|Their|В|На|Он|Она|Они|Но|Это|По|С|К)\s/u.test(next);

/** Does a line go on in the next? A text may be broken anywhere; a title or an item of a list is no beginning of what stands below it. */
const goesOn = (line: string, next: string) => END.test(line) || /^\s*[\p{Ll}\d(]/u.test(next) || /(?:[,;:–—-]|(?<!\p{L})\p{Ll}{1,3})$/u.test(line);

/** Paragraphs, lines of lists, headings and rows of tables: nothing goes on past the end of one. */
function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  let end = 0;
  let before = "";
  const close = () => {
    if (end > start) blocks.push({ start, end });
  };
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    if (line === "") break;
    const mark = line.match(/^\s*(?:#{1,6}\s+|[-*•+]\s+|\d{1,2}[.)]\s+|>\s?)/u)?.[0] ?? "";
    const blank = line.trim() === "";
    const last = end > start ? before : "";
    before = line.slice(-TAIL).trimEnd();
    if (!blank && mark === "" && last !== "" && !goesOn(last, line.slice(0, TAIL))) {
      close();
      start = index;
    }
    if (blank || mark !== "") {
      close();
      start = index + (blank ? line.length : mark.length);
      end = start;
      if (blank) continue;
    }
    end = index + line.length;
    if (/^\s*#{1,6}\s/.test(line)) {
      close();
      start = end;
    }
  }
  close();
  return blocks;
}
