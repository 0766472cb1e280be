import type { Role } from "../../types.ts";
import { type Clause, isDenied, notionOf } from "../clause.ts";

/** What a clause says of a state and a body. */
export type Claimed = "member" | "joined" | "left" | "froze" | "outside";

// Said of who has never been let in, or never wanted to be.
const OUTSIDE =
  /(?<!\p{L})(?:stay\w* (?:out(?:side)?|away|aloof)|(?:remain\w*|is|are|was|were|stands?|sits?|long|firmly) outside|kept out|keeps? out|shut out|stayed shut|barred|shunned|snubbed|non-?member|вне|за рамками|не входит|не вошл?\p{L}*|не состо\p{L}+)(?!\p{L})/iu;
const BELONGS =
  /(?<!\p{L})(?:sits?|alongside|belongs?|includes?|counts?|comprises?|numbers?|among its members|is (?:also )?in|are (?:also )?in|inside|part of|cast (?:in )?(?:its|their) lots?|входит|входят|состоит из|включает)(?!\p{L})/iu;
const COMES =
  /(?<!\p{L})(?:admitted|admits?|took in|taken in|waved into|welcomed|let in|gets? in|got in|brought (?:into|in)|took (?:it|the country|him|her|them|[\p{Lu}]\w+) into|went back|returned to|rejoin\w*|вернул\p{L}*)(?!\p{L})/iu;
// `admitted to it`, `left the bloc`: the body that was named last.
export const POINTS_BACK =
  /(?<!\p{L})(?:to|of|in|into|from|joined|left|quit|entered)\s+(?:it|the (?:bloc|alliance|organi[sz]ation|union|group|grouping|club))(?!\p{L})/iu;
const BECAME = /(?<!\p{L})(?:became|become|becomes|becoming|made|named|granted|стал\p{L}*|получил\p{L}*)(?!\p{L})/iu;
const REVERSED = /(?:not true|untrue|false|a myth) that|неверно, что|неправда, что/iu;
export const OF_ROLE: readonly (readonly [RegExp, Role])[] = [
  [/(?<!\p{L})(?:observer|наблюдател\p{L}+)/iu, "observer"],
  [/(?<!\p{L})(?:associate|ассоциированн\p{L}+)/iu, "associate"],
  [/(?<!\p{L})(?:dialogue partner|партнер\p{L}* по диалогу)/iu, "dialogue-partner"],
  [/(?<!\p{L})(?:candidate|кандидат\p{L}*)/iu, "candidate"],
];
/** Bodies of which nobody says that a state joined or left where something else is meant: votes in the United Nations, talks with the Union. */
const RARELY: readonly string[] = ["un", "eu"];

export function claimedIn(clause: Clause, organization: string): Claimed | null {
  const { text } = clause;
  const verb = notionOf(clause, "join", "leave", "freeze", "member", "observer", "associate");
  const rare = RARELY.includes(organization);
  if (OUTSIDE.test(text) && (!rare || verb !== undefined)) return REVERSED.test(clause.sentence.text) ? "member" : "outside";
  const left = notionOf(clause, "leave");
  const freeze = notionOf(clause, "freeze");
  if (freeze !== undefined && notionOf(clause, "member", "participant") === undefined && !/participation|part|membership|участи|членств/iu.test(text))
    return null;
  if (freeze !== undefined) return isDenied(clause, freeze) ? null : "froze";
  if (left !== undefined && !rare) return isDenied(clause, left) ? "member" : "left";
  const join = notionOf(clause, "join");
  if (join !== undefined && /\b(?:joined?|joins|joining)\s+(?:forces|hands|in|talks|the talks|calls)/iu.test(text)) return null;
  if (join !== undefined && !(rare && notionOf(clause, "treaty"))) return isDenied(clause, join) ? "outside" : "joined";
  const member = notionOf(clause, "member", "observer", "associate");
  if (member !== undefined) return isDenied(clause, member) ? "outside" : COMES.test(text) || BECAME.test(text) ? "joined" : "member";
  if (rare) return null;
  if (COMES.test(text)) return "joined";
  return BELONGS.test(text) ? "member" : null;
}
