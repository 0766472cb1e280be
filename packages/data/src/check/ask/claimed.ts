import type { Role } from "../../types.ts";
import { type Clause, notionOf } from "../clause.ts";
import { isDenied } from "../denied.ts";
import type { Claimed } from "../words/words.ts";

// Said of who has never been let in, or never wanted to be.
const OUTSIDE =
  /(?<!\p{L})(?:stay\w* (?:out(?:side)?|away|aloof)|steer\w* clear|(?:remain\w*|is|are|was|were|stands?|sits?|long|firmly) outside|kept out|keeps? out|shut out|stayed shut|barred|shunned|snubbed|non-?member|вне|за рамками)(?!\p{L})/iu;
export const BELONGS =
  /(?<!\p{L})(?:sits?|alongside|belongs?|includes?|counts?|comprises?|numbers?|among its members|inside|part of|seats? (?:in|at|on)|mak(?:e|es) up|make up|cast (?:in )?(?:its|their) lots?|входит|входят|вошл?\p{L}*|состоит из|включает)(?!\p{L})/giu;
const COMES =
  /(?<!\p{L})(?:admitted|admits?|took in|taken in|waved into|welcomed|let in|gets? in|got in|brought (?:into|in)|followed [\p{L}\s]{3,40} into|took (?:it|the country|him|her|them|[\p{Lu}]\w+) into|went back|returned to|rejoin\w*|(?:re(?:stor|sum|new|activat|viv)\p{L}+|восстан\p{L}+|возобнов\p{L}+) (?:(?:its|their|his|full|own|сво[её]|их|полное) ){0,2}(?:membership|членств\p{L}+)|(?:arrival|coming) of|приход\p{L}*|при[её]м(?:ом|е)|вернул\p{L}*)(?!\p{L})/iu;
const EXTENDED = /(?<!\p{L})(?:(?:extended|prolonged) (?:its|their)|продлил\p{L}*(?: сво[её])?) (?:membership|participation|участие|членство)(?!\p{L})/iu;
// `admitted to it`, `left the bloc`: the body that was named last.
export const POINTS_BACK =
  /(?<!\p{L})(?:to|of|in|into|from|joined|left|quit|entered|leaving|joining)\s+(?:it|the (?:bloc|alliance|organi[sz]ation|union|group|grouping|club|body))(?!\p{L})/iu;
const BECAME = /(?<!\p{L})(?:became|become|becomes|becoming|made|named|granted|step\w* down to|downgraded|стал\p{L}*|получил\p{L}*)(?!\p{L})/iu;
const BEGINS = /(?<!\p{L})(?:start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|bid|law|начал\p{L}*|начина\p{L}+)\s+(?:\p{L}+\s+){0,2}$/iu;
const INVITED = /(?:invit\p{L}+|offer\p{L}*|urged|pressure|приглаш\p{L}+|предложен\p{L}+)\s+(?:\p{L}+\s+){0,3}$/iu;
// `Saw no need to join`, `little interest in remaining`: what somebody thinks of it, and not what came of it.
const THOUGHT =
  /(?<!\p{L})(?:interest(?:ed)?|need|necessity|desire|reasons?|wish|appetite|point|intention|willing(?:ness)?|ready|readiness|reluctan\p{L}+|hesita\p{L}+|sense|case|pressure|интерес\p{L}*|необходимост\p{L}+|желани\p{L}+|смысл\p{L}*|готовност\p{L}+|причин\p{L}*)\s+(?:to|in|for|of|about|в|к|для)?\s*(?:[\p{L}’']+\s+){0,3}$/iu;
const LEFT_FOR =
  /(?<!\p{L})(?:depart\p{L}*|left|leaves?|leaving|set off|flew)\s+(?:on \p{L}+day\s+)?for(?!\p{L})(?!\s+(?:good|ever|(?:a|the) (?:first|second|third|last|final))(?!\p{L}))|(?<!\p{L})(?:отбыл|вылетел|отправил|выехал)\p{L}*\s+(?:\p{L}+\s+)?(?:в|на)(?!\p{L})/iu;
// A memorandum on joining, a procedure of accession: a step on the way.
const ON_THE_WAY =
  /(?<!\p{L})(?:memorand\p{L}+|agreements?|documents?|treat(?:y|ies)|protocols?|obligations?|applications?|procedures?|process|roadmap|talks|bids?|переговор\p{L}+|договор\p{L}*|соглашени\p{L}+|документ\p{L}*|меморандум\p{L}*|протокол\p{L}*|процедур\p{L}+|заявк\p{L}+|обязательств\p{L}*)\s+(?:on|of|for|about|о|об|по)\s+(?:[\p{L}’']+\s+){0,3}$/iu;
// `Принял саммит организации`: was the host of it, and was not let in.
const HOSTED =
  /(?<!\p{L})приня(?:л|ла|ло|ли)\s+(?:\p{L}+\s+){0,4}(?:саммит|форум|встреч|заседани|конференц|участи|гост|закон|резолюци|решени|декларац)\p{L}*/iu;
const WITH_AS = /(?<!\p{L})with\s+[^.;]{3,60}\s+as\s+(?:an?\s+|full\s+|its\s+)*(?:observers?|members?|associates?|partners?)(?!\p{L})/iu;
const LEFT_BEHIND = /(?<!\p{L})(?:leaving|leaves|left)\s+(?:(?:his|her|their|only)\s|[\p{Lu}][^.;]{0,60}\s(?:as|to be|alone)\s)/u;
const ANNOUNCED =
  /(?<!\p{L})(?:announc\p{L}+|заявил\p{L}*|заявивш\p{L}+|объявил\p{L}*|объявивш\p{L}+|уведомил\p{L}*)\s+(?:о|об|its|their)\s+(?:\p{L}+\s+){0,2}$/iu;
const NOT_RIGHT_BEFORE = /(?<!\p{L})(?:не|not|never|\p{L}+n[’']t)\s+(?:\p{L}+\s+)?$/iu;
const REVERSED = /(?:not true|untrue|false|a myth) that|неверно, что|неправда, что/iu;
// Right before the name of the body: `is still in the`, `was out of the`.
const IS_IN = /(?<!\p{L})(?:is|are|was|were|been|remain\w*|stay\w*)\s+(?:(?:still|now|also|already|back|then|long|firmly)\s+)?in\s+(?:the\s+)?$/iu;
const IS_OUT = /(?<!\p{L})(?:is|are|was|were|been)\s+(?:(?:still|now|long|already|no longer in|not in)\s+)?(?:out of|not in|no longer in)\s+(?:the\s+)?$/iu;
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/(?<!\p{L})(?:observer|observes(?!\p{L})|наблюдател\p{L}+)/iu, "observer"],
  [/(?<!\p{L})(?:associate|ассоциированн\p{L}+)/iu, "associate"],
  [/(?<!\p{L})(?:dialogue partner|партнер\p{L}* по диалогу)/iu, "dialogue-partner"],
  [
    /(?<!\p{L})(?:partner (?:countr(?:y|ies)|states?|status)|partners? of (?:the )?BRICS|BRICS partners?|стран\p{L}+-партн[её]р\p{L}+|партн[её]р\p{L}* БРИКС)/iu,
    "partner",
  ],
  [/(?<!\p{L})(?:candidate|кандидат\p{L}*)/iu, "candidate"],
];
/** `Came away with Kazakhstan's promise to join`: neither has he joined, nor has it yet. */
const PROMISE =
  /(?<!\p{L})(?:promises?|pledges?|decisions?|intentions?|plans?|wish|offers?|readiness|обещани\p{L}+|решени\p{L}+|намерени\p{L}+|готовност\p{L}+)\s+(?:to\s+)?(?:join|enter|become|вступ\p{L}+|присоедин\p{L}+)(?!\p{L})/iu;
/** `No observers of the OSCE came to the election`: who watches a vote is no observer of the body. */
const WATCHES =
  /(?<!\p{L})(?:observers|observer mission|наблюдател(?:и|ей|ям|ями|ях))(?!\p{L})[^.]*(?<!\p{L})(?:election|vote|poll|referendum|выбор|голосован|референдум)|(?<!\p{L})(?:elections?|voting|polls?|referendum|выбор|голосован|референдум)\p{L}*(?!\p{L})[^.]*(?<!\p{L})(?:observers|observer mission|наблюдател(?:и|ей|ям|ями|ях))(?!\p{L})/iu;
/** Bodies of which nobody says that a state joined or left where something else is meant: votes in the United Nations, talks with the Union. */
export const RARELY: readonly string[] = ["un", "eu"];

/** The lesser role that is meant, where one is: `a member, not an observer` means none. */
export function roleIn({ text }: Clause): Role | null {
  const found = ROLES.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  return /(?:not|rather than|more than|а не)\s+(?:just |merely |as )?(?:an?\s+)?(?:observer|associate|dialogue|candidate|наблюдател|ассоциир|кандидат)/iu.test(
    text,
  )
    ? null
    : found[1];
}

/** @param lead what stands in the clause before the name of the body */
export function claimedIn(clause: Clause, organization: string, lead: string): Claimed | null {
  const { text } = clause;
  const rare = RARELY.includes(organization);
  if (WATCHES.test(clause.sentence.text) || PROMISE.test(clause.text)) return null;
  if (IS_OUT.test(lead)) return "outside";
  if (OUTSIDE.test(text) && (!rare || notionOf(clause, "join", "leave", "member") !== undefined))
    return REVERSED.test(clause.sentence.text) ? "member" : "outside";
  const verb = notionOf(clause, "join", "leave", "freeze", "stay", "member", "observer", "associate");
  const extended = text.search(EXTENDED);
  if (extended >= 0) return NOT_RIGHT_BEFORE.test(text.slice(0, extended)) ? "left" : "not-left";
  // Who begins to leave has not left, and who is invited has not come.
  const before = verb === undefined ? "" : wordsBefore(clause, verb);
  const denied = verb !== undefined && isDenied(clause, verb);
  // Who turned an invitation down has not come, either.
  if (INVITED.test(before)) return denied && verb?.name === "join" ? "not-joined" : null;
  if (BEGINS.test(before) || ON_THE_WAY.test(before) || THOUGHT.test(before)) return null;
  switch (verb?.name) {
    case "freeze":
      return denied || organization === "un" || !/participation|part|membership|участи|членств/iu.test(text) ? null : "froze";
    case "leave":
      // `Departed for Astana, for its summit`; `leaving his predecessor to represent it`; `announced that it would go`.
      if (LEFT_FOR.test(text) || LEFT_BEHIND.test(text) || ANNOUNCED.test(before)) return null;
      if (rare && !/(?<!\p{L})(?:the )?(?:EU|European Union|Brexit|ЕС|Евросоюз)/u.test(lead)) return null;
      return denied ? "not-left" : "left";
    case "stay":
      return denied ? "outside" : "member";
    case "join":
      if (
        HOSTED.test(text) ||
        /\b(?:joined?|joins|joining)\s+(?:forces|hands|in(?!\s+\d)(?!\s+(?:early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December))|talks|the talks|calls)/iu.test(
          text,
        ) ||
        (rare && notionOf(clause, "treaty"))
      )
        return null;
      return denied ? "not-joined" : "joined";
    case "member":
    case "observer":
    case "associate":
      // An association agreement makes no member.
      if (rare && notionOf(clause, "treaty") !== undefined) return null;
      // `Got the status in 2018 — the only member of the other among them`: what it is besides.
      if (/[—–]\s+(?:\p{L}+\s+){0,4}$/u.test(before)) return denied ? "outside" : "member";
      // `It was renamed, with Hungary as an observer`: another became something.
      return denied ? "outside" : !WITH_AS.test(text) && (COMES.test(text) || BECAME.test(text)) ? "joined" : "member";
    default:
      break;
  }
  if (rare) return null;
  if (["dialogue-partner", "partner"].includes(roleIn(clause) ?? "")) return BECAME.test(text) ? "joined" : "member";
  // `Has not returned to it` says that it is out.
  if (COMES.test(text)) return NOT_RIGHT_BEFORE.test(text.slice(0, text.search(COMES))) ? "outside" : "joined";
  const belongs = [...text.matchAll(BELONGS)][0];
  const at = belongs === undefined && IS_IN.test(lead) ? lead.length : belongs?.index;
  if (at === undefined) return null;
  const said = text.slice(0, at);
  return /(?<!\p{L})(?:neither|nor|not|never|no longer|none of|\p{L}+n[’']t|не|ни|никогда)(?!\p{L})/iu.test(said)
    ? "outside"
    : BECAME.test(said)
      ? "joined"
      : "member";
}

/** The words of a clause before a word of it. */
const wordsBefore = ({ sentence: { words, text }, from }: Clause, verb: { from: number }): string =>
  text.slice(words[from]?.start ?? 0, words[verb.from]?.start ?? 0);
