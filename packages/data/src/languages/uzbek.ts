// Uzbek in both alphabets: Latin by the law of 2 September 1993 as amended on 6 May 1995 and the spelling rules of 24 August 1995, Cyrillic
// by the rules of 1956. Latin leaves out what Cyrillic keeps of Russian spelling (ь, and ц at the beginning of a word and after a consonant);
// the way back gives it to the words listed.
import { isShouted, lettersBy, withCase } from "./letters.ts";

const TO_LATIN = /* @__PURE__ */ lettersBy(
  "а a б b в v г g ғ gʻ д d е e ё yo ж j з z и i й y к k қ q л l м m н n о o п p р r с s т t у u ў oʻ ф f х x ҳ h ч ch ш sh щ sh ъ ʼ ы i ь - э e ю yu я ya",
);

const TO_CYRILLIC = /* @__PURE__ */ lettersBy(
  "a а b б v в g г gʻ ғ d д j ж z з i и y й k к q қ l л m м n н o о oʻ ў p п r р s с t т u у f ф x х h ҳ ch ч sh ш yoʻ йў yo ё yu ю ya я ʼ ъ ts ц",
);

/** Loans whose Latin spelling hides a letter, by how they begin. What follows, endings above all, is written by the table. */
const LOANS = /* @__PURE__ */ lettersBy(
  [
    "yanvar январь fevral февраль aprel апрель iyun июнь iyul июль sentabr сентябрь oktabr октябрь noyabr ноябрь dekabr декабрь",
    "neft нефть rol роль belarus беларусь alyans альянс fakultet факультет kompyuter компьютер premyer премьер karyera карьера intervyu интервью alternativ альтернатив film фильм albom альбом malta мальта delta дельта kultura культура yeltsin ельцин",
    "rayon район mayor майор york йорк nyu нью",
    "sement цемент sentner центнер markazsiz марказсиз senzura цензура sikl цикл sirk цирк sivil цивил sitat цитат konsep концеп konsern концерн konsert концерт konsess концесс prinsip принцип fransuz француз aksent акцент aksioner акционер kansler канцлер shveysariya швейцария",
    "konsepsiya концепция pensiya пенсия dimensiya дименсия ekspansiya экспансия anneksiya аннексия",
  ].join(" "),
);

const APOSTROPHES = /[ʻʼ‘’'`´]/;
const WORDS = /[\p{L}ʻʼ‘’'`´]+/gu;
/**
 * What stands in Latin letters in Cyrillic text as well: what Uzbek does not write (c alone, w, th at the end, y that no vowel follows or precedes, a capital within a word),
 * names of formats and keys, Roman numerals. Names of several words go with one of them: Global Energy Monitor.
 */
const FOREIGN =
  /[wW]|[cC](?![hH])|\p{Ll}\p{Lu}|(?:th|[bcdfghjklmnpqrstvxz]y)$|^(?:API|JSON|NDJSON|Parquet|SQLite|SVG|PNG|PDF|XML|XLSX|Excel|Atom|HTML|HTTPS?|URL|DOI|ID|ISBN|BY|Enter|Escape|[IVX]{2,})$/u;
/** An abbreviation may have two signs for one of its letters: KXShT. */
const isForeign = (word: string) => FOREIGN.test(word.replace(/Sh|Ch|Y[aeou]/g, "S"));
/** Words with capitals beside one another. */
const NAMES = /\p{Lu}[\p{L}ʻʼ‘’'`´]*(?: \p{Lu}[\p{L}ʻʼ‘’'`´]*)+/gu;
const CYRILLIC_VOWEL = /[аеёиоуўэюя]$/i;

/** @example uzbekInLatin("Ўзбекистон") // "Oʻzbekiston" */
export function uzbekInLatin(text: string): string {
  return text.normalize("NFC").replace(/\p{L}+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const shouted = isShouted(word);
    // The two months are spelt without the sound that я keeps in Cyrillic.
    return word.replace(/(?<=сен|ок)тя(?=бр)/i, "та").replace(/./gu, (letter, at: number) => {
      const before = word.slice(0, at);
      const afterVowel = CYRILLIC_VOWEL.test(before);
      const lower = letter.toLowerCase();
      let written = TO_LATIN.table.get(lower) ?? letter;
      if (lower === "е" && (before === "" || afterVowel || /[ъь]$/i.test(before))) written = "ye";
      // A sign that parts is written where it does more than y does.
      if (lower === "ъ" && /[еёюя]/i.test(word.charAt(at + 1))) written = "";
      if (lower === "ц") written = afterVowel ? "ts" : "s";
      if (lower === "ҳ" && /с$/i.test(before)) written = "ʼh";
      return withCase(letter, written, shouted);
    });
  });
}

/** @example uzbekInCyrillic("Oʻzbekiston") // "Ўзбекистон" */
export function uzbekInCyrillic(text: string): string {
  const plain = text.normalize("NFC");
  const names = [...plain.matchAll(NAMES)].filter(([name]) => name.split(" ").some(isForeign));
  return plain.replace(WORDS, (written, at: number) => {
    if (names.some(({ 0: name, index }) => index <= at && at < index + name.length)) return written;
    // Quotation marks around a word are none of its letters.
    const [, before = "", word = "", after = ""] = /^([‘'`´]*)(.*?)([’'`´]*)$/su.exec(written) ?? [];
    return !/\p{Script=Latin}/u.test(word) || isForeign(word) ? written : before + wordInCyrillic(word) + after;
  });
}

function wordInCyrillic(written: string): string {
  const shouted = isShouted(written);
  const word = written
    .replace(new RegExp(`([og])${APOSTROPHES.source}`, "gi"), "$1ʻ")
    .replace(/[‘’'`´]|(?<![og])ʻ/gi, "ʼ")
    // S and h that are two letters: Isʼhoq.
    .replace(/([sc])ʼ(h)/gi, "$1·$2");
  const loan = [...LOANS.table.keys()].filter((stem) => word.toLowerCase().startsWith(stem)).sort((a, b) => b.length - a.length)[0];
  // A soft sign at the end falls away before an ending: январь, январда.
  const start = (LOANS.table.get(loan ?? "") ?? "").replace(/ь$/, word.length === loan?.length ? "ь" : "");
  const rest = word
    .slice(loan?.length ?? 0)
    // т and с of the conditional and of endings are no ц: ketsa, aytsin.
    .replace(/ts(?=a|in(lar)?$|iz(lar)?$)/gi, (pair) => `${pair.charAt(0)}·${pair.charAt(1)}`)
    .replace(/(?<=[nkp])s(?=iya)/g, "ц")
    .replace(/(?<=[bcdfghjklmnpqrstvxz])y(?=e)/gi, "ъy")
    .replace(/ye/gi, (pair) => withCase(pair.charAt(0), "е", false))
    .replace(/e/gi, (letter, at: number, whole: string) => {
      const earlier = whole.slice(0, at);
      const opens = (earlier === "" && start === "") || /[aeiouʻ]$/i.test(earlier.replace(/gʻ$/i, "g"));
      return withCase(letter, opens ? "э" : "е", false);
    })
    .replace(TO_CYRILLIC.pieces, (letters) => withCase(letters.charAt(0), TO_CYRILLIC.table.get(letters.toLowerCase()) ?? letters, shouted))
    .replaceAll("·", "");
  if (start === "") return rest;
  return (shouted ? start.toUpperCase() : /^\p{Lu}/u.test(word) ? start.charAt(0).toUpperCase() + start.slice(1) : start) + rest;
}
