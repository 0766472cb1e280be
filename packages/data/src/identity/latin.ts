import { remembered } from "../remembered.ts";

// Letters that Unicode does not take apart into a Latin one and marks, as they are written in Latin. Letters of the region are read as its
// languages read them: Uzbek ў is o, Tajik ҳ is h and ҷ is j. The sound of қ and q is k, whichever alphabet a name passed through.
const WRITTEN = [
  "а a ә a б b в v г g ғ g ґ g д d е e ё e є e ж zh җ j ҷ j з z и i й i і i ї i ӣ i к k қ k л l м m н n ң n о o ө o ў o п p р r с s т t у u ү u ұ u ӯ u ф f х kh ҳ h һ h ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya",
  "q k ı i ə a ß ss æ ae œ oe ø o đ d ð d ł l ŋ n þ th",
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
  "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ k შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h",
];

// Letter and Latin letters by turns; a dash where a letter has no sound of its own.
const LATIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ WRITTEN.flatMap((list) => [...list.matchAll(/(\S+) (\S+)/g)].map(([, letter = "", latin = ""]) => [letter, latin.replace("-", "")] as const)),
);

/**
 * A word as a search index keeps it: in plain Latin letters without marks, case or signs, so that Токаев, Tokayev and Toqaev come close to one
 * another. Letters of other scripts than Latin, Cyrillic, Greek and Georgian stay as they are; empty where there is no letter and no digit.
 *
 * @example foldToLatin("Раҳмон") // "rahmon"
 */
export const foldToLatin: (word: string) => string = /* @__PURE__ */ remembered((word) =>
  [...word.normalize("NFKC").replaceAll("İ", "i").toLowerCase()]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/[^\p{Lu}\p{Ll}\p{Lo}\p{N}]+/gu, "")
    // What stood under a mark.
    .replace(/\p{L}/gu, (letter) => LATIN.get(letter) ?? letter),
);
