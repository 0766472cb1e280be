import { isRepublic } from "../../identity/republics.ts";
import { find } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import type { ReadNumber } from "../../reading/numbers.ts";
import { valueInWords } from "../../search/records/values.ts";
import { fromDay } from "../../time/index.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";

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

/** `Kazakhstan's largest trading partner`: the one with whom it exchanged most in the last year held, or in the year given. */
export function partnerOf(clause: Clause, context: Context): Asked[] {
  const { dataset, wording } = context;
  if (
    !/(?:largest|biggest|main|leading|top|number one|крупнейш\p{L}+|главн\p{L}+|основн\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:trad\w+|export\w*|import\w*|торгов\p{L}+)?\s*(?:partner|market|customer|supplier|партн[её]р\p{L}*)/iu.test(
      clause.text,
    ) ||
    notionOf(clause, "trade", "export", "import") === undefined
  )
    return [];
  const { entity, partner } = partiesOf(clause, ANYWHERE);
  if (entity === null || partner === null) return [];
  const observations = dataset.series.observations[`trade-${entity.toLowerCase()}`];
  const card = find(dataset.series, `trade-${entity.toLowerCase()}`);
  if (observations === undefined || card === undefined) return [];
  const items = notionOf(clause, "export") ? ["exports"] : notionOf(clause, "import") ? ["imports"] : ["exports", "imports"];
  const asked = happened(clause.dates).map(({ from }) => fromDay(from).year)[0];
  const year = asked ?? Math.max(...observations.rows.map(([, , of]) => of));
  const totals = new Map<string, number>();
  for (const [who, whom, of, item, value] of observations.rows)
    if (who === entity && of === year && whom !== null && value !== null && items.includes(item) && find(dataset.countries, whom) !== undefined)
      totals.set(whom, (totals.get(whom) ?? 0) + value);
  const order = [...totals].sort((a, b) => b[1] - a[1]);
  const [first] = order;
  if (first === undefined) return [];
  // Who leads by a hair leads in one book and not in the other.
  const own = totals.get(partner) ?? 0;
  return [
    {
      asks: "partner",
      question: `Who was the largest partner of ${wording.name(entity)} (${items.join(" and ")}, ${year})?`,
      stance: first[0] === partner ? "agrees" : own < first[1] * 0.85 ? "differs" : "possibly",
      held: `${year}: ${order
        .slice(0, 3)
        .map(([code, value]) => `${wording.name(code)} ${valueInWords(value, "US$ thousand")}`)
        .join(", ")} (${card.title}).`,
      records: [`series/${card.id}`],
    },
  ];
}
