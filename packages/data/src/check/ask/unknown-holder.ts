import { find, tenuresAt } from "../../query/index.ts";
import { formatDay } from "../../time/index.ts";
import type { CountryId } from "../../types.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Ask } from "../context.ts";
import { isDenied } from "../denied.ts";
import { isOfBodyThere } from "./office-of.ts";
import { ACTING, OFFICES } from "./office-words.ts";

// A name of two words in capitals, and that he came to an office: `Rustam Azimov was elected president`.
const NAMED =
  /(?<!\p{L})(\p{Lu}[\p{Ll}’'-]+(?:\s+\p{Lu}[\p{Ll}’'-]+){1,2})(?:,[^,]{0,40},)?\s+(?:who\s+)?(?:was (?:elected|sworn in|inaugurated)(?: as)?|became|took over as|was named|won election as|стал|избран|был избран)\s+(?:\p{Ll}+\s+){0,3}?(?:president|prime minister|президентом|премьер-министром)(?!\p{L})/u;
/** Days from a day on which somebody is said to have come, within which it may have been the next one. */
const SOON = 120;

/** Who came to an office, where a clause names somebody of whom no record knows: all who held it then are held. */
export const askUnknownHolder: Ask = (clause, { dataset, wording }) => {
  const { text, mentions } = clause;
  const [, name] = text.match(NAMED) ?? [];
  const office = notionOf(clause, "president", "premier");
  const countries = mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  const states = [...new Set(countries.flatMap(({ ids }) => ids))];
  const [date] = happened(clause.dates);
  const [state] = states;
  if (name === undefined || office === undefined || state === undefined || states.length > 1 || date === undefined || date.as !== "at") return [];
  if (isKnown(clause, name) || countries.some((mention) => isOfBody(clause, office, mention)) || ACTING.test(text) || isDenied(clause, office)) return [];
  const kind = OFFICES[office.name]?.[0] ?? "head-of-state";
  const [from, to] = [
    tenuresAt(dataset.tenures, { country: state as CountryId, office: kind, at: formatDay(date.from) }),
    tenuresAt(dataset.tenures, { country: state as CountryId, office: kind, at: formatDay(date.to + SOON) }),
  ];
  const held = [...new Map([...from.tenures, ...to.tenures].map((tenure) => [tenure.id, tenure])).values()];
  // Who is called so may be held under another spelling of his surname.
  const last = name.split(/\s+/).at(-1)?.slice(0, 4).toLowerCase() ?? "";
  if (held.length === 0 || to.tenures.every(({ holds }) => holds !== "yes") || held.some(({ person }) => wording.name(person).toLowerCase().includes(last)))
    return [];
  return [
    {
      asks: "office",
      question: (words) => words.offices.whoWas(kind, state),
      stance: "differs",
      held: (words) =>
        words.offices.holders(
          held.flatMap(({ id }) => find(dataset.tenures, id) ?? []),
          false,
        ),
      records: held.map(({ id }) => `tenures/${id}`),
    },
  ];
};

/** Does something else stand between the office and the state: `president of the Olympic committee of Kazakhstan`? */
function isOfBody(clause: Clause, office: { to: number }, mention: { from: number; to: number }): boolean {
  const { words } = clause.sentence;
  const between = words.slice(office.to, mention.from).filter(({ text }) => !/^(?:of|the|republic|kingdom|республики)$/iu.test(text));
  return isOfBodyThere(clause, office, mention) || (mention.from >= office.to && between.length > 0);
}

/** Is some part of the name that of somebody who is held, or of a state? */
function isKnown({ sentence: { words, mentions } }: Clause, name: string): boolean {
  const parts = name.split(/\s+/);
  return mentions.some(({ from, to }) => words.slice(from, to).some(({ text }) => parts.includes(text)));
}
