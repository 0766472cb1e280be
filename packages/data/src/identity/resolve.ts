import { QueryError } from "../query/error.ts";
import { COUNTRY_IDS, type CountryId, ORGANIZATION_IDS, type OrganizationId, PERSON_IDS, type PersonId, SERIES_IDS, type SeriesId } from "../vocabulary.ts";
import { AGGREGATE_IDS, AGGREGATES, type AggregateId } from "./aggregates.ts";
import { fold } from "./fold.ts";
import { COUNTRY_NAMES, ORGANIZATION_NAMES, PERSON_NAMES, SERIES_NAMES } from "./names.ts";

/** What a text can mean, by its folded form; ids and names before what is only part of a name. */
interface Lexicon<Id extends string> {
  ids: readonly Id[];
  /** Ids by folded name; several where a name is shared. */
  names: ReadonlyMap<string, readonly Id[]>;
  /** The text that each folded name stands for, for messages. */
  texts: ReadonlyMap<string, string>;
  /** Ids by folded last name, for people. */
  lastNames: ReadonlyMap<string, readonly Id[]>;
}

/** Turns a text into the id of what it names, or says what it may have meant. */
export type Resolve<Id extends string> = (text: string, parameter?: string) => Id;

/**
 * The code of the state that a text names: its code in any case, ISO 3166-1 alpha-2, M49 number, a name of today or of old or an alias, in
 * any language held.
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

/** The same for a person, by the whole name or the last name alone. @example asPerson("Токаев") // "kassym-jomart-tokayev" */
export const asPerson: Resolve<PersonId> = (text, parameter = "person") => resolve(people(), text, parameter, "a person");

/** The same for a series, by id or title. @example asSeries("Population") // "population" */
export const asSeries: Resolve<SeriesId> = (text, parameter = "series") => resolve(series(), text, parameter, "a series");

/** The same for what values of series are about: a state, or an aggregate such as WLD. @example asEntity("world") // "WLD" */
export const asEntity: Resolve<CountryId | AggregateId> = (text, parameter = "entity") => resolve(entities(), text, parameter, "a state or an aggregate");

function resolve<Id extends string>({ ids, names, texts, lastNames }: Lexicon<Id>, text: string, parameter: string, what: string): Id {
  if (typeof text !== "string") throw new QueryError(parameter, text, `the id or a name of ${what}`);
  const key = fold(text);
  const found = names.get(key) ?? lastNames.get(key) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) throw new QueryError(parameter, text, `one of ${found.join(", ")}: all of them are called so`);
  throw new QueryError(parameter, text, `the id or a name of ${what}`, [...ids, ...texts.values()]);
}

const countries = /* @__PURE__ */ once(() => lexiconOf(COUNTRY_IDS, COUNTRY_NAMES));
const organizations = /* @__PURE__ */ once(() => lexiconOf(ORGANIZATION_IDS, ORGANIZATION_NAMES));
const series = /* @__PURE__ */ once(() => lexiconOf(SERIES_IDS, SERIES_NAMES));
const parties = /* @__PURE__ */ once(() =>
  lexiconOf<CountryId | OrganizationId>([...COUNTRY_IDS, ...ORGANIZATION_IDS], { ...COUNTRY_NAMES, ...ORGANIZATION_NAMES }),
);
const entities = /* @__PURE__ */ once(() => {
  const names = Object.fromEntries(Object.entries(AGGREGATES).map(([id, { en, ru }]) => [id, `${en}|${ru}`])) as Record<AggregateId, string>;
  return lexiconOf<CountryId | AggregateId>([...COUNTRY_IDS, ...AGGREGATE_IDS], { ...COUNTRY_NAMES, ...names });
});
const people = /* @__PURE__ */ once(() => {
  const lexicon = lexiconOf(PERSON_IDS, PERSON_NAMES);
  const lastNames = new Map<string, PersonId[]>();
  for (const id of PERSON_IDS) for (const name of PERSON_NAMES[id].split("|")) add(lastNames, fold(name.split(" ").at(-1) ?? ""), id);
  return { ...lexicon, lastNames };
});

function lexiconOf<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): Lexicon<Id> {
  const byName = new Map<string, Id[]>();
  const texts = new Map<string, string>();
  for (const id of ids) {
    add(byName, fold(id), id);
    for (const name of names[id].split("|")) {
      const key = fold(name);
      add(byName, key, id);
      texts.set(key, name);
      // M49 numbers lose their zeros in spreadsheets.
      if (/^0\d+$/.test(key)) add(byName, key.replace(/^0+/, ""), id);
    }
  }
  return { ids, names: byName, texts, lastNames: new Map() };
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
