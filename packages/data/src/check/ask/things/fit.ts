import type { ReadDate } from "../../../reading/dates.ts";
import type { Document } from "../../../search/document.ts";
import type { Period } from "../../../time/index.ts";
import type { Asks, Stance } from "../../checked.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";
import type { AskedThing } from "../../words/things.ts";
import type { Measure } from "../../words/words.ts";
import { type Meant, notionsOf, sharedNotions } from "./meant.ts";

/** Days within which a decision and what came of it are told as one. */
const NEAR = 50;

/** Do the dates of a clause fit? Differs only where nothing else of that name and that matter falls on them. */
export function fitOf(
  clause: Clause,
  periods: readonly (Pick<Period, "earliest" | "latest"> | null | undefined)[],
  { words, document, sure }: Meant,
  { anchors }: Context,
): Stance | null {
  const dates = saidOf(clause, document).filter(({ as }) => as === "at" || as === "between");
  // The day of what did not happen is compared with nothing.
  if (dates.length === 0 || isDeniedWhole(clause)) return null;
  const fit = bestFit(dates, periods);
  if (fit !== "differs") return fit;
  if (dates.length > 1 || !sure) return null;
  if (
    bestFit(
      dates.map((date) => ({ ...date, from: date.from - NEAR, to: date.to + NEAR })),
      periods,
    ) !== "differs"
  )
    // Another text of the place, in the same weeks, may be meant where one word alone tells it.
    return document.kind === "agreements" && words.length === 1 && dates.some(({ unit }) => unit === "day") ? null : "possibly";
  const matter = sharedNotions(clause.sentence, document);
  const others = anchors
    .saying(words)
    .filter(
      (other) =>
        other !== document &&
        matter.some((name) => notionsOf(other).has(name)) &&
        other.days.some(([first, last]) => dates.some(({ from, to }) => first <= to && last >= from && last - first < 1500)),
    );
  return others.length > 0 ? null : "differs";
}

/** The dates that a clause gives of a thing: those that are part of its name (`the treaty of 2020`) only where it gives no others. */
export function saidOf(clause: Clause, { title, names }: Document): ReadDate[] {
  const dates = happened(clause.dates);
  const called = [title, ...names].join(" ");
  const others = dates.filter(({ start, end }) => !called.includes(clause.sentence.text.slice(start, end)));
  return others.length > 0 ? others : dates;
}

export const asked = (asks: Asks, what: AskedThing, stance: Stance | null, { document: { path } }: Meant): Asked => ({
  asks,
  question: ({ things }) => things.asks(what, path),
  stance,
  held: ({ records }) => records.says(path, 0, 1),
  records: [path],
});

/** How many died, were hurt or fled in a happening. */
export const tollOf = (measure: Measure, stance: Stance | null, document: Document): Asked => ({
  asks: "casualties",
  question: ({ things }) => things.howMany(measure, document.path),
  stance,
  held: ({ records }) => records.says(document.path, ...placesOf(document, "Casualties")),
  records: [document.path],
});

/** The places of the first sentence of a record, and of those that begin with a word. */
export const placesOf = ({ says }: Document, word: string): number[] => says.flatMap((text, at) => (at === 0 || text.startsWith(word) ? [at] : []));

/** Does a clause give a figure that the answer says nothing about? Then that the rest agrees is not what it states. */
export const amount = ({ numbers }: Clause): boolean => numbers.some(({ unit }) => unit !== "ordinal");

const WITH = /(?<!\p{L})(?:with|с|со)(?!\p{L})/iu;

/** Does a sentence on a signing list somebody who is no party, beside those who are? */
export function strangersIn(clause: Clause, parties: readonly string[]): boolean {
  if (notionOf(clause, "sign") === undefined || parties.length < 2) return false;
  const states = statesIn(clause);
  const groups = groupsOf(clause, states);
  const pair = groups.find((list) => list.length === 2) ?? (states.length === 2 && WITH.test(clause.text) ? states : []);
  const group = groups.find((list) => list.length > 2) ?? (parties.length === 2 ? pair : []);
  const strangers = group.filter(({ ids }) => !parties.includes(ids[0] ?? ""));
  return strangers.length > 0 && strangers.length < group.length;
}
