import { isRepublic } from "../identity/republics.ts";

/** The figure of a state that was asked for without a partner: which item of each series shows it, and whose. */
export interface AskedFigure {
  state: string;
  items: ReadonlyMap<string, string>;
}

/** Where a question leads that asks for a figure. */
export interface FigureLeads {
  paths: readonly string[];
  /** Null where nobody's is asked for, or that of a pair. */
  figure: AskedFigure | null;
}

interface Asked {
  text: string;
  has: (...notions: readonly string[]) => boolean;
  states: readonly string[];
  /** Are bodies or people named too? */
  others: boolean;
  /** Is little else asked? `Gazprom buys Turkmen gas again` asks for no figure. */
  short: boolean;
}

/** A series, and of it what is asked for; nothing where the words leave that open: migrants from a state, or in it. */
type Item = readonly [series: string, item?: string | undefined];

/** Notions of figures, and the series that have them; GDP last, since others are given as shares of it. */
const FIGURES: Readonly<Record<string, readonly Item[]>> = {
  export: [
    ["trade-", "exports"],
    ["trade-shares", "exports"],
    ["reported-economy", "exports"],
  ],
  import: [
    ["trade-", "imports"],
    ["trade-shares", "imports"],
    ["reported-economy", "imports"],
  ],
  // Trade is exports, imports and both: the whole series.
  trade: [["trade-"], ["trade-shares"], ["reported-economy", "turnover"]],
  remittance: [
    ["remittances", "share-of-gdp"],
    ["reported-economy", "remittances-received"],
  ],
  migrant: [["migrant-stock"], ["reported-economy"]],
  debt: [
    ["debt-service", "principal"],
    ["debt-disbursements", "disbursements"],
    ["reported-economy", "debt-owed"],
  ],
  "military-spending": [["military-spending", "military-share-of-gdp"]],
  finance: [["chinese-finance"]],
  population: [["population", "population"]],
  gdp: [["gdp", "gdp"]],
};
/** Are the values of a series those of pairs? */
export const isOfPairs = (path: string): boolean => /^series\/(?:trade-|reported-economy$|debt-)/.test(path);
const NOT_A_FIGURE = ["visit", "summit", "treaty", "pipeline", "base", "war", "customs", "gas", "oil", "corridor", "dead", "injured", "displaced", "sanctions"];
const ROUTES = /(?<!\p{L})(?:routes|pipelines|маршруты|трубопроводы)(?!\p{L})/iu;
const ARMS = /(?<!\p{L})(?:arms|weapon\p{L}*|оруж\p{L}+)(?!\p{L})/iu;
const PER_PERSON = /(?<!\p{L})(?:per (?:person|capita|head)|на душу)(?!\p{L})/iu;

export function figureLeads({ text, has, states, others, short }: Asked): FigureLeads {
  const of = (items: readonly Item[]): FigureLeads => {
    const [state, partner] = states;
    const asked = items.flatMap(([series, item]) => (item === undefined ? [] : [[series, item] as const]));
    return {
      paths: items.map(([series]) => `series/${series}`),
      figure: state === undefined || partner !== undefined || others ? null : { state, items: new Map(asked) },
    };
  };
  if (has("gas", "oil", "export") && ROUTES.test(text)) return { paths: ["corridors"], figure: null };
  if (has("gdp") && PER_PERSON.test(text)) return of([["gdp", "gdp-per-person"]]);
  if (!short) return NOWHERE;
  if (has("gas", "oil") && has("export", "import") && !has("pipeline"))
    return of([["energy", `${has("gas") ? "natural-gas" : "crude-oil"}-${has("export") ? "exports" : "imports"}`]]);
  const notion = ARMS.test(text) && has("import", "export") ? undefined : Object.keys(FIGURES).find((name) => has(name));
  if (notion === undefined || has(...NOT_A_FIGURE)) return NOWHERE;
  const own = `trade-${states.find(isRepublic)?.toLowerCase() ?? ""}`;
  const items = (FIGURES[notion] ?? []).map(([series, item]): Item => [series === "trade-" ? own : series, item]);
  // From whom the money comes the series of one state's reports says.
  return of(notion === "remittance" && states.some((id) => !isRepublic(id)) ? items.toReversed() : items);
}

const NOWHERE: FigureLeads = { paths: [], figure: null };
