import type { Notion } from "../../reading/concepts.ts";
import type { Mention } from "../../reading/names.ts";
import type { Clause } from "../clause.ts";
import { AFTER, CAME, WENT, WHEN } from "./office-words.ts";

// Said before an office that somebody no longer has, or had only then: `former prime minister Jeenbekov was elected`.
const FORMER =
  /(?<!\p{L})(?:former|ex|one-time|onetime|erstwhile|the then|then(?=-)|бывш\p{L}+|экс|тогдашн\p{L}+|прежн\p{L}+|в прошлом)(?:\s+|-)(?:\p{L}+\s+){0,2}$/iu;

/** The office that a clause is about: the one that somebody comes to, and not one that he had before. */
export function officeMeant(clause: Clause): Notion | undefined {
  const { notions, text, start, sentence } = clause;
  const place = ({ from }: Notion) => sentence.words[from]?.start ?? 0;
  const before = (office: Notion) => sentence.text.slice(start, place(office));
  const all = notions.filter(({ name }) => name === "president" || name === "premier" || name === "foreign-minister");
  const own = all.filter((office) => !FORMER.test(before(office)));
  // Who goes is called by what he has been: `former president Bakiyev fled`.
  if (own.length === 0) return WENT.test(text) || clause.head !== null ? all[0] : undefined;
  const came = text.search(CAME);
  return (came < 0 ? undefined : own.find((office) => place(office) - start > came)) ?? own[0];
}

/** Does a clause say in passing what office its head had: `Tasmagambetov, once prime minister of Kazakhstan, …`? */
export const isApposition = ({ head, from }: Clause, office: Notion | undefined): boolean =>
  head?.kind === "person" && office !== undefined && office.from - from <= 3;

/**
 * What a clause says of somebody, and not of another whose going it names beside: `won the election after the resignation of Jeenbekov`. Where he is named
 * in that part himself, or nothing else is said, it is all of it.
 */
export function saidOfHim(clause: Clause, him: Mention): string {
  const { text, mentions } = clause;
  const before = text.replace(AFTER, "").replace(WHEN, "");
  const isAnother = ({ kind, ids }: Mention) => kind === "person" && !ids.some((id) => him.ids.includes(id));
  const others = mentions.some((mention) => isAnother(mention) && placeOf(clause, mention) >= before.length);
  if (CAME.test(before) || WENT.test(before)) return before;
  return (others || PREDECESSOR.test(text.slice(before.length))) && placeOf(clause, him) < before.length ? before : text;
}

const PREDECESSOR = /(?<!\p{L})(?:predecessor|предшественни\p{L}+)/iu;

/** Where a mention stands in the text of a clause. */
export const placeOf = ({ start, sentence: { words } }: Clause, { from }: Mention) => (words[from]?.start ?? 0) - start;

/** A clause from a place in its text on, with the days that stand there. */
export function partFrom(clause: Clause, at: number): Clause {
  const { text, start, notions, dates, sentence } = clause;
  return {
    ...clause,
    text: text.slice(at),
    start: start + at,
    notions: notions.filter(({ from }) => (sentence.words[from]?.start ?? 0) - start >= at),
    dates: dates.filter((date) => date.start - start >= at),
  };
}
