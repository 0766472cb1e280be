import { isRepublic } from "../../identity/republics.ts";
import type { Mention } from "../../reading/names.ts";
import type { ReadNumber } from "../../reading/numbers.ts";
import type { Clause } from "../clause.ts";

const COMPARED =
  /(?:overtook|overtaken|overtakes?|exceed\w*|surpass\w*|outstripp?\w*|outpac\w+|topp\w+|ahead of|behind|over|than|обогнал\p{L}*|превысил\p{L}*|чем)(?:\s\p{L}+)?$/iu;

/** Whose figure it is, and with whom: the republic is the reporter. */
export function partiesOf({ sentence, mentions }: Clause, number: ReadNumber): { entity: string | null; partner: string | null } {
  const { words } = sentence;
  const carried = sentence.carried?.kind === "country" ? [sentence.carried] : [];
  const states = [...carried, ...mentions].filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  const nouns = states.filter(({ as }) => as === "name");
  const [first] = nouns.length > 0 ? nouns : states;
  const entity = [...nouns, ...(nouns.length > 0 ? [] : states)].map(({ ids }) => ids[0] ?? "").find((id) => isRepublic(id)) ?? first?.ids[0] ?? null;
  // `Overtook Russia's`: whom another's figure exceeds is not whose figure it is, but for `China's $27 billion`.
  const isCompared = ({ from, to }: Mention) =>
    COMPARED.test(
      words
        .slice(Math.max(0, from - 2), from)
        .map(({ text }) => text)
        .join(" "),
    ) && number.start - (words[to - 1]?.end ?? 0) > 3;
  const others = states.filter((mention) => mention.ids[0] !== entity && !isCompared(mention));
  // Of several partners the one that stands last before the number.
  const near = others.findLast(({ to }) => (sentence.words[to - 1]?.end ?? 0) <= number.start) ?? others[0];
  return { entity, partner: near?.ids[0] ?? null };
}

/** No number of the text: where a clause gives none. */
export const ANYWHERE: ReadNumber = { value: 0, slack: 0, as: "exactly", unit: null, start: -1, end: -1 };
