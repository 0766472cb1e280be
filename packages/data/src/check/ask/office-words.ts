import type { Tenure } from "../../types.ts";

/* How texts say who came to an office, held it, left it and handed it on. */
export const CAME =
  /(?<!\p{L})(?:became|become|took (?:the|up the) presidency|assumed (?:office|power|the presidency)|inaugurated|inauguration|sworn in|took office|took over|takes over|took power|came to power|succeeded|replaced|(?:was|been|being|were) (?:appointed|installed|named)|(?:took|taken) (?:the|his|her) oath|стал\p{L}*|вступил\p{L}* в должность|пришел к власти|пришёл к власти|занял\p{L}* (?:пост|должность|кресло)|возглавил\p{L}* (?:страну|государство|республику)|ставш\p{L}+|пришедш\p{L}+ к власти|сменивш\p{L}+|прин[её]с\p{L}* (?:\p{L}+ )?присягу|сменил\p{L}*|назначен\p{L}*|принял\p{L}* полномочи\p{L}+)(?!\p{L})/iu;
export const ELECTED = /(?<!\p{L})(?:elected|won|victory|выигра\p{L}+ (?:\p{L}+ )?выборы|(?:пере)?избра\p{L}+|победил\p{L}*)(?!\p{L})/iu;
export const WENT =
  /(?<!\p{L})(?:resign\w*|stepped down|stood down|stepping down|ousted|toppled|overthrown|drove|driven|left office|lost (?:power|office)|chased (?:out|from)|бежал\p{L}*|бежавш\p{L}+|ушедш\p{L}+ (?:в отставку|с поста)|swept (?:from|out of)|fled|dismissed|sacked|handed over|уволен\p{L}*|отправлен\p{L}* в отставку|лишился власти|лишился поста|сложил\p{L}*|ушел в отставку|ушёл в отставку|отставк\p{L}+|свергнут\p{L}*|(?:покинул|оставил)\p{L}* пост|уш(?:ел|ёл|ла) с поста)(?!\p{L})/iu;
export const RULES =
  /(?<!\p{L})(?:во главе|in charge|ruled|rules|ruling|led|leads|in power|head(?:ed|s)|governed|at the helm|правил\p{L}*|правивш\p{L}+|правит|руководи\p{L}*|возглавля\p{L}*|у власти|является)(?!\p{L})/iu;
export const HANDS = /(?<!\p{L})(?:handed|hands|passed|passes|ceded|transferred|gave|передал\p{L}*)(?!\p{L})/iu;
export const FOLLOWS = /(?<!\p{L})(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|took over from|takes over from|followed|сменил\p{L}*|сменивш\p{L}+)(?!\p{L})/iu;
export const SURE =
  /(?<!\p{L})(?:inaugurat\w*|sworn in|took office|took power|came to power|took over|takes over|resign\w*|stepped down|stepping down|stood down|ousted|toppled|overthrown|drove|driven|fled|бежал\p{L}*|left office|lost (?:power|office)|oath|присяг\p{L}*|in power|ruled|rules|in charge|presidency|у власти|пришел к власти|пришёл к власти|пришедш\p{L}+ к власти|отставк\p{L}+|свергнут\p{L}*|правил\p{L}*|правит|руководи\p{L}*|возглавля\p{L}*|возглавил\p{L}* (?:страну|государство|республику)|вступил\p{L}* в должность|полномочи\p{L}*|уш(?:ел|ёл|ла) с поста)(?!\p{L})/iu;
export const IS =
  /(?:(?<!\p{L})(?:is|was|has been|remains?|является|был)|\s[—–])\s+(?:the\s+|a\s+)?(?:\p{L}+\s+){0,3}?(?:president|prime minister|chancellor|президент\p{L}*|премьер\p{L}*)/iu;
export const AFTER = /(?<!\p{L})(?:after|following|upon|после|вслед за)(?!\p{L}).*$/isu;
// A clause of its own at the head: `once he had gone,`.
export const AFTER_ONE = /^[^\p{L}]*(?:after|once|when|following|upon|on|as soon as|with|после|когда|как только|с)(?!\p{L})[^,]*,/iu;
// And one at the end: `, when the other resigned`.
export const WHEN = /,\s*(?:when|as|while|once|когда)(?!\p{L}).*$/isu;
// Offices of which no tenures are held.
export const OTHER_POST =
  /(?:took over|takes over|became|becomes|appointed|named|elected)\s+(?:as\s+)?(?:the\s+)?(?:[\p{L}’']+\s+){0,3}(?:secretary[- ]general|vice[- ]president|deputy|(?<!prime |foreign )minister of|chair(?:man|woman|person)|speaker|governor|ambassador|mayor|envoy|commander)|(?:стал|назначен|избран)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:генсек|генеральн\p{L}+ секретар|председател|спикер|губернатор|посл|мэр|аким)/iu;
// Who accepts or announces a resignation is not who resigns.
export const OF_ANOTHER =
  /(?<!\p{L})(?:accept\w*|announc\w*|receiv\w*|demand\w*|reject\w*|принял\p{L}*|принима\p{L}+|объявил\p{L}*|потребовал\p{L}*)\s+(?:\p{L}+\s+){0,2}?(?:resignations?|отставк\p{L}+)(?!\p{L})/iu;
export const UNTIL = /(?:until|till|up to|до)\s+(?:(?:his|her|their|its|своей|его|ее|её)\s+(?:\p{L}+\s+){0,2}|(?:he|she)\s+died\s+)(?:in|on|в)?\s*$/iu;
export const KIN = /^(?:sons?|daughters?|wife|widow|brothers?|sisters?|father|nephew|aides?|advisers?|spokes\p{L}+|сын\p{L}*|дочь|дочери|жена|брат\p{L}*)$/iu;
export const FIRST_SINCE = /(?<!\p{L})(?:the (?:first|last|only)|впервые|перв\p{L}+)(?!\p{L})[^.;]{0,70}\s(?:since|с)\s/iu;
export const HIS_KIN =
  /(?<!\p{L})(?:his|her|их|его|её|ее)\s+(?:\p{L}+\s+)?(?:sons?|daughters?|wife|brothers?|sisters?|nephew|father|mother|сын\p{L}*|дочь|дочер\p{L}+|жена|брат\p{L}*|сестра|отец|мать)(?!\p{L})/iu;
export const KIN_CAME =
  /(?:стал|избран)\p{L}*\s+(?:его|ее|её)\s+(?:сын|дочь|брат|сестра)|(?:his|her) (?:son|daughter|brother|nephew) (?:became|took over|succeeded)/iu;
export const OF_THE_DEAD = /^[^\p{L}]*(?:after|following|upon|on|после)\s+(?:\p{L}+\s+){0,3}?(?:[\p{L}’']+\s+)?(?:death|смерти|кончины)(?!\p{L})/iu;
export const HELD =
  /(?<!\p{L})(?:served as|held the (?:post|office)|(?:пост|должность)(?:\s\p{L}+){0,4}\s(?:занима\p{L}+|получил\p{L}*)|занима\p{L}+ (?:пост|должность))(?!\p{L})/iu;
export const HAS_BEEN = /(?<!\p{L})(?:has|have) (?:been|ruled|led)(?!\p{L})/iu;
export const ACTING = /(?<!\p{L})(?:acting|interim|caretaker|и\. ?о\.|исполняющ\p{L}+|временн\p{L}+)(?!\p{L})/iu;
export const NOW = /(?<!\p{L})(?:is|remains|является)(?!\p{L})|\s[—–]\s+(?:президент|премьер)/iu;
export const PASSIVE = /(?<!\p{L})(?:(?:was|were|been|is) (?:succeeded|replaced|followed)|succeeded by|сменен|сменён|(?:его|ее|её|их) сменил\p{L}*)(?!\p{L})/iu;
export const FIRST = /(?<!\p{L})(?:first|перв\p{L}+)(?!\p{L})/iu;

export const OFFICES: Readonly<Record<string, readonly Tenure["office"][]>> = {
  president: ["head-of-state", "national-leader", "supreme-leader"],
  premier: ["head-of-government"],
  "foreign-minister": ["foreign-minister"],
};
