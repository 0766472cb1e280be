import { type Dataset, find, QueryError } from "@multivector/data";
import type { ListName } from "../../collections/index.ts";
import { type Answer, countInWords, paged } from "../answer.ts";
import {
  type Argument,
  AT,
  country,
  date,
  described,
  FROM,
  flag,
  lang,
  many,
  member,
  oneOf,
  optional,
  organization,
  page,
  party,
  person,
  TO,
  text,
} from "../argument.ts";
import { called } from "../line.ts";
import { dateInWords, stretchInWords } from "../listings/coverage.ts";
import { LIST_NAMES, LISTINGS } from "../listings/index.ts";
import type { Found, Listing, Query, WORDED } from "../listings/listing.ts";
import { openRecord } from "../open.ts";
import { Refusal } from "../refusal.ts";
import type { Told } from "../told.ts";
import { defineTool } from "../tool.ts";

const word = text(60);

/** A vote by its id, the symbol of its resolution or its title. */
const vote: Argument<string> = {
  ...text(200),
  read(option, value, reading) {
    const written = text(200).read(option, value, reading);
    const { path, collection, record } = openRecord(reading.dataset, written, option);
    if (collection !== "votes") throw new Refusal(`${option} is ${JSON.stringify(written)}, which is ${path}; expected a vote, such as ES-11/1.`);
    reading.resolved[written] = path;
    return record.id;
  },
};

export const listTool = defineTool({
  name: "list",
  title: "List and count records of one collection",
  description: `Lists, counts and groups any collection: visits (person, visitor, host), ballots (how states voted: country, choice, vote), memberships (country, organization, role; only full roles if role is left out), tenures (who held office: country, person, office), deployments (bases: host, operator), agreements and corridors (pipelines, railways), events, positions, claims, sources and so on. Every filter takes one value or a list, of which one is enough; "republics" stands for the five of Central Asia. memberships, tenures, deployments, agreements and corridors are asked at a date, today if left out; give from (from: "1991") for all that held in between (agreements: were signed). Others take from and to, all time if left out. A spell "from A to B" no longer holds on day B.
by gives counts by one or two of: country, organization, person, visitor, host, operator, kind, type, role, office, status, choice, vote, issue, stance, verdict, year. So: which bodies are all five in = {collection: "memberships", country: "republics", by: "organization"}, those with 5.
Counts are least (certain) and possible (held here that may be); most is null where not all is held: say "at least".`,
  takes: {
    collection: oneOf(LIST_NAMES),
    at: optional(date(AT)),
    from: optional(date(FROM)),
    to: optional(date(TO)),
    country: optional(many(country, "States by any name.")),
    with: optional(many(party, "The other side, of agreements, visits, events, corridors.")),
    organization: optional(many(organization)),
    person: optional(many(person)),
    visitor: optional(many(party, "Whom a visitor stands for.")),
    host: optional(many(party, "State visited, or where a base is.")),
    operator: optional(many(party)),
    avoiding: optional(many(country, "Corridors that do not touch it.")),
    vote: optional(many(vote, "Such as ES-11/1.")),
    kind: optional(many(word)),
    type: optional(many(word, "Of events: war, summit, unrest, border-clash, un-vote …")),
    role: optional(many(word, "In a body, or in an event; any for every one in law.")),
    office: optional(many(word, "head-of-state, head-of-government …")),
    status: optional(many(word, "As last read; not with at.")),
    choice: optional(many(word, "yes, no, abstain, absent.")),
    issue: optional(many(word, "crimea-2014, western-sanctions …")),
    stance: optional(many(word)),
    verdict: optional(many(word, "Of claims: supported, inaccurate …")),
    future: optional(many(word)),
    domain: optional(many(word)),
    binding: optional(flag("Treaties alone, or declarations alone.")),
    by: optional(many(described(word, "One or two."))),
    lang,
    ...page,
  },
  run({ collection, by, lang: _, limit, cursor, ...given }, { newest }, { question, told }) {
    const { dataset } = newest;
    const listing = LISTINGS[collection] as Listing<unknown>;
    const query = checked(collection, listing, given);
    const keys = groupKeys(collection, listing, by);
    const found = listing.find(dataset, query);
    const possible = new Set(found.rows.map(({ record }) => listing.idOf(record))).size;
    const answer: Answer = {
      says: countInWords({ ...found, possible }, whatInWords(dataset, collection, listing, query)) + otherTimes(dataset, listing, query, possible),
      least: found.least,
      most: found.most,
      possible,
    };
    const asked = { limit, cursor };
    if (keys.length > 0) {
      const { items, ...rest } = paged(grouped(told, listing, found, keys), asked, newest, question);
      return { ...answer, items, limits: found.limits, ...rest };
    }
    const { items, ...rest } = paged(found.rows, asked, newest, question);
    const lines = items.map(({ record, holds }) => ({
      path: listing.pathOf(record),
      says: listing.says(told, record),
      ...(holds === null ? {} : { holds }),
    }));
    return { ...answer, items: lines, limits: found.limits, ...rest };
  },
});

type Asked = { [K in keyof Query]: Query[K] | undefined };

/** The question, once it is known that the collection can answer all of it. @throws Refusal or QueryError */
function checked(collection: ListName, { time, named, worded, binding }: Listing<unknown>, given: Asked): Query {
  const dates = time === "spell" ? ["at", "from", "to"] : time === "happened" ? ["from", "to"] : [];
  const known: readonly string[] = [...dates, ...named, ...Object.keys(worded), ...(binding === undefined ? [] : ["binding"])];
  const query: Query = {};
  for (const [filter, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!known.includes(filter))
      throw new Refusal(
        `${collection} cannot be asked by ${filter}; ${known.length === 0 ? "they take no filter" : `they take ${known.join(", ")}`}.${remedy(filter, time)}`,
      );
    const values = worded[filter as (typeof WORDED)[number]];
    const read = values === undefined || !Array.isArray(value) ? value : value.map((one: string) => member(filter, one.toLowerCase(), values));
    Object.assign(query, { [filter]: read });
  }
  if (query.status !== undefined && query.at !== undefined) throw new Refusal("status is as last read, and goes with no at; leave one of them out.");
  return query;
}

function remedy(filter: string, time: Listing<unknown>["time"]): string {
  if (filter === "at" && time === "happened") return " Use from and to: the same date in both asks for that one.";
  const others = LIST_NAMES.filter((name) => {
    const { named, worded } = LISTINGS[name] as Listing<unknown>;
    return (named as readonly string[]).includes(filter) || Object.hasOwn(worded, filter);
  });
  return others.length === 0 ? "" : ` ${filter} is for ${others.join(", ")}.`;
}

function groupKeys(collection: ListName, { groups }: Listing<unknown>, by: readonly string[] = []): string[] {
  const known = Object.keys(groups);
  for (const key of by) {
    if (known.includes(key)) continue;
    if (known.length === 0) throw new Refusal(`${collection} cannot be grouped; leave by out.`);
    throw new QueryError("by", key, `one of those that ${collection} have: ${known.join(", ")}`, known);
  }
  if (by.length > 2 || new Set(by).size < by.length) throw new QueryError("by", by.join(", "), "one or two, each once");
  return [...by];
}

/** Counts by group, the largest first; by year alone in its order. What belongs to several groups counts in each. */
function grouped(told: Told, listing: Listing<unknown>, { rows }: Found<unknown>, keys: readonly string[]): object[] {
  const groups = new Map<string, { key: Record<string, string>; least: Set<string>; possible: Set<string> }>();
  for (const { record, holds } of rows) {
    const parts = keys.map((key) => (listing.groups[key]?.(record) ?? []).map((value) => value ?? "none"));
    const combined = parts.reduce<string[][]>((all, values) => all.flatMap((before) => values.map((value) => [...before, value])), [[]]);
    for (const values of combined) {
      const name = values.join("\n");
      const group = groups.get(name) ?? {
        key: Object.fromEntries(keys.map((key, place) => [key, values[place] ?? ""])),
        least: new Set(),
        possible: new Set(),
      };
      groups.set(name, group);
      group.possible.add(listing.idOf(record));
      if (holds !== "possibly") group.least.add(listing.idOf(record));
    }
  }
  const byYear = keys.length === 1 && keys[0] === "year";
  return [...groups]
    .sort(([a, one], [b, other]) => (byYear ? 0 : other.possible.size - one.possible.size) || (a < b ? -1 : 1))
    .map(([, { key, least, possible }]) => ({
      says: Object.values(key)
        .map((value) => nameIn(told, value))
        .join(", "),
      ...key,
      least: least.size,
      possible: possible.size,
    }));
}

/** The name of what a group is called after, where that is a record. */
function nameIn(told: Told, value: string): string {
  const [person, vote] = [find(told.dataset.people, value), find(told.dataset.votes, value)];
  if (person !== undefined) return told.title("people", person);
  return vote === undefined ? called(told, value) : told.title("votes", vote);
}

/** What was asked for, and what the dates of the question mean for it. */
function whatInWords({ memberships }: Dataset, collection: ListName, { time, between }: Listing<unknown>, { at, from, to, status, role }: Query): string {
  // Being in is what is meant where no role is asked, and not every part in a body is that.
  const what = collection === "memberships" && role === undefined ? "memberships (roles that count as being in)" : collection;
  if (time === null) return what;
  if (from !== undefined || to !== undefined) return `${what} ${between ?? ""}${stretchInWords(memberships, from, to)}`;
  if (time === "happened") return `${what} of any time`;
  return status !== undefined ? `${what} of any time, by status as last read` : `${what} ${dateInWords(memberships, at)}`;
}

/** Nobody who asked without a date should take what is not so today for what never was. */
function otherTimes(dataset: Dataset, listing: Listing<unknown>, query: Query, possible: number): string {
  const { at, from, to, status } = query;
  if (listing.time !== "spell" || at !== undefined || from !== undefined || to !== undefined || status !== undefined) return "";
  const all = new Set(listing.find(dataset, { ...query, from: "1000" }).rows.map(({ record }) => listing.idOf(record))).size;
  return all > possible ? ` Of any time there are ${all}: from: "1900" gives them.` : "";
}
