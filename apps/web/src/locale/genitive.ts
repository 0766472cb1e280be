import type { Locale } from "./languages.ts";

/** Where one goes «на», not «в». */
const WITH_NA = new Set(["Украина", "Кипр", "Мальта", "Филиппины"]);
const UNLIKE_OTHERS: Readonly<Record<string, string>> = { Нидерланды: "Нидерландов", Филиппины: "Филиппин" };

/** A Russian title or name in the genitive: «государственного секретаря», «Республики Корея». Its adjectives and first noun are declined; what follows stands as it is. */
export function genitive(text: string): string {
  const [adjectives, noun, rest] = partsOf(text);
  const declined = adjectives.replaceAll(/[ыи]й(?=\s)/g, "ого").replaceAll(/ая(?=\s)/g, "ой");
  return `${declined}${UNLIKE_OTHERS[noun] ?? nounInGenitive(noun)}${rest}`;
}

/** The same on a Russian page; on any other the text as it is. */
export const genitiveIn = (locale: Locale, text: string): string => (locale === "ru" ? genitive(text) : text);

/** Where a journey leads, of a Russian name of a state or union: «в Казахстан», «в Республику Корея», «на Украину». */
export function whither(name: string): string {
  const [adjectives, noun, rest] = partsOf(name);
  const declined = adjectives.replaceAll(/ая(?=\s)/g, "ую");
  return `${WITH_NA.has(name) ? "на" : "в"} ${declined}${noun.replace(/а$/u, "у").replace(/я$/u, "ю")}${rest}`;
}

/** Adjectives, the first noun, and what follows it. */
function partsOf(text: string): [adjectives: string, noun: string, rest: string] {
  const [, adjectives = "", noun = "", rest = ""] = /^((?:\S+(?:ый|ий|ая)\s)*)(\S+)(.*)$/su.exec(text) ?? [];
  return [adjectives, noun, rest];
}

function nounInGenitive(noun: string): string {
  const stem = noun.slice(0, -1);
  // An abbreviation is not declined.
  if (!/[а-яё]$/u.test(noun)) return noun;
  if (noun.endsWith("а")) return /[гкхжчшщ]$/u.test(stem) ? `${stem}и` : `${stem}ы`;
  if (noun.endsWith("я") || noun.endsWith("русь")) return `${stem}и`;
  return /[йь]$/u.test(noun) ? `${stem}я` : `${noun}а`;
}
