import type { Day } from "../time/index.ts";
import type { Verdict } from "../types.ts";
import type { Kind } from "./document.ts";

/** What is known of a document without its text. */
export interface Listed {
  path: string;
  kind: Kind;
  title: string;
  /** First day that it speaks of; null where it is not about days. */
  start: Day | null;
  /** Of a claim. */
  verdict?: Verdict;
}

/** Where a query of a usual form leads. */
export interface Leads {
  /** Documents that answer it, the first one first. */
  paths: readonly string[];
  /** How paths begin that answer it likelier than others, and how much likelier. */
  near: readonly (readonly [start: string, factor: number])[];
}

/** Where questions of usual forms lead, by the paths that there are. */
export interface Directory {
  has(path: string): boolean;
  /** Who held an office of a state or body in some days, the last one first: tenures, each with the page of who had it. */
  holders(party: string, office: string, days: { from: Day; to: Day }): string[];
  /** The first of its holders that is held. */
  firstHolder(party: string, office: string): string[];
  /** The state or body that somebody held office in last. */
  ledBy(person: string): string | null;
  /** Was somebody head of a state? */
  headed(person: string): boolean;
  /** Who held an office of somebody's before him (-1) or after him (1). */
  nextTo(person: string, step: -1 | 1): string[];
  /** Paths that begin so, sites that are called bases first. */
  under(start: string): string[];
  /** Events of a day. @param day as ISO text */
  eventsOn(day: string): string[];
}

export function directoryOf(documents: readonly Listed[]): Directory {
  const paths = new Set(documents.map(({ path }) => path));
  const offices = new Map<string, Listed[]>();
  const led = new Map<string, string>();
  const heads = new Set<string>();
  const days = new Map<string, string[]>();
  for (const document of documents) {
    const [, day] = document.path.match(EVENT) ?? [];
    if (day !== undefined && !days.get(day)?.includes(document.path)) days.set(day, [...(days.get(day) ?? []), document.path]);
    const [, party, office, person] = document.path.match(TENURE) ?? [];
    if (party === undefined || office === undefined || person === undefined) continue;
    led.set(person, party.length === 3 ? party.toUpperCase() : party);
    if (office === "head-of-state") heads.add(person);
    const key = `${party} ${office}`;
    offices.set(key, [...(offices.get(key) ?? []), document]);
  }
  for (const list of offices.values()) list.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.path < b.path ? -1 : 1));
  const heldBy = (party: string, office: string) => (offices.get(`${party} ${office}`) ?? []).filter(({ start }) => start !== null);
  return {
    has: (path) => paths.has(path),
    ledBy: (person) => led.get(person) ?? null,
    headed: (person) => heads.has(person),
    // One holder follows the other.
    holders: (party, office, { from, to }) =>
      heldBy(party, office)
        .filter(({ start }, at, list) => (start ?? to) <= to && (list[at + 1]?.start ?? Number.POSITIVE_INFINITY) > from)
        .toReversed()
        .flatMap(pagesOf),
    firstHolder: (party, office) => heldBy(party, office).slice(0, 1).flatMap(pagesOf),
    nextTo: (person, step) =>
      [...offices.values()].flatMap((list) => {
        const own = list.filter(({ path }) => path.match(TENURE)?.[3] === person);
        const edge = list.indexOf((step < 0 ? own[0] : own.at(-1)) as Listed);
        const next = edge < 0 ? undefined : list[edge + step];
        return next === undefined ? [] : pagesOf(next);
      }),
    under: (start) =>
      documents
        .filter(({ path }, at) => path.startsWith(start) && documents.findIndex((one) => one.path === path) === at)
        .sort((a, b) => Number(BASE.test(b.title)) - Number(BASE.test(a.title)))
        .map(({ path }) => path),
    eventsOn: (day) => days.get(day) ?? [],
  };
}

/** A tenure, and the page of who had it. */
function pagesOf({ path }: Listed): string[] {
  const [, , , person] = path.match(TENURE) ?? [];
  return [path, ...(person === undefined ? [] : [`people/${person}`])];
}

const BASE = /(?<!\p{L})(?:base|airbase)(?!\p{L})/iu;
// Ids are for ever, so that they can be read: tenures/<state or body>-<office>-<person>-<year>, events/<day>-<words>.
const TENURE =
  /^tenures\/([a-z]{2,3})-(head-of-state|head-of-government|foreign-minister|party-leader|supreme-leader|national-leader|commission|council)-(.+?)-\d{4}(?:-\d+)?$/;
const EVENT = /^events\/(\d{4}-\d\d-\d\d)-/;
