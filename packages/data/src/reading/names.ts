import { FAMILY_FIRST } from "../identity/names.ts";
import type { Dataset } from "../query/index.ts";
import { notionsIn } from "./concepts.ts";
import { BODY_BYNAMES, BYNAMES, DEMONYMS, EU_SEATS, SEATS, STATE_BYNAMES, THE_FIVE } from "./demonyms.ts";
import { soundOf } from "./sound.ts";
import { isCommon, nameKey, type Word, wordsIn } from "./words.ts";

/** Something that a text names. */
export interface Mention {
  /** What it may be; several where a name is shared. States, bodies and people go by their ids; the five republics together are `five`. */
  ids: readonly string[];
  kind: "country" | "organization" | "person" | "five";
  /** How it is named: a place or a word such as `Kazakh` stands for a state less surely than its name. */
  as: "name" | "demonym" | "seat" | "surname" | "given";
  /** First word, and the one after the last. */
  from: number;
  to: number;
}

/** What a name stands for. */
export type Named = Pick<Mention, "kind" | "as"> & { ids: string[]; capitals: "none" | "first" | "all" };

/** What names states, bodies and people in texts. */
export interface Lexicon {
  /** What the words of a text name, in order; the longest name wins. @param typed is it a query, in which nobody minds capitals? */
  mentionsIn(words: readonly Word[], typed?: boolean): Mention[];
}

const TITLE =
  /^(?:mr|mrs|ms|dr|gen|president|premier|minister|chancellor|leader|king|prince|general|colonel|secretary|comrade|ambassador|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|президент\p{L}*|премьер\p{L}*|министр\p{L}*|г)$/iu;

const SPELT_BY_EAR: readonly string[] = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "BLR", "UKR", "MDA", "ARM", "AZE", "GEO"];
// What a sentence opens with, and no given name.
const OPENERS =
  /^(?:yesterday|today|meanwhile|later|earlier|then|now|although|though|however|instead|eventually|finally|even|only|both|neither|either|since|unlike|like|under|late|old|young|after|before|because|whether|following|upon|once|despite|given|amid|вчера|сегодня|позже|затем|однако|потом|также)$/iu;

const ABBREVIATED = /^(?:US|U\.S\.?|UK|U\.K\.?)$/u;
const DOES =
  /^(?:has|have|had|is|was|were|did|does|will|would|could|can|kept|keeps|held|holds|gave|took|sent|left|withdrew|ran|runs|met|led|leads|voted|abstained|opened|closed|hosted|hosts|signed|joined|handed|recogni[sz]ed|withheld|imposed|announced|never|no|still|also|now|in|at|on|to|from|with|for|by)$/iu;

/** `The US has a base` names the state; `US troops` says whose they are. */
function isAbbreviated(words: readonly Word[], from: number, to: number): boolean {
  const [word, next] = [words[from], words[to]];
  if (word === undefined || to - from > 1 || !ABBREVIATED.test(word.text)) return false;
  return next === undefined || next.start - word.end > 1 || DOES.test(next.text);
}

// Surnames that are words of every day, so that they name nobody alone.
const WORDS_TOO = new Set("may moon park brown major rice hill bush blair king long good noda abe may day law young ли".split(" "));

/** Names by the keys of their words, and surnames by their sound: what a lexicon is made from. */
export interface NameTable {
  names: Map<string, Named>;
  spoken: Map<string, Named>;
}

/** The collections that have names. */
export type Naming = Pick<Dataset, "countries" | "organizations" | "people" | "tenures">;

const isNorth = (word: Word | undefined): boolean => /^(?:north|север)/iu.test(word?.text ?? "");

/** `Northern Cyprus` is not Cyprus, nor is the `Turkish Republic` of it Türkiye; `northern Kazakhstan` is Kazakhstan. */
const isElsewhere = (words: readonly Word[], from: number, { ids: [id] }: Named): boolean =>
  id === "CYP" ? isNorth(words[from - 1]) : id === "TUR" && isNorth(words[from + (words[from + 2]?.text === "of" ? 3 : 2)]);

/** Prepares the names of a dataset. */
export const lexiconOf = (dataset: Naming): Lexicon => lexiconFrom(namesOf(dataset));

/** A lexicon of names. */
export function lexiconFrom({ names, spoken }: NameTable): Lexicon {
  // By the first word of names, how many words they have at the most: most words begin none.
  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const words = key.split(" ");
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
  }

  return {
    mentionsIn(words, typed = false) {
      const found: Mention[] = [];
      for (let from = 0; from < words.length; ) {
        const step = longestAt(words, from, typed);
        if (
          step === null ||
          isElsewhere(words, from, step.named) ||
          (!typed && (step.named.as === "surname" || step.named.as === "given") && isOther(words, from, step.named, found))
        )
          from++;
        else {
          const as = isAbbreviated(words, from, from + step.length) ? "name" : step.named.as;
          found.push({ ids: step.named.ids, kind: step.named.kind, as, from, to: from + step.length });
          from += step.length;
        }
      }
      return found;
    },
  };

  // `Rustam Emomali` is not Emomali Rahmon: another given name before it makes it somebody else.
  function isOther(words: readonly Word[], from: number, { ids, as }: Named, before: readonly Mention[]): boolean {
    const [last, next] = [words[from - 1], words[from + 1]];
    // `Modi Rubber`, `Michel Platini`: the name goes on.
    const headline = words.filter(({ capital }) => capital).length > words.length * 0.6;
    if (
      next?.capital === true &&
      !headline &&
      next.start - (words[from]?.end ?? 0) === 1 &&
      longestAt(words, from + 1, false) === null &&
      !isCommon(next) &&
      !TITLE.test(next.text)
    )
      return true;
    if (last === undefined || !last.capital || isCommon(last) || TITLE.test(last.text) || before.at(-1)?.to === from) return false;
    // The first word of a sentence has a capital anyway.
    if (from === 1 && as === "surname" && (OPENERS.test(last.text) || notionsIn([last]).length > 0)) return false;
    const sound = soundOf(last.text);
    const isHis = (part: string) => part === last.key || (sound !== null && sound === soundOf(part));
    return !ids.some((id) => id.split("-").some(isHis)) && names.get(`${last.name} ${words[from]?.name ?? ""}`) === undefined;
  }

  function longestAt(words: readonly Word[], from: number, typed: boolean): { named: Named; length: number } | null {
    const head = words[from];
    if (head === undefined) return null;
    const reach = Math.max(longest.get(head.name) ?? 0, longest.get(head.key) ?? 0);
    for (let length = Math.min(reach, words.length - from); length > 0; length--) {
      const part = words.slice(from, from + length);
      const named = names.get(part.map(({ name }) => name).join(" ")) ?? names.get(part.map(({ key }) => key).join(" "));
      if (named === undefined) continue;
      const [first] = part;
      if (!typed && named.capitals === "all" && part.some(({ text }) => /\p{Ll}/u.test(text.replace(/['’]s$/u, "")))) continue;
      if (!typed && named.capitals === "first" && first?.capital === false && /\p{Script=Latin}/u.test(first.text)) continue;
      return { named, length };
    }
    // Surnames are written down by ear: Жапаров is Japarov, Zhaparov and Dzhaparov.
    // A name that ends like a woman's is not that of her father or husband.
    const sound = (head.capital || typed) && !/(?:ova|eva|ina|aya)$/iu.test(head.text) ? soundOf(head.text) : null;
    const heard = sound === null ? undefined : spoken.get(sound);
    return heard === undefined ? null : { named: heard, length: 1 };
  }
}

/** The names of a dataset. */
export function namesOf({ countries, organizations, people, tenures }: Naming): NameTable {
  const names = new Map<string, Named>();
  const spoken = new Map<string, Named>();
  const add = (text: string, id: string, kind: Mention["kind"], as: Mention["as"]) => {
    const key = wordsIn(text)
      .map(({ name }) => name)
      .join(" ");
    const plain = text.replace(/[^\p{L}\p{N}]/gu, "");
    if (plain.length < 2) return;
    const held = names.get(key);
    // A code in capitals (US, РК) is a word of every day without them.
    const capitals = plain.length <= 4 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain) ? "all" : /^\P{L}*\p{Lu}/u.test(text) ? "first" : "none";
    if (held === undefined) names.set(key, { ids: [id], kind, as, capitals });
    else if (held.kind === kind && !held.ids.includes(id) && (held.as === as || as === "name")) held.ids.push(id);
  };
  for (const { id, names: held, aliases } of countries.records)
    for (const text of [...held.map((name) => name.text), ...aliases]) add(text, id, "country", "name");
  for (const { id, names: held, aliases } of organizations.records)
    for (const text of [...held.map((name) => name.text), ...aliases])
      for (const written of /\bCooperation\b/.test(text) ? [text, text.replace(/\bCooperation\b/, "Co-operation")] : [text])
        if (!/^the (union|bank|community)$/i.test(written)) add(written, id, "organization", "name");
  for (const { id, names: held } of people.records) for (const { text } of held) add(text, id, "person", "name");
  for (const [id, list] of Object.entries(STATE_BYNAMES)) for (const text of list.split("|")) add(text, id, "country", "name");
  for (const [id, list] of Object.entries(DEMONYMS)) for (const text of list.split(/[\s|]+/)) add(text, id, "country", "demonym");
  // Brussels is the Union's before it is Belgium's.
  for (const text of EU_SEATS.split("|")) add(text, "eu", "organization", "seat");
  for (const { id, capitals } of countries.records) for (const { name } of capitals) add(name, id, "country", "seat");
  for (const [id, list] of Object.entries(SEATS)) for (const text of list.split("|")) add(text, id, "country", "seat");
  for (const [id, list] of Object.entries(BODY_BYNAMES)) for (const text of list.split("|")) add(text, id, "organization", "name");
  for (const [id, list] of Object.entries(BYNAMES)) for (const text of list.split("|")) add(text, id, "person", "name");
  for (const text of THE_FIVE.split("|")) add(text, "five", "five", "name");
  addSurnames();
  return { names, spoken };

  // People are mostly called by their family name. Where several share it, those who have held an office of state come first, the latest at the head.
  function addSurnames(): void {
    const weight = new Map<string, number>();
    for (const { person, office, start } of tenures.records) {
      const rank = office === "head-of-state" || office === "supreme-leader" || office === "national-leader" ? 3 : office === "head-of-government" ? 2 : 1;
      weight.set(person, Math.max(weight.get(person) ?? 0, rank * 1e5 + (start.earliest ?? 0)));
    }
    const regional = new Set(tenures.records.filter(({ country }) => country !== null && SPELT_BY_EAR.includes(country)).map(({ person }) => person as string));
    const byName = new Map<string, string[]>();
    for (const { id, names: held } of people.records) {
      if (held.some(({ text }) => text.includes(" of "))) continue;
      for (const { text, lang } of held) {
        const parts = text.split(" — ")[0]?.split(" ") ?? [];
        const first = (FAMILY_FIRST as readonly string[]).includes(id);
        const family = (first ? parts[0] : parts.at(-1)) ?? "";
        if (parts.length < 2 || (family.length < 4 && !first) || WORDS_TOO.has(family.toLowerCase())) continue;
        // A family name of two letters (Xi, Hu, Си) is one where it is written in capitals only.
        if (family.length < 4 && lang !== "en" && lang !== "ru") continue;
        const key = nameKey(family);
        byName.set(key, [...new Set([...(byName.get(key) ?? []), id])]);
        // Only names that pass through Cyrillic are spelt in many ways.
        const sound = regional.has(id) ? soundOf(family) : null;
        if (sound === null) continue;
        const heard = spoken.get(sound) ?? { ids: [], kind: "person", as: "surname", capitals: "first" };
        if (!heard.ids.includes(id)) heard.ids.push(id);
        spoken.set(sound, heard);
      }
    }
    // `His father, Gurbanguly`: a given name that nobody else held here has, of who led a state.
    const given = new Map<string, string[]>();
    for (const { id, names: held } of people.records) {
      if (held.some(({ text }) => text.includes(" of "))) continue;
      for (const { text, lang } of held) {
        const [first = "", ...others] = text.split(" ");
        if (others.length === 0 || first.length < 6 || (lang !== "en" && lang !== "ru") || WORDS_TOO.has(first.toLowerCase())) continue;
        given.set(nameKey(first), [...new Set([...(given.get(nameKey(first)) ?? []), id])]);
      }
    }
    for (const [key, ids] of given) {
      const [only] = ids;
      if (ids.length === 1 && only !== undefined && (weight.get(only) ?? 0) >= 3e5 && !names.has(key) && !byName.has(key))
        names.set(key, { ids, kind: "person", as: "given", capitals: "first" });
    }
    for (const { ids } of spoken.values()) ids.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
    for (const [key, ids] of byName) {
      if (names.has(key)) continue;
      // A family name of two letters is a word of many languages: alone it names who led a state, and nobody else.
      if (key.length < 4 && !ids.some((id) => (weight.get(id) ?? 0) >= 3e5)) continue;
      names.set(key, { ids: ids.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0)), kind: "person", as: "surname", capitals: "first" });
    }
  }
}
