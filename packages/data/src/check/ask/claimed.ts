import type { Role } from "../../types.ts";
import { type Clause, isDenied, notionOf } from "../clause.ts";

/** What a clause says of a state and a body. */
export type Claimed = "member" | "joined" | "left" | "froze" | "outside";

/** The same, and whether the clause denies it: `did not join in 2004` is not the same as to stay out. */
export interface Claim {
  claimed: Claimed;
  denied: boolean;
}

// Said of who has never been let in, or never wanted to be.
const OUTSIDE =
  /(?<!\p{L})(?:stay\w* (?:out(?:side)?|away|aloof)|(?:remain\w*|is|are|was|were|stands?|sits?|long|firmly) outside|kept out|keeps? out|shut out|stayed shut|barred|shunned|snubbed|non-?member|вне|за рамками|не входит|не вошл?\p{L}*|не состо\p{L}+)(?!\p{L})/iu;
export const BELONGS =
  /(?<!\p{L})(?:sits?|alongside|belongs?|includes?|counts?|comprises?|numbers?|among its members|is (?:also )?in|are (?:also )?in|inside|part of|cast (?:in )?(?:its|their) lots?|входит|входят|состоит из|включает)(?!\p{L})/iu;
const COMES =
  /(?<!\p{L})(?:admitted|admits?|took in|taken in|waved into|welcomed|let in|gets? in|got in|brought (?:into|in)|took (?:it|the country|him|her|them|[\p{Lu}]\w+) into|went back|returned to|rejoin\w*|вернул\p{L}*)(?!\p{L})/iu;
// `admitted to it`, `left the bloc`: the body that was named last.
export const POINTS_BACK =
  /(?<!\p{L})(?:to|of|in|into|from|joined|left|quit|entered)\s+(?:it|the (?:bloc|alliance|organi[sz]ation|union|group|grouping|club))(?!\p{L})/iu;
const BECAME = /(?<!\p{L})(?:became|become|becomes|becoming|made|named|granted|step\w* down to|downgraded|стал\p{L}*|получил\p{L}*)(?!\p{L})/iu;
const BEGINS =
  /(?<!\p{L})(?:start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|appl(?:y|ies|ied)|tr(?:y|ies|ied)|ask(?:s|ed)|bid|talks|law|начал\p{L}*|начина\p{L}+|попросил\p{L}*|подал\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu;
const REVERSED = /(?:not true|untrue|false|a myth) that|неверно, что|неправда, что/iu;
export const OF_ROLE: readonly (readonly [RegExp, Role])[] = [
  [/(?<!\p{L})(?:observer|наблюдател\p{L}+)/iu, "observer"],
  [/(?<!\p{L})(?:associate|ассоциированн\p{L}+)/iu, "associate"],
  [/(?<!\p{L})(?:dialogue partner|партнер\p{L}* по диалогу)/iu, "dialogue-partner"],
  [/(?<!\p{L})(?:candidate|кандидат\p{L}*)/iu, "candidate"],
];
/** Bodies of which nobody says that a state joined or left where something else is meant: votes in the United Nations, talks with the Union. */
const RARELY: readonly string[] = ["un", "eu"];

export function claimedIn(clause: Clause, organization: string): Claim | null {
  const { text } = clause;
  const role =
    notionOf(clause, "member", "observer", "associate") ?? (OF_ROLE.some(([pattern]) => pattern.test(text)) ? notionOf(clause, "partner") : undefined);
  const verb = notionOf(clause, "join", "leave", "freeze") ?? role;
  const rare = RARELY.includes(organization);
  const say = (claimed: Claimed, denied = false): Claim => ({ claimed, denied });
  if (OUTSIDE.test(text) && (!rare || verb !== undefined)) return REVERSED.test(clause.sentence.text) ? say("member") : say("outside");
  // Who begins to leave has not left, and an association agreement makes no member.
  if (verb !== undefined && BEGINS.test(before(clause, verb))) return null;
  if (rare && notionOf(clause, "treaty") !== undefined) return null;
  const left = notionOf(clause, "leave");
  const freeze = notionOf(clause, "freeze");
  if (freeze !== undefined && notionOf(clause, "member", "participant") === undefined && !/participation|part|membership|участи|членств/iu.test(text))
    return null;
  if (freeze !== undefined) return isDenied(clause, freeze) ? null : say("froze");
  if (left !== undefined && !rare) return say("left", isDenied(clause, left));
  const join = notionOf(clause, "join");
  if (join !== undefined && /\b(?:joined?|joins|joining)\s+(?:forces|hands|in|talks|the talks|calls)/iu.test(text)) return null;
  if (join !== undefined) return say("joined", isDenied(clause, join));
  if (role !== undefined) return say(COMES.test(text) || BECAME.test(text) ? "joined" : "member", isDenied(clause, role));
  if (rare) return null;
  if (COMES.test(text)) return say("joined");
  return BELONGS.test(text) ? say("member") : null;
}

/** The words of a clause before a word of it. */
const before = ({ sentence: { words, text }, from }: Clause, verb: { from: number }): string =>
  text.slice(words[from]?.start ?? 0, words[verb.from]?.start ?? 0);
