import { DEFAULT_METHOD, DOMAINS, type First, METHOD, PARTNERS, type PublishedVector, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { explained } from "../../collections/vectors.ts";
import { type Answer, paged } from "../answer.ts";
import { type Argument, country, date, many, oneOf, optional, page } from "../argument.ts";
import { called } from "../line.ts";
import { Refusal } from "../refusal.ts";
import { defineTool } from "../tool.ts";

const [FIRST, LAST] = METHOD.years;

/** One of the five, by any name. */
const republic: Argument<Republic> = {
  ...country,
  read(option, value, reading) {
    const code = country.read(option, value, reading);
    const found = REPUBLICS.find((one) => one === code);
    if (found === undefined)
      throw new Refusal(
        `${option} is ${JSON.stringify(value)}; expected one of the five republics (${REPUBLICS.join(", ")}): shares are of their ties. To see one partner give it as partner.`,
      );
    return found;
  },
};

/** A year, read as a date is. */
const year: Argument<number> = {
  schema: { type: "string", description: `${FIRST} to ${LAST}; the last if left out.` },
  required: true,
  read(option, value, reading) {
    const written = date("").read(option, value, reading);
    const number = Number(written.slice(0, 4));
    if (!/^\d{4}$/.test(written) || number < FIRST || number > LAST)
      throw new Refusal(`${option} is ${JSON.stringify(value)}; expected a year from ${FIRST} to ${LAST}, such as "${LAST}": the last whole year there is.`);
    return number;
  },
};

const NAMES: Readonly<Record<string, string>> = {
  EU: "EU",
  GULF: "Gulf states",
  SOUTH: "South Asia",
  EAST: "East Asia without China",
  REGION: "the other republics",
};

export const leadsTool = defineTool({
  name: "who_leads",
  title: "Who leads, and from what rows",
  description: `Shares of the ties of a republic by partner, in a domain and year: who comes first, with ranges (90% of re-runs over choices of method) and how sure the order is. One country and one domain: also the rows each share adds up from, in pages. Otherwise a line for each. A share is presence, not power. shown false means too little evidence: say so, give no order. Partners: ${PARTNERS.join(", ")}.`,
  takes: {
    country: optional(many(republic, "Of the five; all if left out.")),
    domain: optional(many(oneOf(DOMAINS), "All if left out.")),
    year: optional(year),
    method: optional(oneOf(["2", "1"], "2, or 1: the first method, kept beside it. 2 if left out.")),
    partner: optional(oneOf(PARTNERS, "This one's share, and rows, only.")),
    ...page,
  },
  async run({ country: states = REPUBLICS, domain: domains = DOMAINS, year: asked = LAST, method: number, partner, ...paging }, store, { question, told }) {
    const { newest } = store;
    const method = number === "1" ? 1 : DEFAULT_METHOD;
    const [state, domain] = [states[0], domains[0]];
    if (states.length === 1 && domains.length === 1 && state !== undefined && domain !== undefined) {
      const {
        contributions,
        ahead: _,
        methodology: __,
        presence,
        first,
        copeland,
        concentration,
        ...vector
      } = await explained(newest, { country: state, domain, year: asked, method });
      const rows = contributions.filter(({ holder }) => partner === undefined || holder === partner).sort((a, b) => b.share - a.share);
      const { items, ...rest } = paged(rows, paging, newest, question);
      const order = { first, copeland, concentration: vector.shown ? concentration : null };
      const shares = presence.filter(({ holder }) => partner === undefined || holder === partner);
      return {
        says: inWords({ ...vector, first }, partner) + (vector.shown ? "" : lastShown((await store.vectors(method)).vectors, vector)),
        ...vector,
        ...order,
        presence: shares.sort((a, b) => b.share - a.share),
        items: items.map((row) => ({ ...row, share: Math.round(row.share * 10_000) / 10_000 })),
        ...rest,
      };
    }
    const { vectors } = await store.vectors(method);
    const found = vectors.filter((one) => states.includes(one.country) && domains.includes(one.domain) && one.year === asked);
    const { items, ...rest } = paged(found, paging, newest, question);
    const missing = states.flatMap((one) =>
      domains.filter((of) => !found.some(({ country: code, domain: name }) => code === one && name === of)).map((of) => `${one} ${of}`),
    );
    const answer: Answer = {
      says: `${asked}, method ${method}: ${found.filter(({ shown }) => shown).length} of ${states.length * domains.length} can be shown.${missing.length === 0 ? "" : ` No evidence at all: ${missing.join(", ")}.`} A share is presence, not power.`,
      items: items.map((one) => ({
        says: `${called(told, one.country)}, ${one.domain}: ${summary(one, partner)}${one.shown ? "" : lastShown(vectors, one)}`,
        shown: one.shown,
      })),
      ...rest,
    };
    return answer;
  },
});

const percent = (share: number) => `${Math.round(100 * share)}%`;
const named = (partner: string) => NAMES[partner] ?? partner;

/** Why it leans although the draws agree. */
function limited({ limits = [] }: First): string {
  const why = { band: "its range is wide", tie: "one tie carries it" };
  return limits.length === 0 ? "" : ` (${limits.map((one) => why[one]).join("; ")})`;
}

function inWords({ first, coverage }: Pick<PublishedVector, "first" | "coverage">, partner?: string): string {
  if (first === null)
    return `Too little evidence to say who comes first: ${percent(coverage)} of the weight${partner === undefined ? "" : "; the shares are no finding"}.`;
  return `First ${named(first.partner)}, then ${named(first.second)}: in ${percent(first.probability)} of the re-runs, ${first.settled}${limited(first)}. Evidence for ${percent(coverage)} of the weight.`;
}

function summary(vector: PublishedVector, partner: string | undefined): string {
  const { presence, shown } = vector;
  if (!shown) return inWords(vector);
  const shares = PARTNERS.filter((one) => (partner === undefined ? presence[one].share > 0 : one === partner))
    .sort((a, b) => presence[b].share - presence[a].share)
    .slice(0, 3)
    .map((one) => `${named(one)} ${percent(presence[one].share)} (${percent(presence[one].low)} to ${percent(presence[one].high)})`);
  return `${inWords(vector)} ${shares.join(", ")}.`;
}

/** The year to ask instead, where one has too little. */
function lastShown(vectors: readonly PublishedVector[], { country: state, domain, year: asked }: Pick<PublishedVector, "country" | "domain" | "year">): string {
  const years = vectors.filter((one) => one.country === state && one.domain === domain && one.shown && one.year < asked).map((one) => one.year);
  return years.length === 0 ? " No earlier year has enough." : ` The last year before with enough: ${Math.max(...years)}.`;
}
