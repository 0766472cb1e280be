import type { Notion } from "../reading/concepts.ts";
import type { Clause } from "./clause.ts";

const NO =
  /(?<!\p{L})(?:not(?! only| until)|never|no(?! (?:fewer|less|sooner))|neither|nor|\p{L}+n[’']t|cannot|without|refus\w+|declin\w+|turn(?:s|ed|ing)? down|spurn\w*|fail\w+|skipp\w+|не(?! (?:только|менее|более|раньше))|никогда|ни|отказал\p{L}*)(?!\p{L})/giu;
// What keeps somebody from doing it denies it, however many words lie between.
const KEEPS_FROM =
  /(?<!\p{L})(?:(?:has|have|had|is|are) yet to|refrain\w* from|avoid\w*|resist\w*|shied away from|stop\w* short of|instead of|rather than|rul\w+ out|воздерж\p{L}* от|избега\p{L}*)\s+(?:[^\s,;]+\s+){0,3}$/iu;
const REVERSED = /(?:not true|untrue|false|wrong to say|a myth|nonsense) that|неверно, что|неправда, что|миф, что/iu;

// `Refused to follow when the other left`: what is denied is another's.
const LAST_WHEN = /\s(?:when|while|когда|пока)\s(?!.*\s(?:when|while|когда|пока)\s)/su;
// `Членом союза страна не является`: in Russian what somebody is stands before the verb that denies it.
const IS_NOT = /(?<!\p{L})не\s+(?:явля|был|стал|станов|счита|оста|числ)\p{L}*/iu;
const RUSSIAN = /\p{Script=Cyrillic}/u;
const STATUSES: readonly string[] = ["member", "observer", "associate", "partner", "president", "premier", "foreign-minister"];

/**
 * Is what stands from one word to another denied? Looks a few words back, to the last comma; `neither … nor` holds for the whole clause, and what is said
 * not to be true is turned round.
 */
export function isDenied(clause: Clause, verb: Pick<Notion, "from" | "to"> & Partial<Pick<Notion, "name">>): boolean {
  const { words, text } = clause.sentence;
  const end = words[verb.from]?.start ?? 0;
  const told = clause.text.slice(0, Math.max(0, end - clause.start)).replace(REVERSED, " ");
  // What stands before a colon is told by itself.
  const whole = told.slice(Math.max(told.lastIndexOf(":"), told.lastIndexOf(";")) + 1);
  // `Gave up its neutrality and joined`: what is denied before *and* is another thing.
  const and = whole.search(/(?<=\p{L})\s(?:and|и)\s(?!.*\s(?:and|и)\s)/su);
  const lead = whole.slice(Math.max(whole.lastIndexOf(","), whole.lastIndexOf(";"), whole.lastIndexOf("("), and, whole.search(LAST_WHEN)) + 1);
  const near = lead.split(/\s+/).slice(-6).join(" ");
  // `Did not renew` says that somebody left, and its *not* is no denial of that.
  const inside = verb.name === "leave" ? "" : text.slice(end, words[verb.to - 1]?.end ?? end);
  const after = RUSSIAN.test(text) ? (text.slice(words[verb.to - 1]?.end ?? end).match(/^[^,;:]*/u)?.[0] ?? "") : "";
  const isNot = verb.name !== undefined && STATUSES.includes(verb.name) && IS_NOT.test(after);
  // `Belongs neither to the one nor to the other`, `is a member of neither`.
  const neither =
    /(?<!\p{L})(?:neither|none of)(?!\p{L})/iu.test(whole) ||
    /^[^\p{L}]*ни(?!\p{L})/iu.test(whole) ||
    /^\s*(?:[\p{L}’'-]+\s+){0,2}(?:neither|none of)(?!\p{L})/iu.test(text.slice(words[verb.to - 1]?.end ?? end));
  const denied = neither || isNot || KEEPS_FROM.test(lead) || (timesDenied(near) + timesDenied(inside)) % 2 === 1;
  return REVERSED.test(text) ? !denied : denied;
}

/** Does a clause deny what happens in it? `Without unrest` and `no member` deny something else. */
export const isDeniedWhole = ({ text }: Pick<Clause, "text">): boolean =>
  /(?<!\p{L})(?:not(?! only| just| until)|never|\p{L}+n[’']t|cannot|не(?! (?:только|менее|более|раньше))|никогда|ни разу)(?!\p{L})/iu.test(text);

/** In English one *not* takes back another; in Russian they are one denial (`никогда не`). */
function timesDenied(text: string): number {
  const found = text.match(NO) ?? [];
  const russian = found.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  return found.length - russian + Math.min(russian, 1);
}
