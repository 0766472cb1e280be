/** The cases that sentences of the checker need. */
export type Case = "nominative" | "genitive" | "accusative" | "prepositional";
type Forms = readonly [genitive: string, accusative: string, prepositional: string];

// Of several words, in the plural, or not declined.
const AS_THEY_ARE: Readonly<Record<string, Forms>> = {
  ОАЭ: ["ОАЭ", "ОАЭ", "ОАЭ"],
  США: ["США", "США", "США"],
  "Саудовская Аравия": ["Саудовской Аравии", "Саудовскую Аравию", "Саудовской Аравии"],
  "Республика Корея": ["Республики Корея", "Республику Корея", "Республике Корея"],
  Нидерланды: ["Нидерландов", "Нидерланды", "Нидерландах"],
  Филиппины: ["Филиппин", "Филиппины", "Филиппинах"],
  // Bodies that are called in words.
  "Соглашения Авраама": ["Соглашений Авраама", "Соглашения Авраама", "Соглашениях Авраама"],
  "Актауская конвенция": ["Актауской конвенции", "Актаускую конвенцию", "Актауской конвенции"],
  "Тегеранская конвенция": ["Тегеранской конвенции", "Тегеранскую конвенцию", "Тегеранской конвенции"],
  "Каспийские саммиты": ["Каспийских саммитов", "Каспийские саммиты", "Каспийских саммитах"],
  "Консультативные встречи": ["Консультативных встреч", "Консультативные встречи", "Консультативных встречах"],
  "Шанхайская пятёрка": ["Шанхайской пятёрки", "Шанхайскую пятёрку", "Шанхайской пятёрке"],
};
const PLURAL: readonly string[] = ["ОАЭ", "США", "Нидерланды", "Филиппины"];
const ISLANDS: readonly string[] = ["Кипр", "Мальта", "Филиппины"];
const CASES = ["genitive", "accusative", "prepositional"] as const;

/** Are the forms of a name known, though it is of several words? */
export const isDeclined = (name: string): boolean => Object.hasOwn(AS_THEY_ARE, name);

/** A name of a state in a case: `Казахстан`, `Казахстана`; letters of another script stay as they are. */
export function declined(name: string, which: Case): string {
  if (which === "nominative" || !/^\p{Script=Cyrillic}/u.test(name)) return name;
  return (AS_THEY_ARE[name] ?? formsOf(name))[CASES.indexOf(which)] ?? name;
}

function formsOf(name: string): Forms {
  const stem = name.slice(0, -1);
  if (name.endsWith("ия")) return [`${stem}и`, `${stem}ю`, `${stem}и`];
  if (name.endsWith("а")) return [/[гкхжчшщ]$/u.test(stem) ? `${stem}и` : `${stem}ы`, `${stem}у`, `${stem}е`];
  if (name.endsWith("я")) return [`${stem}и`, `${stem}ю`, `${stem}е`];
  if (/[йь]$/u.test(name)) return [/ь$/u.test(name) && /русь$/u.test(name) ? `${stem}и` : `${stem}я`, name, /русь$/u.test(name) ? `${stem}и` : `${stem}е`];
  return [`${name}а`, name, `${name}е`];
}

/** `в Казахстане`, `во Франции`, `на Кипре`; in the accusative `в Казахстан`. */
export function into(name: string, which: "accusative" | "prepositional"): string {
  const preposition = ISLANDS.includes(name) ? "на" : /^[ВФ][бвгджзклмнпрстфхцчшщ]/iu.test(name) ? "во" : "в";
  return `${preposition} ${declined(name, which)}`;
}

/** A verb in the past, as it goes with a state: `вступил`, `вступила`, `вступили`. */
export function past(name: string, verb: string): string {
  const plural = PLURAL.includes(name);
  const feminine = !plural && (/[ая]$/u.test(name) || name === "Беларусь" || /^(?:Республика|Саудовская) /u.test(name));
  const stem = verb === "вышел" && (plural || feminine) ? "вышл" : verb;
  return plural ? `${stem}и` : feminine ? `${stem}а` : stem;
}
