import type { Mention } from "../../reading/names.ts";
import { fitsNumber, type ReadNumber } from "../../reading/numbers.ts";
import { holdsAt } from "../../time/index.ts";
import type { Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Ask } from "../context.ts";

const PLACED = /^(?:to|in|into|at|inside|across|в|на)$/iu;
const STANDS = /(?<!\p{L})(?:keeps?|has|have|maintains?|stations?|bases?|is|are|держит|имеет|содержит|размещает)(?!\p{L})/iu;
/** So many times more, or less, than any figure that is held is told; what lies between may count others. */
const FAR = 2;

/** How many soldiers has, or sent, a state or an alliance where? Asked where no base is named. */
export const askStrength: Ask = (clause, { dataset, written }) => {
  const [number] = clause.numbers.filter((one) => isOfSoldiers(one, clause) && one.value >= 50);
  const pair = number === undefined || notionOf(clause, "troops") === undefined ? null : senderAndHost(clause);
  if (number === undefined || pair === null) return [];
  const { sender, host } = pair;
  // `That January`: of which year, is our reading.
  const [date] = happened(clause.dates).filter(({ relative }) => !relative);
  const when = date === undefined ? { earliest: written, latest: written } : { earliest: date.from, latest: date.to };
  const there = dataset.deployments.records.filter(
    (one) => one.host === host && one.strengths.length > 0 && one.operators.some(({ country, organization }) => country === sender || organization === sender),
  );
  // Who sent them says no more than that; who has them has them on a day.
  const meant = date === undefined && !STANDS.test(clause.text) ? there : there.filter((one) => holdsAt(one, when) !== "no");
  const spans = meant.flatMap(({ strengths }) => strengths.flatMap(({ least, most }) => spanOf(least, most)));
  if (spans.length === 0) return [];
  const most = meant.reduce((sum, { strengths }) => sum + Math.max(...strengths.map((one) => one.most ?? one.least ?? 0)), 0);
  const stance: Stance = spans.some(([low, high]) => fitsNumber(number, low) || fitsNumber(number, high) || (number.value >= low && number.value <= high))
    ? "agrees"
    : number.value > most * FAR || spans.every(([low]) => number.value * FAR < low)
      ? "differs"
      : "possibly";
  return [
    {
      asks: "deployment",
      question: (words) => words.sites.howManySoldiers(sender, host),
      stance,
      // Whose land it is stands between.
      held: ({ records }) => meant.map(({ id }) => records.says(`deployments/${id}`, 0, 2)).join(" "),
      records: meant.map(({ id }) => `deployments/${id}`),
    },
  ];
};

function spanOf(least: number | null, most: number | null): [number, number][] {
  const [low, high] = [least ?? most, most ?? least];
  return low === null || high === null ? [] : [[low, high]];
}

/** `The CSTO sent 2,030 soldiers to Kazakhstan`, `Russia keeps 7,000 in Tajikistan`: who stands first, and the place after a preposition. */
function senderAndHost({ mentions, sentence: { words } }: Clause): { sender: string; host: string } | null {
  const parties = mentions.filter(({ kind, ids }) => (kind === "country" || kind === "organization") && ids.length === 1);
  const isPlaced = ({ from }: Mention) => PLACED.test(words[from - 1]?.text ?? "");
  const host = parties.find((mention) => mention.kind === "country" && isPlaced(mention));
  const sender = parties.find((mention) => mention !== host && !isPlaced(mention));
  return host === undefined || sender === undefined || host.ids[0] === sender.ids[0] ? null : { sender: sender.ids[0] ?? "", host: host.ids[0] ?? "" };
}

export const isOfSoldiers = ({ unit, end }: ReadNumber, { sentence: { text } }: Clause): boolean =>
  unit === "people" ||
  /^\s*(?:\p{L}+\s+){0,2}(?:soldiers|troops|men|personnel|servicemen|peacekeepers|people|военн\p{L}*|солдат\p{L}*|миротворц\p{L}*|человек)/iu.test(
    text.slice(end, end + 40),
  );
