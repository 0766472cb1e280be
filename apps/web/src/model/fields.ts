import type { CollectionId } from "@multivector/data";
import { genitive } from "@/locale/genitive.ts";
import { type Locale, listIn } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { textIn } from "./dataset-in.ts";
import { partyName, partyOf } from "./party-name.ts";

/** Lists whose items are named by the party that they are about. */
const OF_PARTIES = new Set(["participants", "parties", "operators"]);

/** Russian words of such items, of several parties. */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  роль: "роли",
  сторона: "стороны",
  "управляющая сторона": "управляющие стороны",
};

/** The word for the part of a party, who may have stayed away: «роль (Россия)». */
const PART = "роль";

/** Russian words of what a state has, rather than is, for one and for several: «голоса Израиля и Филиппин». */
const OF_WHOM: Readonly<Record<string, readonly [one: string, several: string]>> = { голос: ["голос", "голоса"] };

/** The field of a record by which its word is found: a person is named otherwise than a state, and in Russian the first day of what lasted one day is its date. */
export function fieldIn(locale: Locale, collection: CollectionId, record: object, field: string): string {
  if (collection === "people" && field.startsWith("names")) return "personName";
  return locale === "ru" && field === "start" && lastedOneDay(record) ? "date" : field;
}

function lastedOneDay(record: { start?: { edtf: string | null }; lastDay?: { edtf: string | null } }): boolean {
  return record.lastDay !== undefined && record.lastDay.edtf === record.start?.edtf;
}

/** Fields in words, each once: "first day and role of China". Russian gathers the parties: «дата; стороны — Китай, Россия; голос Китая». */
export function fieldsInWords(locale: Locale, fields: readonly string[]): string {
  const told = fields.map((field) => worded(locale, field));
  if (locale !== "ru") return listIn(locale, [...new Set(told.map(({ word, party }) => (party === undefined ? word : `${word} ${party}`)))]);
  const parties = new Map<string, Set<string>>();
  for (const { word, party } of told) {
    const named = parties.get(word) ?? new Set();
    parties.set(word, party === undefined ? named : named.add(party));
  }
  return [...parties].map(([word, named]) => russianOf(word, [...named])).join("; ");
}

function russianOf(word: string, names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return word;
  const had = OF_WHOM[word];
  if (had !== undefined) return `${had[names.length > 1 ? 1 : 0]} ${listIn("ru", names.map(genitive))}`;
  const of = (names.length > 1 ? OF_SEVERAL[word] : undefined) ?? word;
  return word === PART ? `${of} (${names.join(", ")})` : `${of} — ${names.join(", ")}`;
}

/** What people call a field, and the party that it is of: of `participants.KAZ` the part, and Kazakhstan. */
function worded(locale: Locale, field: string): { word: string; party: string | undefined } {
  const words: Readonly<Record<string, string>> = recordMessages(locale).field;
  const parts = field.split(".");
  const name = parts.findLast((part) => Object.hasOwn(words, part)) ?? field;
  const [list = "", item] = parts;
  const country = parts.find((part) => /^[A-Z]{3}$/.test(part));
  const party = country ?? (OF_PARTIES.has(list) ? item : undefined);
  return { word: words[name] ?? field, party: party === undefined ? undefined : partyInWords(locale, party) };
}

/** A state, an organization or, where no record holds the party, what the record calls it. */
function partyInWords(locale: Locale, party: string): string {
  const name = partyName(locale, partyOf(party));
  return name === party ? textIn(locale, party) : name;
}
