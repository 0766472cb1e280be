import { datesIn, type ReadDate } from "../../reading/dates.ts";
import { numbersIn } from "../../reading/numbers.ts";
import { COUNTED } from "../../reading/relative-dates.ts";
import { fromDay } from "../../time/index.ts";
import type { Deployment } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { isDeniedWhole } from "../denied.ts";
import { endsIn } from "./ends.ts";
import { hostAndOperator } from "./hosts.ts";

const AT_LEAST = /(?:at least|по крайней мере|как минимум)\s+$/iu;
const LEASED = /(?<!\p{L})(?:leas\p{L}+|rent\p{L}*|аренд\p{L}+)(?!\p{L})/iu;
const YEARS = /^[\s-]*(?:more\s)?(?:years?|лет|года?)(?!\p{L})/iu;

/** Until when, or for how long, may a site be used? Asked where a clause gives an end or a number of years, and the end is held. */
export function askTerm(clause: Clause, context: Context): Asked[] {
  const { text } = clause.sentence;
  const [end] = endsIn(clause);
  const years = clause.numbers.find(
    (number) => number.unit === null && YEARS.test(text.slice(number.end, number.end + 12)) && FOR.test(text.slice(0, number.start)),
  );
  if ((end === undefined && years === undefined) || isDeniedWhole(clause)) return [];
  const sites = sitesMeant(clause, context).filter((site) => site.plannedEnd != null);
  const [first] = sites;
  if (first === undefined) return [];
  const said = happened(clause.dates).filter((date) => date !== end);
  const stances = sites.map((site) => (end === undefined ? lengthOf(site, years?.value ?? 0, said) : endOf(site, end, said, clause)));
  const told = stances.filter((stance) => stance !== null);
  if (told.length === 0) return [];
  const ids = sites.map(({ id }) => id);
  const stance: Stance = told.includes("agrees") ? "agrees" : told.length === sites.length && told.every((one) => one === "differs") ? "differs" : "possibly";
  return [
    {
      asks: "deployment",
      question: (words) => words.sites.untilWhen(ids),
      stance,
      held: (words) => words.sites.terms(ids),
      records: ids.map((id) => `deployments/${id}`),
    },
  ];
}

const FOR = /(?<!\p{L})(?:for|на|сроком на|ещ[её])\s+(?:another\s+|a further\s+|the next\s+|ещ[её]\s+)?$/iu;

/** The sites that a clause calls by their names, or all that one state it names has in another. */
function sitesMeant(clause: Clause, { anchors, dataset }: Context): Deployment[] {
  const { sentence, from, to } = clause;
  const named = anchors
    .anchored(sentence, from, to)
    .flatMap(({ document: { kind, path } }) => (kind === "deployments" ? [path.slice("deployments/".length)] : []));
  const what = notionOf(clause, "base", "troops", "cosmodrome", "radar") !== undefined || LEASED.test(clause.text);
  if (!what && named.length === 0) return [];
  const parties = clause.mentions.flatMap(({ kind, ids }) => (kind === "country" && ids.length === 1 ? ids : []));
  const own = dataset.deployments.records.filter(
    ({ id, host, operators }) =>
      named.includes(id) && (parties.length === 0 || parties.some((party) => party === host || operators.some(({ country }) => country === party))),
  );
  if (own.length > 0) return own;
  const pair = hostAndOperator(clause);
  if (pair === null || !what) return [];
  return dataset.deployments.records.filter(
    ({ host, operators, end }) => host === pair.host && operators.some(({ country }) => country === pair.operator) && end.edtf === "..",
  );
}

/** Does an end fit the one that is agreed? What an older treaty said is not known where the clause gives its year. */
function endOf(site: Deployment, end: ReadDate, said: readonly ReadDate[], { sentence: { text } }: Clause): Stance | null {
  const fit = bestFit([{ ...end, as: "at" }], [site.plannedEnd]);
  if (fit !== "differs") return fit;
  if (AT_LEAST.test(text.slice(0, end.start)) && end.to < (site.plannedEnd?.earliest ?? 0)) return "possibly";
  return agreedIn(site, said) === null ? null : "differs";
}

/** The part of what a site rests on that is of the years given; the last one where none is given; null where none is of them. */
function agreedIn({ basis }: Deployment, said: readonly ReadDate[]): string | null {
  const parts = (basis ?? "").split(/;\s*/u);
  const years = said.filter(({ as }) => as === "at").map(({ from }) => String(fromDay(from).year));
  if (years.length === 0) return parts.at(-1) ?? "";
  return parts.find((part) => years.some((year) => part.includes(year)) && /(?:19|20)\d\d.*\d{4}|years?/u.test(part)) ?? null;
}

/** `For 30 years`: as the treaty has it, or from the year given to the agreed end. */
function lengthOf(site: Deployment, years: number, said: readonly ReadDate[]): Stance | null {
  const part = agreedIn(site, said);
  if (part === null) return null;
  const held = numbersIn(part, datesIn(part, { written: 0, year: null, counted: COUNTED })).filter(
    ({ end }) => YEARS.test(part.slice(end, end + 12)) && !/prolonged by/u.test(part.slice(end - 25, end)),
  );
  if (held.some(({ value }) => value === years)) return said.length > 0 || held.length === 1 ? "agrees" : "possibly";
  const [from] = said;
  if (from === undefined || site.plannedEnd?.earliest == null) return null;
  const lasts = fromDay(site.plannedEnd.earliest).year - fromDay(from.from).year;
  if (lasts === years) return "agrees";
  return Math.abs(lasts - years) <= 1 || held.length > 0 ? "possibly" : "differs";
}
