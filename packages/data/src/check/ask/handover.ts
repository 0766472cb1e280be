import { pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import type { Tenure } from "../../types.ts";
import { opposite } from "../checked.ts";
import type { Clause } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { isDeniedWhole } from "../denied.ts";
import { FOLLOWS, HANDS, OFFICES, PASSIVE } from "./office-words.ts";

/** `handed the presidency to`, `succeeded`: who went, and who came. */
export function handover(clause: Clause, one: Mention, other: Mention, context: Context): Asked | null {
  const { dataset } = context;
  if (one.ids[0] === other.ids[0]) return null;
  // `One resigned, and the other succeeded him`: who goes stands first there too.
  const hands = HANDS.test(clause.text) || PASSIVE.test(clause.text) || FOLLOWED_HIM.test(clause.text);
  const [from, to] = hands ? [one, other] : [other, one];
  const tenures = (mention: Mention) =>
    mention.ids
      .slice(0, 1)
      .flatMap((id) =>
        pick(dataset.tenures, dataset.tenures.byPerson, id).filter(({ office }) => office === "head-of-state" || office === "head-of-government"),
      );
  const [went, came] = [tenures(from), tenures(to)];
  const isSame = (a: Tenure, b: Tenure) => a.office === b.office && a.country === b.country;
  const follows = (a: Tenure, b: Tenure) =>
    a.end.latest !== null && b.start.earliest !== null && Math.abs(a.end.latest - b.start.earliest) < 40 && (a.start.earliest ?? 0) < b.start.earliest;
  // The office in which one follows the other is named with it; what somebody was before is another.
  const verb = clause.sentence.text.search(HANDS.test(clause.text) ? HANDS : FOLLOWS);
  const office = clause.notions.find(({ name: of, from: at }) => (of === "president" || of === "premier") && (clause.sentence.words[at]?.start ?? 0) > verb);
  const offices = office === undefined ? null : OFFICES[office.name];
  // Two may have followed each other more than once, in one office or in several: the days are those of the office that is named.
  const changes = came.filter((b) => (offices?.includes(b.office) ?? true) && went.some((a) => isSame(a, b) && follows(a, b)));
  const right = changes.length > 0;
  const same = went.some((a) => came.some((b) => isSame(a, b)));
  // Who came after is held: it was somebody else.
  const next = went.findLast((a) => offices?.includes(a.office) === true);
  const heir = next === undefined ? undefined : dataset.tenures.records.find((b) => isSame(next, b) && b.person !== next.person && follows(next, b));
  if (!right && !same && (heir === undefined || FOLLOWS.test(clause.text) === false)) return null;
  const dates = happened(clause.dates);
  const fit = right
    ? (bestFit(
        dates,
        changes.map(({ start }) => start),
      ) ?? "agrees")
    : "differs";
  const all = [...came, ...went];
  return {
    asks: "office",
    question: (words) => words.offices.followed(to.ids[0] ?? "", from.ids[0] ?? ""),
    stance: isDeniedWhole(clause) ? opposite(fit) : fit,
    held: (words) => words.offices.holders(same || heir === undefined ? all : [...all, heir], true),
    records: all.map(({ id }) => `tenures/${id}`),
  };
}

const FOLLOWED_HIM = /(?<!\p{L})(?:succeeded|replaced|followed)\s+(?:him|her)(?!\p{L})/iu;
