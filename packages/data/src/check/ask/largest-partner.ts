import { find } from "../../query/index.ts";
import { fromDay } from "../../time/index.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { isDenied } from "../denied.ts";
import { ANYWHERE, partiesOf } from "./partner.ts";

const LARGEST =
  /(?:largest|biggest|main|leading|top|number one|крупнейш\p{L}+|главн\p{L}+|основн\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:trad\w+|export\w*|import\w*|торгов\p{L}+)?\s*(?:partner|market|customer|supplier|партн[её]р\p{L}*)/iu;
// Not the first of them.
const SECOND = /(?<!\p{L})(?:second|втор\p{L}+(?: по величине)?)[\s-]+(?:\p{L}+\s+)?$/iu;
const THIRD = /(?<!\p{L})(?:third|треть\p{L}+)[\s-]+(?:\p{L}+\s+)?$/iu;
const AMONG = /(?<!\p{L})(?:one of|among|один из|одним из|одна из|в числе|среди)(?!\p{L})[^,;]{0,40}$/iu;
/** Whose value is within this part of another's may be first in one book and second in the other. */
const MARGIN = 0.05;
/** So far down the list somebody is one of the largest. */
const AMONG_THEM = 3;

/** `Kazakhstan's largest trading partner`: the one with whom it exchanged most in the last year held, or in the year given. */
export function partnerOf(clause: Clause, context: Context): Asked[] {
  const { dataset } = context;
  const said = LARGEST.exec(clause.text);
  if (said === null || notionOf(clause, "trade", "export", "import") === undefined) return [];
  const { entity, partner } = partiesOf(clause, ANYWHERE);
  const owner = ownerIn(clause, said.index, said.index + said[0].length);
  // Only the republics' own books are held: whose largest partner one of them is, they do not say.
  if (entity === null || partner === null || clause.mentions.some(({ kind }) => kind === "five")) return [];
  const whose = owner ?? entity;
  const other = whose === entity ? partner : entity;
  const observations = dataset.series.observations[`trade-${whose.toLowerCase()}`];
  const card = find(dataset.series, `trade-${whose.toLowerCase()}`);
  if (observations === undefined || card === undefined || other === whose) return [];
  const items = notionOf(clause, "export") ? ["exports"] : notionOf(clause, "import") ? ["imports"] : ["exports", "imports"];
  const asked = happened(clause.dates).map(({ from }) => fromDay(from).year)[0];
  const year = asked ?? Math.max(...observations.rows.map(([, , of]) => of));
  const totals = new Map<string, number>();
  for (const [who, whom, of, item, value] of observations.rows)
    if (who === whose && of === year && whom !== null && value !== null && items.includes(item) && find(dataset.countries, whom) !== undefined)
      totals.set(whom, (totals.get(whom) ?? 0) + value);
  const order = [...totals].sort((a, b) => b[1] - a[1]);
  if (order.length === 0) return [];
  const lead = clause.text.slice(0, said.index);
  const place = SECOND.test(lead) ? 1 : THIRD.test(lead) ? 2 : 0;
  const own = totals.get(other) ?? 0;
  const rank = order.findIndex(([code]) => code === other);
  const among = AMONG.test(lead) && place === 0;
  // Who is at the place that is spoken of, or, where that is the one, who stands next to it.
  const rivals = rank === place ? [order[place - 1], order[place + 1]] : [order[place]];
  const close = rivals.find((rival) => rival !== undefined && Math.abs(rival[1] - own) <= MARGIN * Math.max(rival[1], own));
  const stance: Stance = among
    ? rank >= 0 && rank < AMONG_THEM
      ? "agrees"
      : "possibly"
    : close !== undefined
      ? "possibly"
      : rank === place
        ? "agrees"
        : "differs";
  const verb = clause.sentence.words.findIndex(
    ({ start }) => start >= (clause.text === clause.sentence.text ? 0 : clause.sentence.text.indexOf(clause.text)) + said.index,
  );
  const denied = verb >= 0 && isDenied(clause, { from: verb, to: verb + 1 });
  const why = stance !== "possibly" || close === undefined ? null : { one: other, other: close[0], percent: MARGIN * 100 };
  return [
    {
      asks: "partner",
      question: (words) => words.figures.largestPartner(place, whose, items, year),
      stance: denied ? opposite(stance) : stance,
      held: (words) => words.figures.partners(order.slice(0, 3), year, card.id, why),
      records: [`series/${card.id}`],
    },
  ];
}

/** Whose partner it is: the state with a possessive before the words, or the one right after them. */
function ownerIn({ mentions, sentence, text }: Clause, start: number, end: number): string | null {
  const { words } = sentence;
  const shift = text === sentence.text ? 0 : Math.max(0, sentence.text.indexOf(text));
  const owner = mentions.find(({ kind, ids, as, from, to }) => {
    if (kind !== "country" || ids.length !== 1) return false;
    const [first, last] = [(words[from]?.start ?? 0) - shift, (words[to - 1]?.end ?? 0) - shift];
    if (last <= start + 1)
      return (/['’]s?$/u.test(words[to - 1]?.text ?? "") || as === "demonym") && /^\s*(?:\p{L}+[\s-]+){0,2}$/u.test(text.slice(last, start));
    return first >= end && /^\p{L}*\s*(?:of|for|for the|to|in trade with|для)?\s*(?:the\s+)?$/iu.test(text.slice(end, first));
  });
  return owner?.ids[0] ?? null;
}
