import { AmbiguousError, QueryError } from "../query/error.ts";
import {
  COLLECTIONS,
  COUNTRY_IDS,
  type CollectionId,
  type CountryId,
  ORGANIZATION_IDS,
  type OrganizationId,
  PERSON_IDS,
  type PersonId,
  ROLES,
  SERIES_IDS,
  type SeriesId,
} from "../vocabulary.ts";
import { AGGREGATE_IDS, AGGREGATES, type AggregateId } from "./aggregates.ts";
import { keyOf } from "./fold.ts";
import { unmixedKeys } from "./lookalikes.ts";
import { COUNTRY_ALIASES, COUNTRY_NAMES, FAMILY_FIRST, ORGANIZATION_ALIASES, ORGANIZATION_NAMES, PERSON_NAMES, SERIES_NAMES } from "./names.ts";
import { nearest } from "./nearest.ts";
import { partsOf } from "./person-name.ts";

/** What a text can mean. Each map is of ids by key; several where a name is shared. An id goes before a name, a name before a part of one. */
interface Lexicon<Id extends string> {
  ids: ReadonlyMap<string, readonly Id[]>;
  names: ReadonlyMap<string, readonly Id[]>;
  /** Names of people without the first ones. */
  parts: ReadonlyMap<string, readonly Id[]>;
  /** Any one word of a name of people. It is not enough to go by: of the Vladimirs that there are, few are held. */
  words: ReadonlyMap<string, readonly Id[]>;
  /** What is offered to who mistyped; the second where nothing of the first is near. */
  offers: readonly [names: readonly string[], aliases: readonly string[]];
}

/** Turns a text into the id of what it names, or says what it may have meant. */
export type Resolve<Id extends string> = (text: string, parameter?: string) => Id;

/**
 * The code of the state that a text names: its code in any case, ISO 3166-1 alpha-2, M49 number, a name of today or of old or an alias, in
 * any language held. Case, marks above letters, apostrophes, dashes, spaces and *the* make no difference; a part of a name, or a name with a
 * slip, finds nothing.
 *
 * @param parameter how the text is called in the message.
 * @throws QueryError that names the nearest, or, where several are meant, all of them.
 * @example asCountry("Казахстан") // "KAZ"
 */
export const asCountry: Resolve<CountryId> = (text, parameter = "country") => resolve(countries(), text, parameter, "a state");

/** The same for an organization. @example asOrganization("ОДКБ") // "csto" */
export const asOrganization: Resolve<OrganizationId> = (text, parameter = "organization") => resolve(organizations(), text, parameter, "an organization");

/** The same for a state or an organization. @example asParty("SCO") // "sco" */
export const asParty: Resolve<CountryId | OrganizationId> = (text, parameter = "party") => resolve(parties(), text, parameter, "a state or an organization");

/**
 * The same for a person, by the whole name, or the last name with or without an initial. A first name alone is refused, with all who are called so.
 *
 * @example asPerson("Токаев") // "kassym-jomart-tokayev"
 */
export const asPerson: Resolve<PersonId> = (text, parameter = "person") => resolve(people(), text, parameter, "a person");

/** The same for a series, by id or title. @example asSeries("Population") // "population" */
export const asSeries: Resolve<SeriesId> = (text, parameter = "series") => resolve(series(), text, parameter, "a series");

/** The same for what values of series are about: a state, or an aggregate such as WLD. @example asEntity("world") // "WLD" */
export const asEntity: Resolve<CountryId | AggregateId> = (text, parameter = "entity") => resolve(entities(), text, parameter, "a state or an aggregate");

/** One of the collections. @example asCollection("Memberships") // "memberships" */
export const asCollection: Resolve<CollectionId> = (text, parameter = "collection") => resolve(collections(), text, parameter, "a collection");

/** What a state is to an organization. @example asRole("Dialogue partner") // "dialogue-partner" */
export const asRole: Resolve<(typeof ROLES)[number]> = (text, parameter = "role") => resolve(roles(), text, parameter, "a role");

function resolve<Id extends string>(lexicon: Lexicon<Id>, text: string, parameter: string, what: string): Id {
  if (typeof text !== "string") throw new QueryError(parameter, text, `the id or a name of ${what}`);
  const found = meanings(lexicon, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) throw new AmbiguousError(parameter, text, found);
  const called = text.length > 300 ? [] : (lexicon.words.get(keyOf(text)) ?? []);
  if (called.length > 0) throw new QueryError(parameter, text, `a last name or a whole one; called so are ${called.join(", ")}`, called);
  const [names, aliases] = lexicon.offers;
  const near = nearest(text, names);
  throw new QueryError(parameter, text, `the id or a name of ${what}`, near.length > 0 ? near : aliases);
}

function meanings<Id extends string>(lexicon: Lexicon<Id>, text: string): readonly Id[] {
  // Nothing is called by so long a name, and folding takes time with the length.
  if (text.length > 300) return [];
  const plain = look(lexicon, text);
  if (plain.length > 0) return plain;
  // Lists of states write `Korea, Republic of` and `Iran (Islamic Republic of)`, lists of people `Putin, Vladimir`; others `Kazakhstan (KZ)`.
  const [, head, tail] = text.trim().match(/^([^,()]+)[,(]([^,()]+)\)?$/) ?? [];
  if (head === undefined || tail === undefined) return [];
  const words = [head, tail].every((part) => keyOf(part).length > 2);
  const turned = words ? look(lexicon, `${tail} ${head}`) : [];
  if (turned.length > 0) return turned;
  const same = look(lexicon, tail);
  const named = look(lexicon, head);
  return /^\s*the\s*$/i.test(tail) ? named : named.filter((id) => same.includes(id));
}

function look<Id extends string>({ ids, names, parts }: Lexicon<Id>, text: string): readonly Id[] {
  const keys = [text, text.replace(/^\s*the\s/i, "")].flatMap((typed) => [keyOf(typed), ...unmixedKeys(typed)]);
  for (const map of [ids, names, parts]) {
    const found = keys.flatMap((key) => map.get(key) ?? []);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** Names in one text, parted by a bar. */
type Table<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const countries = /* @__PURE__ */ once(() => lexiconOf(COUNTRY_IDS, COUNTRY_NAMES, COUNTRY_ALIASES));
const organizations = /* @__PURE__ */ once(() => lexiconOf(ORGANIZATION_IDS, ORGANIZATION_NAMES, ORGANIZATION_ALIASES));
const series = /* @__PURE__ */ once(() => lexiconOf(SERIES_IDS, SERIES_NAMES));
const collections = /* @__PURE__ */ once(() => lexiconOf(COLLECTIONS));
const roles = /* @__PURE__ */ once(() => lexiconOf(ROLES));
const parties = /* @__PURE__ */ once(() =>
  lexiconOf<CountryId | OrganizationId>(
    [...COUNTRY_IDS, ...ORGANIZATION_IDS],
    { ...COUNTRY_NAMES, ...ORGANIZATION_NAMES },
    { ...COUNTRY_ALIASES, ...ORGANIZATION_ALIASES },
  ),
);
const entities = /* @__PURE__ */ once(() => {
  const names: Partial<Record<CountryId | AggregateId, string>> = { ...COUNTRY_NAMES };
  const aliases: Partial<Record<CountryId | AggregateId, string>> = { ...COUNTRY_ALIASES };
  for (const id of AGGREGATE_IDS) {
    const { en, ru, body } = AGGREGATES[id];
    names[id] = [en, ru, ...textsOf(ORGANIZATION_NAMES, body)].join("|");
    aliases[id] = textsOf(ORGANIZATION_ALIASES, body).join("|");
  }
  return lexiconOf<CountryId | AggregateId>([...COUNTRY_IDS, ...AGGREGATE_IDS], names, aliases);
});
const people = /* @__PURE__ */ once((): Lexicon<PersonId> => {
  const { ids, names, offers } = lexiconOf(PERSON_IDS, PERSON_NAMES);
  const parts = new Map<string, PersonId[]>();
  const words = new Map<string, PersonId[]>();
  const last: string[] = [];
  for (const id of PERSON_IDS) {
    const texts = textsOf(PERSON_NAMES, id);
    // A council that held an office has no family name.
    if (texts.some((text) => text.includes(" of "))) continue;
    for (const name of texts) {
      const ofName = partsOf(name, FAMILY_FIRST.includes(id));
      // What is as short as a code (`J Xi`) has no key.
      for (const part of ofName) if (keyOf(part) !== "") add(parts, keyOf(part), id);
      for (const word of name.split(" ")) if (keyOf(word).length > 1) add(words, keyOf(word), id);
      last.push(...ofName.slice(0, 1));
    }
  }
  return { ids, names, parts, words, offers: [distinct([...offers[0], ...last]), []] };
});

function lexiconOf<Id extends string>(list: readonly Id[], names?: Table<Id>, aliases?: Table<Id>): Lexicon<Id> {
  const ids = new Map<string, Id[]>();
  const byName = new Map<string, Id[]>();
  for (const id of list) {
    add(ids, keyOf(id), id);
    for (const text of [...textsOf(names, id), ...textsOf(aliases, id)]) add(byName, keyOf(text), id);
  }
  const all = (table: Table<Id> | undefined) => list.flatMap((id) => textsOf(table, id));
  return { ids, names: byName, parts: new Map(), words: new Map(), offers: [distinct([...list, ...all(names)]), distinct(all(aliases))] };
}

/** Texts that find different things; an id stands before the name that is the same but for its looks. */
function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text);
  return [...byKey.values()];
}

function textsOf<Id extends string>(table: Table<Id> | undefined, id: Id | null): readonly string[] {
  const texts = id === null ? undefined : table?.[id];
  return texts ? texts.split("|") : [];
}

function add<Id>(map: Map<string, Id[]>, key: string, id: Id): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [id]);
  else if (!held.includes(id)) held.push(id);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
