import { fold } from "../../identity/fold.ts";
import { tenuresAt } from "../../query/index.ts";
import { inLatin } from "../../reading/words.ts";
import { formatDay } from "../../time/index.ts";
import type { Tenure } from "../../types.ts";
import type { Ask } from "../context.ts";
import { isDeniedWhole } from "../denied.ts";
import { ACTING, FOLLOWS } from "./office-words.ts";

const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){1,2})";
const OFFICE = "(?:president|head of state|leader|prime minister|президент\\p{L}*|премьер\\p{L}*|глав\\p{L}+ (?:государства|правительства|кабинета))";
const INTERIM = "(?:interim|provisional|caretaker|transitional)\\s+(?:government|administration|leadership)";
const INTERIM_RU = "временн\\p{L}+\\s+правительств\\p{L}*";
// Who followed somebody, in the words in which texts tell it; the predecessor is named in the same sentence.
const FOLLOWED: readonly RegExp[] = [
  `(?:presidency|power|top job|post|office)(?:\\s+in\\s+\\p{Lu}\\p{Ll}+)?\\s+(?:passed|went|fell|was handed|was passed)\\s+to\\s+(?:\\p{Ll}+\\s+){0,3}${NAME}`,
  `${NAME}\\s+(?:who\\s+)?(?:took over|became|succeeded|was (?:elected|sworn in|named))(?:\\s+[^,.;]{2,40})?\\s+(?:as\\s+)?(?:the\\s+)?(?:\\p{Ll}+\\s+){0,2}${OFFICE}`,
  `преемником\\s.{3,70}\\sстал[аи]?\\s+(?:\\p{Ll}+\\s+){0,3}${NAME}`,
  `${OFFICE}(?:\\s+\\p{Lu}\\p{L}+)?\\s+стал[аи]?\\s+(?:(?:его|её|ее)\\s+\\p{Ll}+\\s+)?${NAME}`,
  `(?:правительство|кабинет)\\s.{0,40}?возглавил[аи]?\\s+${NAME}`,
  `${OFFICE}.{0,80}?назначен[аы]?\\s+${NAME}`,
  `${NAME}\\s+(?:стал[аи]?|был[аи]? избран[аы]?)\\s+(?:новым\\s+)?${OFFICE}`,
  `(?:resignation|overthrow|death|flight|departure|ouster|fall)(?:\\s+in\\s+[^,.;]{3,20})?\\s+brought\\s+${NAME}\\s+to\\s+(?:power|the presidency|the top|office)`,
  `${NAME}\\s+(?:led|headed|ran|formed|took charge of|took over|chaired|was named to lead)\\s+(?:the|a|an)?\\s*${INTERIM}`,
  `${INTERIM_RU}.{0,20}?возглавил[аи]?\\s+${NAME}`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, "u"));
const AFTER =
  /(?<!\p{L})(?:after|following|on|once|upon|when|with|succeeded|successor|replaced|passed|brought|после|преемник\p{L}*|сменил\p{L}*|сменив|вместо|когда)(?!\p{L})/iu;
const PREMIER = /(?<!\p{L})(?:prime minister|premier|премьер\p{L}*|правительств\p{L}*|кабинет\p{L}*)(?!\p{L})/iu;
/** Days after an office ended in which the next holder has come. */
const SOON = 120;

/** Who followed a head of state, where a clause names his predecessor and somebody who did not. */
export const askSuccessor: Ask = (clause, { dataset, wording }) => {
  const { text, mentions } = clause;
  const interim = new RegExp(`${INTERIM}|${INTERIM_RU}`, "iu").test(text);
  if (!AFTER.test(text) || (ACTING.test(text) && !interim) || isDeniedWhole(clause)) return [];
  const name = FOLLOWED.map((pattern) => text.match(pattern)?.groups?.name).find((found) => found !== undefined);
  if (name === undefined) return [];
  const { words, text: whole } = clause.sentence;
  const [start, end] = [whole.indexOf(name), whole.indexOf(name) + name.length];
  const predecessors = mentions.filter(({ kind, from, to }) => kind === "person" && ((words[to - 1]?.end ?? 0) <= start || (words[from]?.start ?? 0) >= end));
  const [predecessor] = predecessors;
  if (predecessor === undefined || predecessors.some(({ ids }) => ids[0] !== predecessor.ids[0])) return [];
  const office = !interim && PREMIER.test(text) && !/(?<!\p{L})(?:president|президент\p{L}*)(?!\p{L})/iu.test(text) ? "head-of-government" : "head-of-state";
  const held = dataset.tenures.records.filter(
    ({ person, office: own, end }) => predecessor.ids.includes(person) && own === office && end.latest !== null && end.edtf !== "..",
  );
  const last = held.toSorted((a, b) => (a.end.latest ?? 0) - (b.end.latest ?? 0)).at(-1);
  if (last?.country == null || last.end.latest === null) return [];
  const state = last.country;
  const { tenures } = tenuresAt(dataset.tenures, { country: last.country, office, at: formatDay(last.end.latest + SOON) });
  const next = tenures.filter(({ person, holds }) => holds === "yes" && person !== last.person);
  const between = dataset.tenures.records.filter((tenure) => held.some((one) => isSoon(one, tenure)));
  // Who is held under that name is no other of his family; a name that is not held is compared by its letters.
  const known = mentions.find(({ kind, from, to }) => kind === "person" && (words[from]?.start ?? 0) >= start && (words[to - 1]?.end ?? 0) <= end);
  const keys = keysOf(name);
  const isNamed = ({ person }: Pick<Tenure, "person">) =>
    known === undefined ? keysOf(wording.name(person)).some((key) => keys.includes(key)) : known.ids.includes(person);
  // Who led in between is told where that is held.
  if (next.length === 0 || (interim && ![...next, ...between].some(({ acting }) => acting))) return [];
  const followed = [...next, ...between].some(isNamed);
  // When one known leader followed the other is asked of the two.
  if (followed && (clause.dates.length > 0 || FOLLOWS.test(text))) return [];
  return [
    {
      asks: "office",
      question: (words) => words.offices.whoFollowed(last.person, office, state),
      stance: followed ? "agrees" : "differs",
      held: (words) => words.offices.holders(onceEach([...between, ...next]), false),
      records: [...next.map(({ id }) => `tenures/${id}`), `tenures/${last.id}`],
    },
  ];
};

/** Did somebody hold the office in between, acting or for good? */
const isSoon = (last: Tenure, { country, office, start }: Pick<Tenure, "country" | "office" | "start">): boolean =>
  country === last.country &&
  office === last.office &&
  start.earliest !== null &&
  last.end.latest !== null &&
  start.earliest >= last.end.latest - 5 &&
  start.earliest <= last.end.latest + SOON;

/** First letters of the words of a name, in Latin letters: spellings differ at the end. */
const keysOf = (name: string): string[] =>
  name
    .split(/\s+/)
    .flatMap((word) => (/\p{Script=Cyrillic}/u.test(word) ? inLatin(word) : [fold(word)]).filter((key) => key.length >= 4).map((key) => key.slice(0, 4)));

const onceEach = (tenures: readonly Tenure[]): Tenure[] => [...new Map(tenures.map((tenure) => [tenure.id, tenure])).values()];
