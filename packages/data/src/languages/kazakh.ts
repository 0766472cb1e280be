// Kazakh in Latin letters: the alphabet of decree 569 of 26 October 2017 in the version of decree 637 of 19 February 2018, with acutes. It is the
// only table that a president has signed; the drafts of 2019 to 2021 (with ä, ğ, ş) never replaced it. Letters that it leaves out, because
// they come in loans alone, are written as they are spoken: ц ts, щ sh, э e, ю ıý, я ıa, ё ıo; ъ and ь fall away.
import { isShouted, lettersBy, withCase } from "./letters.ts";

const TO_LATIN = /* @__PURE__ */ lettersBy(
  "а a ә á б b в v г g ғ ǵ д d е e ё ıo ж j з z и ı й ı к k қ q л l м m н n ң ń о o ө ó п p р r с s т t у ý ұ u ү ú ф f х h һ h ц ts ч ch ш sh щ sh ъ - ы y і i ь - э e ю ıý я ıa",
);

const TO_CYRILLIC = /* @__PURE__ */ lettersBy(
  "a а á ә b б v в g г ǵ ғ d д e е j ж z з k к q қ l л m м n н ń ң o о ó ө p п r р s с t т ý у u ұ ú ү f ф h х ch ч sh ш y ы i і ıa я ıý ю",
);

const WORDS = /\p{L}+/gu;
const VOWEL = /[aáeıioóuúyý]$/i;

/** @example kazakhInLatin("Қазақстан") // "Qazaqstan" */
export function kazakhInLatin(text: string): string {
  return text.normalize("NFC").replace(WORDS, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const shouted = isShouted(word);
    // The capital of ı is the capital of i.
    return word.replace(TO_LATIN.pieces, (letter) => withCase(letter, TO_LATIN.table.get(letter.toLowerCase()) ?? letter, shouted).replace("İ", "I"));
  });
}

/**
 * The way back, which a query in Latin letters takes. Where two letters became one it takes the commoner: ı is й after a vowel and и elsewhere, h is х,
 * a capital I is И.
 *
 * @example kazakhInCyrillic("Qazaqstan") // "Қазақстан"
 */
export function kazakhInCyrillic(text: string): string {
  return text.normalize("NFC").replace(WORDS, (word) => {
    if (!/\p{Script=Latin}/u.test(word)) return word;
    const shouted = isShouted(word);
    return word
      .replace(/I/g, (letter, at: number) => (at === 0 || shouted ? "И" : letter))
      .replace(/ı(?![aý])/g, (_, at: number, whole: string) => (VOWEL.test(whole.slice(0, at)) ? "й" : "и"))
      .replace(TO_CYRILLIC.pieces, (letters) => withCase(letters, TO_CYRILLIC.table.get(letters.toLowerCase()) ?? letters, shouted));
  });
}
