import type { Clause } from "../clause.ts";
import { CAME, WENT } from "./office-words.ts";

// Who is at the head of a secretariat, a mission or a party holds no office of a state by that.
const LEADS_ANOTHER = /(?<!\p{L})(?:head(?:s|ed|ing)?|leads?|led|runs?|ran|chair(?:s|ed)?|возглав\p{L}+|руковод\p{L}+|во главе)(?!\p{L})/iu;
const ANOTHER =
  /(?<!\p{L})(?:secretariat|delegation|commission|committee|party|mission|fund|foundation|agency|ministry|company|bank|contingent|council|секретариат\p{L}*|делегаци\p{L}+|комисси\p{L}+|комитет\p{L}*|парти\p{L}+|мисси\p{L}+|фонд\p{L}*|агентств\p{L}+|министерств\p{L}+|компани\p{L}+|банк\p{L}*|контингент\p{L}*|совет(?:а|ом|у|е)?)(?!\p{L})/iu;
/** Does somebody lead a body that is no state? */
export const leadsAnother = (text: string): boolean => LEADS_ANOTHER.test(text) && ANOTHER.test(text) && !CAME.test(text) && !WENT.test(text);

const LEADS = /(?<!\p{L})(?:(?:has|have|had)\s+(?:led|headed|run|governed)|возглавляет|руководит)\s+$/iu;

/** Is it a state that somebody has led, by its name? */
export function leadsState({ mentions, sentence: { words, text } }: Clause): boolean {
  return mentions.some(
    ({ kind, as, from, to }) =>
      kind === "country" && as === "name" && LEADS.test(text.slice(0, words[from]?.start ?? 0)) && !/[’']s$/u.test(words[to - 1]?.text ?? ""),
  );
}
