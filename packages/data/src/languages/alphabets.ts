import type { LanguageTag } from "./languages.ts";

const listed = (letters: string): readonly string[] => letters.split(" ");

/** The letters of each alphabet in its order, as the state's own rules list them; what two signs write is one letter where the rules say so. */
export const ALPHABETS: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: /* @__PURE__ */ listed("a b c d e f g h i j k l m n o p q r s t u v w x y z"),
  ru: /* @__PURE__ */ listed("а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"),
  kk: /* @__PURE__ */ listed("а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"),
  "kk-Latn": /* @__PURE__ */ listed("a á b d e f g ǵ h i ı j k l m n ń o ó p q r s t u ú v y ý z sh ch"),
  uz: /* @__PURE__ */ listed("a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch ng ʼ"),
  "uz-Cyrl": /* @__PURE__ */ listed("а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш ъ ь э ю я ў қ ғ ҳ"),
  ky: /* @__PURE__ */ listed("а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я"),
  tg: /* @__PURE__ */ listed("а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я"),
  tk: /* @__PURE__ */ listed("a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y ý z"),
};

const ranks = new Map<LanguageTag, ReadonlyMap<string, number>>();

/** Whether a text comes before another in the order of an alphabet, whatever the machine knows of the language: less than 0 before, more than 0 after. */
export function compareByAlphabet(tag: LanguageTag, one: string, other: string): number {
  const rank = ranks.get(tag) ?? new Map(ALPHABETS[tag].map((letter, place) => [letter, place + 1] as const));
  ranks.set(tag, rank);
  const [a, b] = [lettersOf(one, rank), lettersOf(other, rank)];
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}

/** The place of each letter in the alphabet; of other letters behind it, of spaces and signs before. A sign that parts two letters is none. */
function lettersOf(text: string, rank: ReadonlyMap<string, number>): number[] {
  const lower = text.normalize("NFC").toLowerCase();
  const places: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const pair = rank.get(lower.slice(at, at + 2));
    const letter = lower.charAt(at);
    if (pair !== undefined && lower.charAt(at + 1) !== "") {
      // Uzbek lists ng as a letter, and sorts it as two.
      if (letter !== "n") {
        places.push(pair);
        at++;
        continue;
      }
    }
    if (letter === "ʼ") continue;
    places.push(rank.get(letter) ?? (/[\p{L}\p{N}]/u.test(letter) ? 1000 + letter.charCodeAt(0) : 0));
  }
  return places;
}
