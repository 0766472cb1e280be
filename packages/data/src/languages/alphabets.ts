import type { LanguageTag } from "./languages.ts";

/** The letters of each alphabet in its order, as the state's own rules list them. Digraphs are their letters. */
export const ALPHABETS: Readonly<Record<LanguageTag, string>> = {
  en: "abcdefghijklmnopqrstuvwxyz",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  kk: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
  "kk-Latn": "aábdefgǵhiıjklmnńoópqrstuúvyýz",
  uz: "abdefghijklmnopqrstuvxyzʻʼc",
  "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
  ky: "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
  tg: "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
  tk: "abçdeäfghijžklmnňoöprsştuüwyýz",
};
