import { foldToLatin } from "../identity/latin.ts";
import { distance } from "../identity/nearest.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadWords } from "../reading/read-words.ts";
import type { Day } from "../time/index.ts";
import type { Directory, Leads } from "./directory.ts";

// Ways to name an office that no notion has, the narrow ones before the wide.
const NAMED: readonly (readonly [words: RegExp, office: string])[] = [
  [/(?<!\p{L})supreme leader|верховн\p{L}+ (?:лидер|руководител)/iu, "supreme-leader"],
  [/(?<!\p{L})national leader|национальн\p{L}+ лидер/iu, "national-leader"],
  [/(?<!\p{L})(?:fm|мид)(?!\p{L})/iu, "foreign-minister"],
  [/(?<!\p{L})pm(?!\p{L})/iu, "head-of-government"],
  [/(?<!\p{L})(?:head of state|ruler|глава(?! правительства| мид))(?!\p{L})/iu, "head-of-state"],
];
const NOTIONS: readonly (readonly [notion: string, office: string])[] = [
  ["foreign-minister", "foreign-minister"],
  ["premier", "head-of-government"],
  ["president", "head-of-state"],
];
// `Who leads Turkmenistan`, `кто правил Таджикистаном в 1993`.
const WHO_LEADS =
  /^\s*(?:who\s+(?:is\s+|was\s+)?(?:leads?|led|leading|runs?|ran|rules?|ruled|ruling|governs?|governed|heads?|headed|chairs?|chaired|in (?:charge|power))|кто\s+(?:сейчас\s+)?(?:правит|правил|руководит|руководил|возглавляет|возглавлял|у власти|во главе|главный))(?!\p{L})/iu;
// Offices of which no holders are kept: whoever asks for one is led to the body or the state.
const NOT_KEPT =
  /(?<!\p{L})(?:secretary[ -]general|sec[ -]?gen|chair(?:man|person|woman)?|chief|head|minister|ambassador|envoy|speaker|governor|mayor|director|general secretary|генсек|генеральн\p{L}+ секретар\p{L}*|председател\p{L}*|глав[аы]|руководител\p{L}*|министр\p{L}*|посол|спикер|директор)(?!\p{L})/iu;
// `First president of`, and not `the president's first visit to`.
const FIRST = /(?<!\p{L})(?:first|перв\p{L}+)\s+(?:president|prime minister|premier|leader|президент|премьер)/iu;
// Somebody else than who holds it.
const BESIDE = /(?<!\p{L})(?:vice|deputy|former|first lady|вице|заместител\p{L}*|бывш\p{L}+)(?!\p{L})/iu;
// `Who was president before Japarov`, `кто сменил Каримова`.
const BEFORE = /^\s*(?:who|кто)(?!\p{L}).*(?<!\p{L})(?:before|до|перед)(?!\p{L})|(?<!\p{L})(?:predecessor|предшественник)(?!\p{L})/iu;
const AFTER =
  /^\s*(?:who|кто)(?!\p{L}).*(?<!\p{L})(?:after|succeeded|replaced|followed|после|сменил|заменил)(?!\p{L})|(?<!\p{L})(?:successor|преемник)(?!\p{L})/iu;
// All who held it.
const ALL =
  /(?<!\p{L})(?:presidents|leaders|rulers|premiers|(?:prime|foreign) ministers|heads of (?:state|government)|президенты|лидеры|главы|премьеры|правители)(?!\p{L})/iu;
// Words that make the office somebody who does something.
const DOES: readonly string[] = ["visit", "summit", "vote", "resign", "first", "meet"];

// The page of the body or state, where it tells as much as what the words are found in.
const INSTEAD = 1.8;
const NOWHERE: Leads = { paths: [], near: [] };
const to = (paths: readonly string[]): Leads => ({ paths, near: [] });

/** Where a question leads that asks who holds an office: to tenures and people; where no holders are kept, near the body or the state. */
export function officeLeads({ text, words, mentions, dates, notions }: ReadWords, directory: Directory, now: Day): Leads {
  const ids = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind).flatMap((mention) => mention.ids.slice(0, 1));
  const [states, bodies] = [ids("country"), ids("organization")];
  const [person] = ids("person");
  const meant = misspelt(words, ids, states, notions, directory, now);
  if (meant !== null) return to([meant]);
  if (person !== undefined) return to(BEFORE.test(text) ? directory.nextTo(person, -1) : AFTER.test(text) ? directory.nextTo(person, 1) : []);
  if (BESIDE.test(text)) return NOWHERE;
  const has = (name: string) => notions.some((notion) => notion.name === name);
  const who = WHO_LEADS.test(text);
  const office = NAMED.find(([words]) => words.test(text))?.[1] ?? NOTIONS.find(([notion]) => has(notion))?.[1] ?? (who ? "head-of-state" : null);
  const date = dates.find(({ unit }) => unit !== "now");
  const days = date === undefined ? { from: ALL.test(text) ? 0 : now, to: now } : { from: date.from, to: Math.min(date.to, now) };
  const does = DOES.some(has);
  const [state, body] = [states[0]?.toLowerCase(), bodies[0]];
  if (office !== null && !does && body === "eu") return to(directory.holders("eu", /commission|комисси/iu.test(text) ? "commission" : "council", days));
  if (body !== undefined && states.length === 0 && bodies.length === 1 && !does && (who || NOT_KEPT.test(text)))
    return { paths: [], near: [[`organizations/${body}`, INSTEAD]] };
  if (state === undefined || states.length > 1 || bodies.length > 0) return NOWHERE;
  if (office !== null && FIRST.test(text)) return to(directory.firstHolder(state, office));
  if (does) return NOWHERE;
  const held = officesLike(office).flatMap((one) => directory.holders(state, one, days));
  if (held.length > 0) return to(held);
  return office !== null || NOT_KEPT.test(text) ? to([`countries/${state.toUpperCase()}`]) : NOWHERE;
}

/** `mirzoyev uzbekistan president`: who held that office there under a name that is nearly so, where nobody of that state is called so. */
function misspelt(
  words: ReadWords["words"],
  ids: (kind: Mention["kind"]) => string[],
  [state, other]: readonly string[],
  notions: ReadWords["notions"],
  directory: Directory,
  now: Day,
): string | null {
  const office = NOTIONS.find(([notion]) => notions.some(({ name }) => name === notion))?.[1];
  const [person] = ids("person");
  if (office === undefined || state === undefined || other !== undefined || ids("organization").length > 0) return null;
  if (person !== undefined && directory.ledBy(person) === state) return null;
  const people = directory.holders(state.toLowerCase(), office, { from: 0, to: now }).filter((path) => path.startsWith("people/"));
  const near = people.filter((path) =>
    words.some(({ key }) => key.length >= SHORTEST && distance(key, foldToLatin(path.split("-").at(-1) ?? ""), REACH) <= REACH),
  );
  return near[0] ?? null;
}
/** Letters of a name that can be told under a slip, and how many slips it may have. */
const SHORTEST = 7;
const REACH = 2;

// In China and Iran the first is not called president alone; where a state has no such office, the next one leads.
function officesLike(office: string | null): string[] {
  if (office === null) return [];
  if (office === "head-of-state") return ["head-of-state", "head-of-government"];
  return office === "head-of-government" ? [office, "head-of-state"] : [office];
}
