import type { Ask } from "../context.ts";
import { isDeniedWhole } from "../denied.ts";

const FIRST =
  /(?<!\p{L})first president of(?!\p{L})|(?<!\p{L})(?:[\p{L}’']+['’]s|\p{L}+) first president(?!\p{L})|(?<!\p{L})первы(?:м|й) президент(?:ом)?(?!\p{L})/iu;
const OTHER_FIRST =
  /first president(?: of(?: \p{Lu}\p{L}+)+)?,? (?:to|who|since|in) |первы(?:м|й) президент(?:ом)?(?: \p{Lu}\p{L}+)*,? (?:кто|котор)|(?<!\p{L})first (?:US|American|sitting|foreign|elected|woman|female)|(?:visit|trip|to (?:visit|set foot|resign|meet)|визит|посети)/iu;

/** Who was the first president of a state? */
export const askFirstHolder: Ask = (clause, { dataset }) => {
  const [person, second] = clause.mentions.filter(({ kind }) => kind === "person");
  const [state, other] = [...new Set(clause.mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1).flatMap(({ ids }) => ids))];
  if (person === undefined || second !== undefined || state === undefined || other !== undefined) return [];
  if (!FIRST.test(clause.text) || OTHER_FIRST.test(clause.text) || isDeniedWhole(clause)) return [];
  const [first] = dataset.tenures.records
    .filter(({ country, office, acting, start }) => country === state && office === "head-of-state" && !acting && start.earliest !== null)
    .toSorted((a, b) => (a.start.earliest ?? 0) - (b.start.earliest ?? 0));
  if (first === undefined) return [];
  return [
    {
      asks: "office",
      question: (words) => words.offices.firstPresident(state),
      stance: person.ids.includes(first.person) ? (clause.dates.length === 0 ? "agrees" : null) : "differs",
      held: (words) => words.offices.holders([first], false),
      records: [`tenures/${first.id}`],
    },
  ];
};
