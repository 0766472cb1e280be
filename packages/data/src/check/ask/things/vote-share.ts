import type { Event } from "../../../types.ts";
import type { Clause } from "../../clause.ts";
import type { Asked, Context } from "../../context.ts";

const SHARE = /(\d+(?:\.\d+)?)\s?(?:%|percent)/gu;
const OF_OTHERS = /(?<!\p{L})(?:turnout|turned out|counted|margin|явк\p{L}*)(?!\p{L})/iu;
/** Points by which a round number may be off, and by which one is another number. */
const ROUND = 1.6;
const FAR = 5;

/** Which share of the vote had the winner of an election, where its record has one, and a clause gives one? */
export function shareOf({ text, numbers, start, mentions, sentence }: Clause, event: Event, { finder }: Context): Asked | null {
  const [said, second] = numbers.filter(({ unit }) => unit === "%");
  const [held, other] = [...(event.summary ?? "").matchAll(SHARE)].map(([, value]) => Number(value));
  if (event.type !== "election" || said === undefined || second !== undefined || held === undefined || other !== undefined || OF_OTHERS.test(text)) return null;
  if (!isWinners(said.start, { text, start, mentions, sentence }, event, finder)) return null;
  const off = said.as === "more" ? Math.max(0, said.value - held) : said.as === "less" ? Math.max(0, held - said.value) : Math.abs(said.value - held);
  return {
    asks: "event",
    question: ({ things }) => things.asks("share of the winner", `events/${event.id}`),
    stance: off <= ROUND ? "agrees" : off >= FAR ? "differs" : "possibly",
    held: ({ records }) => records.says(`events/${event.id}`),
    records: [`events/${event.id}`],
  };
}

/** Does the winner's name stand before the share, and no other name between them? */
function isWinners(
  at: number,
  { text, start, mentions, sentence: { words } }: Pick<Clause, "text" | "start" | "mentions" | "sentence">,
  event: Event,
  finder: Context["finder"],
): boolean {
  const document = finder.at(`events/${event.id}`);
  const about = document === undefined ? new Set<string>() : finder.named(document);
  const winner = mentions.findLast(({ kind, ids, to }) => kind === "person" && ids.some((id) => about.has(id)) && (words[to - 1]?.end ?? 0) <= at);
  const between = winner === undefined ? "" : text.slice((words[winner.to - 1]?.end ?? 0) - start, at - start);
  return winner !== undefined && !/\p{Lu}\p{Ll}+/u.test(between.replaceAll(MONTH, ""));
}

const MONTH = /(?:January|February|March|April|May|June|July|August|September|October|November|December)/gu;
