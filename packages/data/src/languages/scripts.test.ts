import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALPHABETS,
  compareByAlphabet,
  inScript,
  kazakhInCyrillic,
  kazakhInLatin,
  LANGUAGES,
  uzbekInCyrillic,
  uzbekInLatin,
  wordInWrongLetters,
} from "./index.ts";

/** Cyrillic and Latin, each made from the other. */
const UZBEK = [
  ["Ўзбекистон Республикаси", "Oʻzbekiston Respublikasi"],
  ["ер, эр, поэзия, қаерда", "yer, er, poeziya, qayerda"],
  ["Мирзиёев ва Тўқаев", "Mirziyoyev va Toʻqayev"],
  ["йўл, ёш, юз, яхши", "yoʻl, yosh, yuz, yaxshi"],
  ["маълумот, эълон, субъект, объект", "maʼlumot, eʼlon, subyekt, obyekt"],
  ["Исҳоқ, Машҳад", "Isʼhoq, Mashhad"],
  ["кетса, айтсин", "ketsa, aytsin"],
  ["конституция, федерация, процент", "konstitutsiya, federatsiya, protsent"],
  ["функция, станция, концепция", "funksiya, stansiya, konsepsiya"],
  ["Россия, миссия, пенсия", "Rossiya, missiya, pensiya"],
  ["цемент, цирк", "sement, sirk"],
  ["январь, 5-январда, октябрь, апрель", "yanvar, 5-yanvarda, oktabr, aprel"],
  ["нефть ва нефтчи, премьер, район, фильм", "neft va neftchi, premyer, rayon, film"],
  ["ШАҲАР, ЧИҚИШ, ҒАРБ, ЮЗ", "SHAHAR, CHIQISH, GʻARB, YUZ"],
  ["Шаҳар, Чиқиш, Ғарб, Юз", "Shahar, Chiqish, Gʻarb, Yuz"],
  ["КХШТ, ЕОИИ, ШҲТ", "KXShT, YeOII, ShHT"],
  ["XXI аср, 15-моддага кўра", "XXI asr, 15-moddaga koʻra"],
] as const;

describe("Uzbek", () => {
  it.each(UZBEK)("%s", (cyrillic, latin) => {
    expect(uzbekInCyrillic(latin)).toBe(cyrillic);
    // Two signs of one letter are capitals both where the word is.
    expect(uzbekInLatin(cyrillic)).toBe(/^КХШТ/.test(cyrillic) ? latin.toUpperCase() : latin);
  });

  it("takes whichever apostrophe was typed, and leaves quotation marks", () => {
    for (const sign of ["ʻ", "‘", "’", "'", "`"]) expect(uzbekInCyrillic(`O${sign}zbekiston, ma${sign}no`)).toBe("Ўзбекистон, маъно");
    expect(uzbekInCyrillic("‘soʻz’")).toBe("‘сўз’");
  });

  it("leaves codes and foreign names that Uzbek has no letters for", () => {
    for (const text of ["C5+1", "Multivector, CSV va JSON", "Wikipedia", "API", "Global Energy Monitor (CC BY 4.0)", "Natural Earth", "OpenStreetMap, ODbL"])
      expect(uzbekInCyrillic(text).replace(" ва ", " va ")).toBe(text);
  });

  it("comes back from Cyrillic as it was, whatever the word is of its own letters", () => {
    // Pairs that one alphabet cannot tell from a letter of the other: с+ҳ apart, т+с.
    const syllable = fc.tuple(fc.constantFrom("б", "д", "қ", "ғ", "л", "м", "н", "р", "ш", "ч", "ҳ", "х"), fc.constantFrom("а", "и", "о", "у", "ў", "е"));
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.flat().join(""));
    fc.assert(fc.property(word, (text) => uzbekInCyrillic(uzbekInLatin(text)) === text));
  });
});

const KAZAKH = [
  ["Қазақстан Республикасы", "Qazaqstan Respýblıkasy"],
  ["Өзбекстан, Түрікменстан, Тәжікстан", "Ózbekstan, Túrikmenstan, Tájikstan"],
  ["ҰҚШҰ, ШЫҰ, ТМД", "UQSHU, SHYU, TMD"],
  ["Шымкент, чемпион", "Shymkent, chempıon"],
  ["ғылым, теңге, күн, әлем", "ǵylym, teńge, kún, álem"],
  ["Қасым-Жомарт Тоқаев", "Qasym-Jomart Toqaev"],
  ["2022 жылғы 5 қаңтар, 15-бап", "2022 jylǵy 5 qańtar, 15-bap"],
  ["Ресей, сайлау, кейін", "Reseı, saılaý, keıin"],
  ["Түркия, қосиятын, аю, жаю", "Túrkııa, qosııatyn, aıý, jaıý"],
  ["NATO-ға мүше, C5+1", "NATO-ǵa múshe, C5+1"],
] as const;

describe("Kazakh", () => {
  it.each(KAZAKH)("%s", (cyrillic, latin) => expect(kazakhInLatin(cyrillic)).toBe(latin));

  it.each(KAZAKH.filter(([cyrillic]) => !/[A-Z]/.test(cyrillic)))("%s comes back", (cyrillic, latin) => expect(kazakhInCyrillic(latin)).toBe(cyrillic));

  it("writes letters of loans as they are spoken", () => {
    expect(kazakhInLatin("цирк, щит, подъезд, эра, ёлка")).toBe("tsırk, shıt, podezd, era, ıolka");
  });

  it("comes back from Latin as it was, whatever the word is of its own letters", () => {
    const letters = ALPHABETS.kk.filter((letter) => !/[ёцчшщъьэюяхһийуеі]/.test(letter));
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((list) => list.join(""));
    fc.assert(fc.property(word, (text) => kazakhInCyrillic(kazakhInLatin(text)) === text));
  });

  it("leaves nothing in Cyrillic, and no letter that the decree does not have", () => {
    const letters = new Set(ALPHABETS["kk-Latn"].join(""));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALPHABETS.kk), { minLength: 1, maxLength: 12 }), (list) => {
        expect([...kazakhInLatin(list.join(""))].filter((letter) => !letters.has(letter))).toEqual([]);
      }),
    );
  });
});

it("what is in the script asked for stays", () => {
  expect([inScript("kk", "Қазақ"), inScript("ru", "Россия"), inScript("kk-Latn", "UN"), inScript("uz-Cyrl", "Ўзбек")]).toEqual([
    "Қазақ",
    "Россия",
    "UN",
    "Ўзбек",
  ]);
});

describe("words in wrong letters", () => {
  it.each([
    ["uz", "Oʻzbekiстон ovozi", "Oʻzbekiстон"],
    ["uz", "oʻzbek тили", "тили"],
    ["kk", "Қазақcтан даусы", "Қазақcтан"],
    ["kk", "NATO-ға мүше", null],
    ["ru", "Вoйска", "Вoйска"],
    ["en", "the ОДКБ", null],
  ] as const)("%s: %s", (tag, text, found) => expect(wordInWrongLetters(tag, text)).toBe(found));
});

describe("the order of an alphabet", () => {
  it.each([
    ["kk", ["Әзірбайжан", "Армения", "Қазақстан", "Кипр", "Ұлыбритания", "Украина", "Іле", "Өзбекстан", "Оман"]],
    ["ky", ["Өзбекстан", "Оман", "Ңдос", "Норвегия"]],
    ["tg", ["Қазоқистон", "Канада", "Ҳиндустон", "Хитой", "Ғана", "Гурҷистон"]],
    ["tk", ["Çad", "Belgiýa", "Ýaponiýa", "Wengriýa", "Şri-Lanka", "Sudan"]],
  ] as const)("of %s is that of Intl where the machine knows it", (tag, names) => {
    const ours = [...names].sort((one, other) => compareByAlphabet(tag, one, other));
    expect(ours).toEqual([...names].sort(new Intl.Collator(tag).compare));
  });

  it("of Uzbek has oʻ, gʻ, sh and ch behind z", () => {
    const names = ["Chexiya", "Shvetsiya", "Gʻana", "Oʻzbekiston", "Zambiya", "Xitoy", "Angliya", "Sudan", "Oman"];
    expect(names.sort((one, other) => compareByAlphabet("uz", one, other))).toEqual([
      "Angliya",
      "Oman",
      "Sudan",
      "Xitoy",
      "Zambiya",
      "Oʻzbekiston",
      "Gʻana",
      "Shvetsiya",
      "Chexiya",
    ]);
  });
});

it("every language says what its readers read next, and ends at the language everything is written in", () => {
  for (const { next, extent } of Object.values(LANGUAGES)) expect(next.at(-1) ?? extent).toBe(extent === "source" ? "source" : "en");
});
