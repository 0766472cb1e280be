import type { Mention } from "../reading/names.ts";
import type { ReadWords } from "../reading/read-words.ts";
import { isCommon, type Word } from "../reading/words.ts";
import { type Day, fromDay, toDay } from "../time/index.ts";
import { domainLeads } from "./asked-domain.ts";
import { type FigureLeads, figureLeads } from "./asked-figure.ts";
import { influenceLeads, isBesideInfluence } from "./asked-influence.ts";
import { officeLeads } from "./asked-office.ts";
import { bynamesIn } from "./bynames.ts";
import type { Directory, Leads } from "./directory.ts";

const WHAT_CHANGED = /\b(what|which)\b.*\b(changed?|happened|new)\b|что\s+(изменилось|произошло|случилось|было)|^\s*(?:events|события)(?!\p{L})/iu;
const BETWEEN = /^(and|vs|v|with|relations?|и|с|отношения|между)$/iu;
const AGAINST = /(?<!\p{L})(?:vs|v|versus|against|против)(?!\p{L})/iu;
// `Members of the SCO`, `which states observe the EAEU`, `страны ОДКБ`.
const LISTED =
  /(?<!\p{L})(?:members?|observers?|which (?:\p{L}+ ){0,3}(?:countries|states|republics)|who is in|partners of|участники?|члены|наблюдатели|какие (?:страны|государства)|кто входит|страны)(?!\p{L})/iu;
const ABOUT_THE_WAR = ["vote", "ukraine-war", "war", "against", "favour", "abstain", "annex"];
// `kaz-rus`, `KAZ/RUS`.
const CODES = /^\s*([a-z]{3})\s*[-–/]\s*([a-z]{3}|eu)\s*$/iu;

/** Where a query of a usual form leads; nowhere where it has none. */
export function leadsOf(read: ReadWords, directory: Directory, now: Day): Leads & Pick<FigureLeads, "figure"> {
  const { mentions, dates, words, text } = read;
  // The trade of the World Trade Organization is part of its name.
  const notions = read.notions.filter(({ from, to }) => !mentions.some((mention) => from >= mention.from && to <= mention.to));
  const has = (...names: readonly string[]) => notions.some(({ name }) => names.includes(name));
  const only = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind);
  const states = only("country").flatMap(({ ids }) => ids.slice(0, 1));
  const bodies = only("organization").flatMap(({ ids }) => ids.slice(0, 1));
  const people = only("person");
  const [state, body] = [states[0], bodies[0]];
  const paths: string[] = [];
  const lead = (...more: readonly string[]) => paths.push(...more.filter((path) => directory.has(path) && !paths.includes(path)));

  // A date and nothing else, or `what changed in 2025`.
  const rest = words.filter(({ start, end }) => !dates.some((date) => start >= date.start && end <= date.end));
  if (dates.length > 0 && (rest.length === 0 || (WHAT_CHANGED.test(text) && mentions.length === 0))) {
    for (const { unit, from } of dates) if (unit === "day") lead(...directory.eventsOn(isoOf(from)));
    const [asked] = dates;
    if (asked?.as === "at" && asked.unit !== "span" && rest.length > 0) lead(`timeline/${fromDay(asked.from).year}`);
    lead("timeline");
  }

  if (NAMING.test(text)) lead("naming");
  lead(...domainLeads(text, states));
  const beside = notions.filter(({ from }) => words[from] === undefined || isBesideInfluence(words[from])).map(({ name }) => name);
  const unexplained = untold(read, mentions).filter((word) => word.text.length > 2 && isBesideInfluence(word)).length;
  lead(...influenceLeads({ words, states, bodies, five: only("five").length > 0, notions: beside, others: unexplained }));
  const office = officeLeads({ ...read, notions }, directory, now);
  lead(...office.paths);
  const told = [...mentions, ...notions];
  const others = untold(read, told).filter((word) => !ASKING.test(word.text)).length;

  // Who, and an office: he, and not what he did in it.
  const [person] = people.flatMap(({ ids }) => ids.slice(0, 1));
  const inOffice = notions.length > 0 && notions.every(({ name }) => OF_OFFICE.includes(name));
  if (person !== undefined && people.length === 1 && bodies.length === 0 && dates.length === 0 && inOffice && others === 0 && office.paths.length === 0)
    lead(`people/${person}`);
  // His visits, to the five or to a state: there is a list of them on his page.
  const visits = has("visit") && (states.length === 0 || /(?<!\p{L})(?:visits|trips|визиты|поездки)(?!\p{L})/iu.test(text));
  if (person !== undefined && visits && states.length < 2 && bodies.length === 0 && others === 0 && dates.length === 0) lead(`people/${person}`, "visits");

  // Forces of one state in another, and when they left.
  const goes = has("leave", "close", "withdraw-troops");
  const forced = has("base", "troops", "radar", "cosmodrome");
  const sites = bynamesIn(words).filter((path) => path.startsWith("deployments/"));
  if (goes && sites.length === 1) lead(...sites);
  if ((forced || goes) && states.length === 2 && bodies.length === 0 && people.length === 0 && others === 0)
    lead(
      ...pairsOf(states)
        .flatMap(([host, sender]) => directory.under(`deployments/${sender}-${host}-`))
        .slice(0, 2),
    );
  const several = only("five").length > 0 || (states.length === 1 && SEVERAL_SITES.test(text));
  if (forced && !goes && states.length < 2 && several && bodies.length + people.length + others === 0 && dates.length === 0) lead("deployments");

  // A state by two names of its seat, or by one that is no more: `astana nur-sultan renamed`.
  const seats = mentions.filter(({ kind, as }) => kind === "country" && as === "seat");
  if (
    seats.length === mentions.length &&
    new Set(states).size === 1 &&
    notions.length > 0 &&
    notions.every(({ name }) => name === "rename" || name === "capital-city")
  )
    lead(`countries/${state}`);

  // A state and a body.
  const one = states.length === 1 && bodies.length === 1 && people.length === 0;
  // `Turkmenistan neutrality un 1995` asks for more than whether it belongs to it.
  const plainlyOne = one && (body !== "un" || (others === 0 && dates.length === 0));
  if (plainlyOne && !has("summit", "vote", "help", "exercise", "trade", "export", "import", "troops", "base")) {
    const membership = `memberships/${body}-${state?.toLowerCase()}`;
    // Who is asked whether it belongs to a body, and never did, has no record there: the body says who does.
    lead(...(directory.has(membership) ? [membership] : others === 0 ? [`organizations/${body}`] : []));
  }

  // A pair of states, or their leaders, and nothing else.
  const parties = [...states, ...bodies.filter((id) => id === "eu"), ...people.flatMap(({ ids }) => directory.ledBy(ids[0] ?? "") ?? [])];
  const named = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  const [, ...codes] = text.match(CODES) ?? [];
  const isBorder = (at: number) => notions.some(({ name, from, to }) => name === "border" && at >= from && at < to);
  for (const pair of [codes.map((code) => (code.length === 3 ? code.toUpperCase() : code.toLowerCase())), parties])
    if (pair.length === 2 && (pair !== parties || named >= words.filter((word, at) => !BETWEEN.test(word.text) && !isBorder(at)).length))
      lead(`relations/${pair.join("/")}`, `relations/${pair.toReversed().join("/")}`, ...(AGAINST.test(text) ? ["compare"] : []));

  // Who is in a body.
  if (body !== undefined && states.length === 0 && bodies.length === 1 && people.length === 0 && LISTED.test(text)) lead(`organizations/${body}`);

  // How a state voted on the war, and nothing that tells one ballot from another.
  const first = toDay(2022, 3, 2);
  const aboutTheWar = untold(read, [...mentions, ...notions.filter(({ name }) => ABOUT_THE_WAR.includes(name))]).length === 0;
  if (has("vote") && states.length > 0 && aboutTheWar && dates.every(({ from, to }) => from <= first && first <= to)) lead("votes/un-es-11-1", "votes");

  const short = untold(read, told).length <= 1;
  const asked = figureLeads({ text, has, states, others: bodies.length + people.length > 0, short });
  lead(...asked.paths);
  const forces = forced ? pairsOf([...states, ...bodies]).map(([host, sender]) => `deployments/${host}-${sender}-`) : [];
  return {
    paths,
    figure: asked.figure,
    near: [
      ...office.near,
      ...bynamesIn(words).map((path) => [path, CALLED_SO] as const),
      ...forces.map((start) => [start, CALLED_SO] as const),
      // Who is asked about comes first: `did Kazakhstan recognise Crimea as Russian`.
      ...states.slice(0, 1).map((id) => [`positions/${id.toLowerCase()}-`, ITS_OWN] as const),
    ],
  };
}

const NAMING = /(?<!\p{L})(?:spell(?:ing|ed|t)|transliterat\p{L}+|how (?:are|is) .{1,30} (?:called|named)|написани\p{L}+|как пис\p{L}+)(?!\p{L})/iu;
const SEVERAL_SITES = /(?<!\p{L})(?:bases|базы)(?!\p{L})/iu;
// What asks, and says nothing of what.
const ASKING = /^(?:number|times|раз|interim|acting|ли|входит|входят|still|ever|exact|total|today|now|is|does|есть|ли|численность|количество)$/iu;
const OF_OFFICE: readonly string[] = ["president", "premier", "foreign-minister", "office"];
const CALLED_SO = 1.8;
const ITS_OWN = 1.35;

const pairsOf = (states: readonly string[]): [string, string][] =>
  states.flatMap((a) => states.filter((b) => b !== a).map((b): [string, string] => [a.toLowerCase(), b.toLowerCase()]));

/** Words that say something, beside what they name, the dates, and some of what they mean. */
function untold({ words, dates }: ReadWords, told: readonly { from: number; to: number }[]): Word[] {
  return words.filter(
    (word, at) =>
      !isCommon(word) &&
      !/^(?:how|much|many|сколько|как)$/iu.test(word.text) &&
      !dates.some(({ start, end }) => word.start >= start && word.end <= end) &&
      !told.some(({ from, to }) => at >= from && at < to),
  );
}

const isoOf = (day: Day): string => {
  const { year, month, day: date } = fromDay(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
};
