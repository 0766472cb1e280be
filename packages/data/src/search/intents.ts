import { isRepublic } from "../identity/republics.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadSentence } from "../reading/read.ts";
import { type Day, fromDay } from "../time/index.ts";
import type { Kind } from "./document.ts";

/** What is known of a document without its text. */
export interface Listed {
  path: string;
  kind: Kind;
  title: string;
  /** First day that it speaks of; null where it is not about days. */
  start: Day | null;
}

/** Where questions of usual forms lead, by the paths that there are. */
export interface Directory {
  has(path: string): boolean;
  /** The last of a state's or body's holders of an office who came by a day: his tenure and his page. */
  holder(party: string, office: string, by: Day): string[];
  /** The first of its holders that is held. */
  firstHolder(party: string, office: string): string[];
  /** The state or body that somebody held office in last. */
  ledBy(person: string): string | null;
}

export function directoryOf(documents: readonly Listed[]): Directory {
  const paths = new Set(documents.map(({ path }) => path));
  const offices = new Map<string, Listed[]>();
  const led = new Map<string, string>();
  for (const document of documents) {
    const [, party, office, person] = document.path.match(TENURE) ?? [];
    if (party === undefined || office === undefined || person === undefined) continue;
    led.set(person, party.length === 3 ? party.toUpperCase() : party);
    const key = `${party} ${office}`;
    offices.set(key, [...(offices.get(key) ?? []), document]);
  }
  for (const list of offices.values()) list.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.path < b.path ? -1 : 1));
  return {
    has: (path) => paths.has(path),
    ledBy: (person) => led.get(person) ?? null,
    holder: (party, office, by) => pagesOf((offices.get(`${party} ${office}`) ?? []).filter(({ start }) => start !== null && start <= by).at(-1)),
    firstHolder: (party, office) => pagesOf((offices.get(`${party} ${office}`) ?? []).find(({ start }) => start !== null)),
  };
}

/** A tenure, and the page of who had it. */
function pagesOf(held: Listed | undefined): string[] {
  const [, , , person] = held?.path.match(TENURE) ?? [];
  return held === undefined ? [] : [held.path, ...(person === undefined ? [] : [`people/${person}`])];
}

// tenures/<state or body>-<office>-<person>-<year>: ids are for ever, so that they can be read.
const TENURE =
  /^tenures\/([a-z]{2,3})-(head-of-state|head-of-government|foreign-minister|party-leader|supreme-leader|national-leader|commission|council)-(.+?)-\d{4}(?:-\d+)?$/;

/** Notions of figures, and the series that have them. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  export: ["trade-", "trade-shares", "reported-economy"],
  import: ["trade-", "trade-shares", "reported-economy"],
  trade: ["trade-", "trade-shares", "reported-economy"],
  gdp: ["gdp"],
  population: ["population"],
  remittance: ["remittances", "reported-economy"],
  migrant: ["migrant-stock", "reported-economy"],
  debt: ["debt-service", "debt-disbursements", "reported-economy"],
  "military-spending": ["military-spending"],
  finance: ["chinese-finance"],
};

// `First president of`, and not `the president's first visit to`.
const FIRST = /(?<!\p{L})(?:first|перв\p{L}+)\s+(?:president|prime minister|premier|leader|президент|премьер)/iu;

/** Documents that a query of a usual form asks for, the first one first; none where it has no such form. */
export function leadsOf(read: ReadSentence, directory: Directory, now: Day): string[] {
  const { mentions, dates, words } = read;
  // The trade of the World Trade Organization is part of its name.
  const notions = read.notions.filter(({ from, to }) => !mentions.some((mention) => from >= mention.from && to <= mention.to));
  const has = (...names: readonly string[]) => notions.some(({ name }) => names.includes(name));
  const only = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind);
  const states = only("country").flatMap(({ ids }) => ids.slice(0, 1));
  const bodies = only("organization").flatMap(({ ids }) => ids.slice(0, 1));
  const people = only("person");
  const found: string[] = [];
  const lead = (...paths: readonly string[]) => found.push(...paths.filter((path) => directory.has(path) && !found.includes(path)));

  // A date and nothing else, or `what changed in 2025`.
  const rest = words.filter(({ start, end }) => !dates.some((date) => start >= date.start && end <= date.end));
  const asksWhatChanged = /\b(what|which)\b.*\b(changed?|happened|new)\b|что\s+(изменилось|произошло|случилось|было)/iu.test(read.text);
  const [asked] = dates;
  if (asked?.as === "at" && asked.unit !== "span" && asksWhatChanged && mentions.length === 0) lead(`timeline/${fromDay(asked.from).year}`);
  if (asked !== undefined && (rest.length === 0 || (asksWhatChanged && mentions.length === 0))) lead("timeline");

  // Who holds an office.
  const office = /(?<!\p{L})supreme leader|верховн\p{L}+ (?:лидер|руководител)/iu.test(read.text)
    ? "supreme-leader"
    : /(?<!\p{L})(?:fm|мид)(?!\p{L})/iu.test(read.text)
      ? "foreign-minister"
      : /(?<!\p{L})pm(?!\p{L})/iu.test(read.text)
        ? "head-of-government"
        : /(?<!\p{L})(?:head of state|ruler|глава(?! правительства| мид))(?!\p{L})/iu.test(read.text)
          ? "head-of-state"
          : has("foreign-minister")
            ? "foreign-minister"
            : has("premier")
              ? "head-of-government"
              : has("president")
                ? "head-of-state"
                : null;
  const [state] = states;
  const by = dates.find(({ unit }) => unit !== "now")?.to ?? now;
  const about = people.length === 0 && !has("visit", "summit", "vote", "resign", "first", "meet");
  if (office !== null && about && bodies.includes("eu")) lead(...directory.holder("eu", /commission|комисси/iu.test(read.text) ? "commission" : "council", by));
  else if (office !== null && people.length === 0 && FIRST.test(read.text) && state !== undefined && states.length === 1)
    lead(...directory.firstHolder(state.toLowerCase(), office));
  else if (office !== null && about && state !== undefined && states.length === 1) {
    const code = state.toLowerCase();
    // In China and Iran the first is not called president alone; where a state has no such office, the next one leads.
    for (const one of office === "head-of-state"
      ? ["head-of-state", "head-of-government"]
      : office === "foreign-minister" || office === "supreme-leader"
        ? [office]
        : [office, "head-of-state"])
      lead(...directory.holder(code, one, by));
  }

  // A state and a body.
  const [body] = bodies;
  if (
    state !== undefined &&
    body !== undefined &&
    states.length === 1 &&
    bodies.length === 1 &&
    people.length === 0 &&
    !has("summit", "vote", "help", "exercise", "trade", "export", "import", "troops", "base")
  )
    lead(`memberships/${body}-${state.toLowerCase()}`);

  // A pair of states, or their leaders, and nothing else.
  const parties = [...states, ...bodies.filter((id) => id === "eu"), ...people.flatMap(({ ids }) => directory.ledBy(ids[0] ?? "") ?? [])];
  const named = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  if (parties.length === 2 && named >= words.filter(({ text }) => !/^(and|vs|v|with|relations?|и|с|отношения|между)$/iu.test(text)).length)
    lead(...[parties, parties.toReversed()].map((pair) => `relations/${pair.join("/")}`));

  // A figure.
  for (const [notion, series] of Object.entries(FIGURES)) {
    if (!has(notion) || has("visit", "summit", "treaty", "pipeline", "base", "war", "customs", "gas", "oil", "corridor")) continue;
    const republic = states.find(isRepublic);
    lead(...series.map((id) => `series/${id === "trade-" ? `trade-${republic?.toLowerCase() ?? ""}` : id}`));
    break;
  }
  return found;
}
