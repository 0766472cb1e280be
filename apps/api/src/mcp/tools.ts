import { changesBetween, checkClaim, checkText, type Dataset, find, formatPeriod, MAX_TEXT, nameOf, QueryError, relation } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { DOMAINS, METHOD, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { z } from "zod";
import { RequestProblem } from "../http/problem.ts";
import { citationFor } from "../routes/cite.ts";
import { valuesOf } from "../routes/observations.ts";
import { CheckedSentenceSchema } from "../routes/text.ts";
import { explained } from "../routes/vectors.ts";
import { CheckResultSchema, CitationFormsSchema, ExplainedVectorSchema, ObservationSchema, RELATION_PARTS } from "../schemas.ts";
import { search } from "../search/search.ts";
import { called, FactSchema, factsAt, KINDS, lineOf, partyOf } from "./facts.ts";
import { defineTool, paged, Refusal, type Tool } from "./tool.ts";

const page = {
  limit: z.number().int().min(1).max(100).default(20).describe("How many at the most."),
  cursor: z.string().optional().describe("The next of the answer before, to go on."),
};
const pageOut = { total: z.number().int(), next: z.string().nullable().describe("Cursor of the next page; null on the last.") };
const date = z.string().min(4).max(12).describe("A day, month or year: 2007-01-01, 2007-01, 2007.");
const party = z.string().min(2).max(60).describe("Alpha-3 code of a state (KAZ) or id of an organization (csto).");
const PARTS = Object.keys(RELATION_PARTS) as [keyof typeof RELATION_PARTS, ...(keyof typeof RELATION_PARTS)[]];

export const TOOLS: readonly Tool[] = [
  defineTool({
    name: "search",
    title: "Find records",
    description:
      "Finds states, organizations, people, events, treaties, pipelines, claims and terms by words; Latin or Cyrillic, slips forgiven. Use it first, to learn ids.",
    input: { query: z.string().trim().min(1).max(200), ...page },
    output: { hits: z.array(z.object({ path: z.string(), title: z.string() })), ...pageOut },
    run({ query, ...asked }, { newest }) {
      const { items, ...rest } = paged(search(newest.dataset, query), asked, newest);
      return { hits: items.map(({ path, title }) => ({ path, title })), ...rest };
    },
  }),
  defineTool({
    name: "facts_at",
    title: "What held at a date",
    description:
      "Who was in what, who held office, which treaties, bases and corridors stood, for one state or organization at one date, 1991 to today. Each fact is yes or possibly; what is certainly not so is left out.",
    input: { about: party, at: date, kinds: z.array(z.enum(KINDS)).min(1).optional().describe("All if left out."), ...page },
    output: { at: z.string(), facts: z.array(FactSchema), least: z.number().int(), most: z.number().int(), ...pageOut },
    run({ about, at, kinds, ...asked }, { newest }) {
      const facts = factsAt(newest.dataset, about, at, kinds ?? KINDS);
      const { items, ...rest } = paged(facts, asked, newest);
      return { at, facts: items, least: facts.filter(({ holds }) => holds === "yes").length, most: facts.length, ...rest };
    },
  }),
  defineTool({
    name: "relation",
    title: "What ties two parties",
    description:
      "Without part: how much is held on a pair, part by part. With part: its records in lines. Parts: memberships, agreements, visits, votes, positions, observations, deployments, corridors, events.",
    input: { a: party, b: party, part: z.enum(PARTS).optional(), ...page },
    output: { counts: z.record(z.string(), z.number().int()), items: z.array(z.object({ path: z.string().nullable(), says: z.string() })), ...pageOut },
    async run({ a, b, part, ...asked }, { newest }) {
      partyOf(newest.dataset, a);
      partyOf(newest.dataset, b);
      const dataset = await newest.withSeries();
      const found = relation(dataset, a, b);
      const counts = Object.fromEntries(PARTS.map((name) => [name, found[name].length]));
      if (part === undefined) return { counts, items: [], total: 0, next: null };
      const { items, ...rest } = paged<unknown>(found[part], asked, newest);
      return { counts, items: items.map((item) => lineOf(dataset, part, item)), ...rest };
    },
  }),
  defineTool({
    name: "what_changed",
    title: "What changed in the world",
    description:
      "Roles in organizations that began or ended, and events that began, between two dates, both included. About the world, not about this dataset.",
    input: { from: date, to: date, country: party.optional(), organization: party.optional(), ...page },
    output: {
      changes: z.array(z.object({ path: z.string(), date: z.string(), says: z.string(), holds: z.enum(["yes", "possibly"]) })),
      least: z.number().int(),
      most: z.number().int(),
      ...pageOut,
    },
    run({ from, to, country, organization, ...asked }, { newest }) {
      const { dataset } = newest;
      for (const id of [country, organization]) if (id !== undefined) partyOf(dataset, id);
      const { least, most, changes } = changesBetween(dataset, { from, to, country, organization });
      const { items, ...rest } = paged(changes, asked, newest);
      const lines = items.map(({ kind, record, date: day, holds, role, title, ...change }) => ({
        path: kind === "event" ? `events/${record}` : `memberships/${record}`,
        date: day.edtf === null ? "unknown" : formatPeriod({ edtf: day.edtf }),
        says:
          kind === "event"
            ? (title ?? record)
            : `${called(dataset, change.country ?? "")} ${kind === "role-begins" ? "becomes" : "ceases to be"} ${role} of ${called(dataset, change.organization ?? "")}`,
        holds,
      }));
      return { changes: lines, least, most, ...rest };
    },
  }),
  defineTool({
    name: "check_claim",
    title: "Check a text or a known claim",
    description:
      "With text: each sentence with the audited claims it is like (verdict, evidence) and the facts it touches, or not-held; it never judges the sentence itself. With claim, its id or its number: the claim's own check, run now.",
    input: { text: z.string().max(MAX_TEXT).optional(), claim: z.string().max(80).optional() },
    output: {
      sentences: z.array(z.object(CheckedSentenceSchema.shape)),
      claim: z
        .object({ id: z.string(), statement: z.string(), verdict: z.string(), reason: z.string(), check: z.object(CheckResultSchema.shape).nullable() })
        .nullable(),
    },
    async run({ text, claim }, { newest }) {
      if ((text === undefined) === (claim === undefined)) throw new Refusal("Give either text or claim.");
      if (text !== undefined) return { sentences: checkText(newest.dataset, text), claim: null };
      const { claims, articles } = newest.dataset;
      const id = /^\d{1,2}$/.test(claim ?? "") ? `${articles.records[0]?.id}-${claim?.padStart(2, "0")}` : (claim ?? "");
      const found = find(claims, id);
      if (found === undefined)
        throw new Refusal(`There is no claim ${JSON.stringify(claim)}; there are 1 to ${claims.records.length}. Find one with search or by its text.`);
      const { statement, verdict, reason } = found;
      return { sentences: [], claim: { id, statement, verdict, reason, check: checkClaim(await newest.withSeries(), found) } };
    },
  }),
  defineTool({
    name: "cite",
    title: "Cite a record",
    description: "Text, BibTeX, CSL-JSON and RIS for a record of this version, by id or <collection>/<id>.",
    input: { id: z.string().min(1).max(120) },
    output: CitationFormsSchema.shape,
    run: ({ id }, store) => citationFor(store, store.newest, id),
  }),
  defineTool({
    name: "observations",
    title: "Values of series",
    description: `Yearly values: trade by partner, remittances, debt, GDP, population, UN votes and others, for a state or a pair. A year without a row was not observed; it is not zero. Two reporters of one flow stay two series. Last day spoken for: ${meta.horizon}.`,
    input: {
      entity: z.string().min(2).max(20).describe("Code of the state or aggregate that values are about."),
      series: z.string().max(60).optional().describe("Id of one series; all that know the entity if left out."),
      partner: z.string().max(20).optional(),
      item: z.string().max(60).optional(),
      from: z.number().int().min(1900).max(2100).optional(),
      to: z.number().int().min(1900).max(2100).optional(),
      ...page,
    },
    output: {
      values: z.array(z.object(ObservationSchema.shape)),
      holes: z.array(z.string()).describe("What is missing or biased, if one series was asked for."),
      ...pageOut,
    },
    async run({ series, limit, cursor, ...filters }, { newest }) {
      const cards = newest.dataset.series.records.filter(({ id }) => series === undefined || id === series);
      if (cards.length === 0)
        throw new Refusal(`There is no series ${JSON.stringify(series)}; there are ${newest.dataset.series.records.map(({ id }) => id).join(", ")}.`);
      const { items } = await valuesOf(cards, filters, newest);
      const { items: values, ...rest } = paged(items as z.infer<typeof ObservationSchema>[], { limit, cursor }, newest);
      if (rest.total === 0) throw new Refusal(`No value is held for that. ${hintOn(filters.entity, newest.dataset)}`);
      return { values, holes: series === undefined ? [] : [...(cards[0]?.holes ?? [])], ...rest };
    },
  }),
  defineTool({
    name: "explain_vector",
    title: "Who leads, and from what rows",
    description:
      "Shares of the ties of one republic by partner in one domain and year, with bands (5 to 95 % of draws over method choices), how sure the order is, what is missing, and the rows each share adds up from. A share is presence, not power. Not shown means too little evidence: say so, give no order.",
    input: {
      country: z.enum(REPUBLICS),
      domain: z.enum(DOMAINS),
      year: z.number().int().min(METHOD.years[0]).max(METHOD.years[1]),
      partner: z.enum(PARTNERS).optional().describe("Rows of this one only."),
      ...page,
    },
    output: { says: z.string(), ...ExplainedVectorSchema.omit({ ahead: true }).shape, ...pageOut },
    async run({ country, domain, year, partner, ...asked }, store) {
      const { contributions, ahead: _, ...vector } = await explained(store, store.newest, { country, domain, year });
      const rows = contributions.filter(({ holder }) => partner === undefined || holder === partner).sort((a, b) => b.share - a.share);
      const { items, ...rest } = paged(rows, asked, store.newest);
      const { first, coverage, shown } = vector;
      const percent = (share: number) => `${Math.round(100 * share)} %`;
      const says = shown
        ? `${first.partner} is ahead of ${first.second} in ${percent(first.probability)} of the draws: ${first.settled}. Evidence for ${percent(coverage)} of the weight.`
        : `Too little evidence to say who comes first: ${percent(coverage)} of the weight.`;
      return { says, ...vector, contributions: items, ...rest };
    },
  }),
];

function hintOn(entity: string, { countries }: Dataset): string {
  const state = find(countries, entity);
  return state === undefined
    ? `${JSON.stringify(entity)} is no state here; series also know aggregates such as EU27 and WLD.`
    : `${nameOf(state)} is held in other series or years; ask without series, partner, item or years.`;
}

/** What a tool that cannot answer says, or undefined for what is our own fault. */
export function refusalOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof QueryError) return `${error.message}.`;
  if (error instanceof RequestProblem) {
    const near = error.errors.flatMap(({ nearest }) => nearest);
    return near.length === 0 ? error.message : `${error.message} Near: ${near.join(", ")}.`;
  }
  return undefined;
}
