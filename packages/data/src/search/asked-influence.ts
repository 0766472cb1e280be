import { isRepublic } from "../identity/republics.ts";
import type { Word } from "../reading/words.ts";

// `Is Russia losing Central Asia`, `Китай вытесняет Россию`: who leads is asked, in other words. Compared with folded words, one by one.
const INFLUENCE =
  /^(?:los(?:e|es|ing|t|s)|gain(?:s|ing)?|influen\S+|sway|spheres?|dominat\S+|dominance|hegemon\S*|declin\S+|weaken\S*|waning|wanes?|replac\S+|displac\S+|rival\S*|compet\S+|win(?:s|ning|ner)?|grip|hold|backyard|turn(?:s|ing)?|away|drift\S*|pivot\S*|overtak\S+|ascendan\S+|теря\S+|потеря\S+|влияни\S+|господств\S+|доминир\S+|ослаб\S+|слабе\S+|вытесн\S+|сопернич\S+|соперник\S*|конкур\S+|побежда\S+|выигрыва\S+|уходит|отворачива\S+|отдаля\S+)$/;
/** Of one state these ask for who holds an office; of the region, who leads in it. */
const LEADS = /^(?:leads?|leading|leader|power|лидер\S*|лидирует|ведет|главн\S+)$/;
const VERSUS = /^(?:vs?|versus|or|against|или|против)$/;
// Said of what there is a record of: then that is looked for.
const OF_A_THING: readonly string[] = [
  ...["vote", "base", "troops", "radar", "cosmodrome", "visit", "summit", "treaty", "sign", "pipeline", "railway", "power-line", "gas", "oil", "war", "dead"],
  ...[
    "president",
    "premier",
    "office",
    "resign",
    "join",
    "leave",
    "member",
    "observer",
    "protest",
    "clash",
    "export",
    "import",
    "trade",
    "remittance",
    "migrant",
  ],
  ...["debt", "gdp", "population", "military-spending", "finance", "energy", "recognize", "sanctions", "exercise", "ukraine-war"],
];

interface Asked {
  words: readonly Word[];
  states: readonly string[];
  bodies: readonly string[];
  five: boolean;
  /** What words beside those that ask for influence mean. */
  notions: readonly string[];
  /** Words that say something beside names, dates and what asks for influence. */
  others: number;
}

/** Is a word none of those that ask for influence, or put one beside another? */
export const isBesideInfluence = ({ key }: Word): boolean => !INFLUENCE.test(key) && !LEADS.test(key) && !VERSUS.test(key);

/** Where a question leads that asks who is gaining or losing in the region: to the story, the shares, the comparison, and the pair that it names. */
export function influenceLeads({ words, states, bodies, five, notions, others }: Asked): string[] {
  const asks = words.some(({ key }) => INFLUENCE.test(key) || (five && LEADS.test(key)));
  const versus = five || words.some(({ key }) => VERSUS.test(key));
  if (!(asks || versus) || others > 1 || notions.some((name) => OF_A_THING.includes(name))) return [];
  const outside = [...states.filter((id) => !isRepublic(id)), ...bodies.filter((id) => id === "eu")];
  const republics = states.filter(isRepublic);
  // `Россия Центральную Азию` is the name of their meetings, too.
  const meetings = bodies.some((id) => MEETINGS.test(id));
  if (bodies.some((id) => id !== "eu" && !MEETINGS.test(id))) return [];
  // Two from outside, one beside the other.
  if (outside.length === 2 && republics.length === 0) return [...PAGES, ...outside.map((id) => (id === "eu" ? "organizations/eu" : `countries/${id}`))];
  if (!asks) return [];
  if (republics.length === 1 && outside.length === 1) return [`relations/${republics[0]}/${outside[0]}`, ...PAGES];
  return five || meetings || (outside.length > 0 && republics.length === 0) ? PAGES : [];
}

const MEETINGS = /-ca$/;
const PAGES: string[] = ["", "vectors", "compare", "relations"];
