// Who published something, whom to name for it and under which terms, in Russian. The records hold these in English, or as the publisher calls itself.
// What is not listed stays as the records have it; so it does in the other languages.
import type { Locale } from "@/locale/locale.ts";
import { RUSSIAN_CREDITS } from "./russian-credits.ts";

/** How one publisher passes on another, in the English of the records, and what Russian says before the name, which then stays as it is. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/^(.*?),? ?\b(?:copied by|copy at|repeated by|(?:[A-Z][a-z]+ )?copy of(?: the)?) (.+)$/, "копия —"],
  [/^(.*?)(?:,? via|, (?:carried by|mirrored by|by)) (.+)$/, "через"],
  [/^(.*?),? ?(?:\bafter|(?<=, )from) (?:the )?(.+)$/, "источник —"],
  [/^(.*?), in (?:the newspaper )?(.+)$/, "в издании"],
  [/^(.*?)(?:,? ?\bat|, on) (.+)$/, "на сайте"],
];

/** A publisher, an attribution or terms of use as a page shows them; of several, each that is known. */
export function creditIn(locale: Locale, text: string): string {
  if (locale !== "ru") return text;
  return known(text) ?? text.replaceAll(/(?:RFE\/RL|[^;()/])+/g, (part) => part.replace(part.trim(), (name) => known(name) ?? linked(name) ?? name));
}

/** "AFP, in The Standard" as "AFP (в издании The Standard)"; what stands in brackets, "after Wikipedia", as "источник — Википедия". */
function linked(name: string): string | undefined {
  for (const [link, word] of LINKS) {
    const [, first = "", second] = link.exec(name) ?? [];
    if (second === undefined) continue;
    const said = `${word} ${creditIn("ru", second)}`;
    return first === "" ? said : `${creditIn("ru", first)} (${said})`;
  }
  const [, whose, how] = /^(.+?),? (copy|copied|mirror)$/.exec(name) ?? [];
  if (whose !== undefined) return `${creditIn("ru", whose)}, ${how === "mirror" ? "зеркало" : "копия"}`;
  const [head = "", ...rest] = name.split(", ");
  return rest.length > 0 && Object.hasOwn(RUSSIAN_CREDITS, head) ? `${RUSSIAN_CREDITS[head]}, ${creditIn("ru", rest.join(", "))}` : undefined;
}

function known(name: string): string | undefined {
  return Object.hasOwn(RUSSIAN_CREDITS, name) ? RUSSIAN_CREDITS[name] : undefined;
}

/** What sources of our own are called; all others keep the titles that they have. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  "General knowledge of the compilers": "Общие знания составителей",
  "Names of the organizations in their own official languages, from memory": "Названия организаций на их официальных языках, по памяти",
};

/** The title of a source as a page shows it. */
export function sourceTitleIn(locale: Locale, title: string): string {
  return locale === "ru" && Object.hasOwn(OWN_TITLES, title) ? (OWN_TITLES[title] ?? title) : title;
}

/** A licence or terms of use as a page shows them: machines read the code of a licence, people its name. */
export function licenceIn(locale: Locale, licence: string): string {
  const said = creditIn(locale, licence);
  return locale === "ru" ? said.replaceAll(/\bCC-(BY(?:-[A-Z]+)*)-(\d\.\d)/g, "CC $1 $2") : said;
}

/** A reference that begins with its publisher, as a page shows it. */
export function referenceIn(locale: Locale, reference: string): string {
  const [publisher = ""] = /^.*?(?= \(\d{4}|: )/.exec(reference) ?? [];
  return creditIn(locale, publisher) + reference.slice(publisher.length);
}
