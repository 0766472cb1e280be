import { type Dataset, find, nameOf, shortNameOf, type Translations, translatedRecord } from "../../../query/index.ts";
import { type Case, declined, into, isDeclined, past } from "./declension.ts";

/** A state or a body, or somebody else by name. */
interface Party {
  country?: string | null;
  organization?: string | null;
  actor?: string | null;
}

type Collection = keyof Dataset;

/** What the Russian sentences are made from: records with their texts in Russian, and names in the forms that a sentence needs. */
export interface Base {
  dataset: Dataset;
  /** A record with its texts in Russian, as far as they are translated. */
  record<C extends Collection>(collection: C, id: string): Dataset[C]["records"][number] | undefined;
  /** A text of the coverage of a collection. */
  covered(kind: "universe" | "exceptions", english: string): string;
  /** A state, a body or a person, as it is called. */
  name(id: string): string;
  names(ids: readonly string[]): string;
  party(party: Party): string;
  /** A state in a case; a body as `ОДКБ`, or after a word that is declined in its stead: `формата «Центральная Азия — Китай»`. */
  of(id: string, which: Case): string;
  /** `в Казахстане`, `во Франции`; in the accusative `в ОДКБ`. */
  into(id: string, which: "accusative" | "prepositional"): string;
  /** A verb in the past after a state. */
  past(id: string, verb: string): string;
}

export function baseOf(dataset: Dataset, translations: Translations): Base {
  const called = (id: string): string => {
    const country = find(dataset.countries, id);
    if (country !== undefined) return nameOf(country, "ru");
    const body = find(dataset.organizations, id);
    if (body !== undefined) return shortNameOf(body, "ru");
    const person = find(dataset.people, id);
    return person === undefined ? id : nameOf(person, "ru");
  };
  const bodyIn = (id: string, which: Case): string => {
    const name = called(id);
    if (ABBREVIATION.test(name)) return name;
    return isDeclined(name) ? declined(name, which) : `${FORMAT[which]} ${quoted(name)}`;
  };
  const isBody = (id: string) => find(dataset.organizations, id) !== undefined;
  const of = (id: string, which: Case) => (isBody(id) ? bodyIn(id, which) : declined(called(id), which));
  const told = new Map<string, object | undefined>();
  return {
    dataset,
    record<C extends Collection>(collection: C, id: string) {
      const key = `${collection}/${id}`;
      if (!told.has(key)) {
        const record = find<{ id: string }>(dataset[collection], id);
        told.set(key, record === undefined ? undefined : translatedRecord(collection, record, translations));
      }
      return told.get(key) as Dataset[C]["records"][number] | undefined;
    },
    covered(kind, english) {
      const texts = translations.texts[`coverage.${kind}`] ?? {};
      return Object.hasOwn(texts, english) ? (texts[english] ?? english) : english;
    },
    name: called,
    names: (ids) => listed(ids.map(called)),
    party: ({ country, organization, actor }) => (country || organization ? called(country ?? organization ?? "") : (actor ?? "")),
    of,
    into: (id, which) => (isBody(id) ? `в ${bodyIn(id, which)}` : into(called(id), which)),
    past: (id, verb) => past(called(id), verb),
  };
}

// `ОДКБ`, `ЕврАзЭС`: letters that are not declined.
const ABBREVIATION = /^(?:\p{Lu}{2,}|ЕврАзЭС)$/u;
const FORMAT: Record<Case, string> = { nominative: "формат", genitive: "формата", accusative: "формат", prepositional: "формате" };

/** `Казахстан, Китай и Россия`. */
export const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} и ${names.at(-1)}`);

/** A title in quotation marks; those within it are the inner ones. */
export const quoted = (title: string): string => `«${title.replaceAll("«", "„").replaceAll("»", "“")}»`;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A text that ends as a sentence does. */
export const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
