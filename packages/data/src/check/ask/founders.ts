import { type Dataset, find, pick } from "../../query/index.ts";
import type { CountryId, Organization, OrganizationId } from "../../types.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../clause.ts";
import type { Asked, Context } from "../context.ts";

/** Those that were in a body from its founding act; none where not all its members are held, or none is known to have been. */
function foundersOf(id: OrganizationId, { memberships }: Dataset): CountryId[] {
  const coverage = memberships.coverage.parts[id];
  if (coverage?.state !== "whole" || coverage.others) return [];
  return pick(memberships, memberships.byOrganization, id)
    .filter(({ founder }) => founder)
    .map(({ country }) => country);
}

/** `was set up by nine founding states`: those that were there from the founding act, where all members are held. */
export function countedFounders(clause: Clause, id: OrganizationId, { dataset }: Context): Asked | null {
  const founders = foundersOf(id, dataset);
  const number = clause.numbers.find(
    ({ value, unit, end }) =>
      value > 1 &&
      value < 60 &&
      unit !== "ordinal" &&
      /^\s*(?:\p{L}+\s)?(?:founding|founder|states|countries|members|republics|государств|стран|республик)/iu.test(clause.sentence.text.slice(end, end + 40)),
  );
  const founded = notionOf(clause, "found");
  if (
    founders.length === 0 ||
    number === undefined ||
    founded === undefined ||
    !/founding|founders|set up by|founded by|created by|established by|(?:states|countries|republics|nations) (?:founded|created|established|set up)|основал|учредил/iu.test(
      clause.text,
    )
  )
    return null;
  return {
    asks: "founding",
    question: (words) => words.bodies.howManyFounded(id),
    stance: founders.length === number.value ? "agrees" : "differs",
    held: (words) => words.bodies.founders(founders),
    records: [`organizations/${id}`],
  };
}

/** Days after a founding within which somebody who came in is called a founder by some. */
const SOON = 730;
const RUSSIAN = /\p{Script=Cyrillic}/u;
const BY = /(?<!\p{L})by\s+(?:the\s+)?(?:(?:leaders|presidents|governments)\s+of\s+)?$/iu;

/** `Was founded by A, B and C`: somebody in the list who is held not to have been there, where all who were are held. */
export function listedFounders(clause: Clause, { id, predecessor, exists }: Organization, founded: { from: number }, { dataset }: Context): Asked | null {
  const founders = foundersOf(id, dataset);
  const { words, text } = clause.sentence;
  // In Russian those who founded may stand on either side of the verb.
  const list = groupsOf(clause, statesIn(clause)).find(
    (group) =>
      group.length > 1 &&
      ((group.at(-1)?.to ?? 0) === founded.from ||
        BY.test(text.slice(0, words[group[0]?.from ?? 0]?.start ?? 0)) ||
        (RUSSIAN.test(clause.text) && group.length > 2)),
  );
  if (founders.length === 0 || list === undefined) return null;
  const others = list.flatMap(({ ids }) => ids).filter((country) => !founders.includes(country as CountryId));
  if (others.length === 0) return null;
  const comings = (body: string, country: string) =>
    (find(dataset.memberships, `${body}-${country.toLowerCase()}`)?.spells ?? []).filter(({ full }) => full).map(({ start }) => start.earliest ?? 0);
  const day = exists.start.latest ?? 0;
  // Who came in soon, or was in what went before it, may be called a founder.
  const isNear = (country: string) =>
    comings(id, country).some((came) => came <= day + SOON) || (predecessor !== null && comings(predecessor, country).length > 0);
  return {
    asks: "founding",
    question: ({ bodies: say }) => say.whoFounded(id),
    stance: others.every(isNear) ? "possibly" : "differs",
    held: ({ bodies: say, records }) => `${say.founders(founders)} ${records.says(`organizations/${id}`)}`,
    records: [`organizations/${id}`],
  };
}
