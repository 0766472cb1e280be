/** How a sentence says what it says. */
export interface Tone {
  /** It denies what it names. */
  negated: boolean;
  /** Why it states nothing that could be compared: it asks, doubts, plans, wishes or supposes; null where it states. */
  unsaid: "question" | "hedge" | "plan" | "condition" | null;
  /** It tells what somebody says. */
  quoted: boolean;
}

const NEGATION =
  /(?<!\p{L})(?:not|never|n[’']t|neither|nor|without|no longer|nowhere|hardly|far from|refus\w+ to|declin\w+ to|fail\w* to|denie[sd]|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|didn[’']t|doesn[’']t|hasn[’']t|haven[’']t|hadn[’']t|won[’']t|wouldn[’']t|не|никогда|ни разу|отказал\p{L}* \p{L}+ть|без|больше не|перестал\p{L}*)(?!\p{L})/iu;
const SPOKEN = /(?<!\p{L})(?:not only|not just|not least|not merely|no fewer|no less|not until|не только|не менее|не более|не раньше)(?!\p{L})/giu;
const HEDGE =
  /(?<!\p{L})(?:may|might|could|would|should|perhaps|maybe|probably|possibly|reportedly|allegedly|apparently|seems?|appears?|rumou?red|rumou?rs|likely|unlikely|some say|considered|considers|considering|threatens?|threatened|discuss\w*|mull\w*|weigh\w*|speculat\w+|может|мог|могла|могли|мог бы|возможно|вероятно|якобы|наверное|кажется|видимо|рассматрива\p{L}+|грози\p{L}+)(?!\p{L})/iu;
// Wished, feared, demanded, imagined: nothing that happened.
const UNREAL =
  /(?<!\p{L})(?:suppos(?:e|ing)|imagin\w+|let us assume|assuming|in the novel|in the film|fiction\w*|the risk (?:that|of)|(?<!(?:its|their|his|the) )talk of|calls? for|calls? on|called (?:on|for)|verge of|brink of|closer to|signatures for|reports that|those who (?:say|claim)|mistaken|demand\w*|urg(?:e|ed|es|ing)|press(?:ed|es|ing) \p{L}+ to|instead of|stop\w* short of|rul\w+ out|debat\w+|appl(?:y|ied|ies|ying) (?:to|for)|application|talks on|negotiating|in negotiations|tried to|attempt\w*|nearly (?:left|joined|quit|became|signed|lost|fell|broke|went|collapsed)|almost (?:a|left|joined|quit)|in all but name|in effect|critics say|some expected|tabloids|or so|was asked|were asked|asked (?!for|the)\p{Lu}?\p{L}+ to|(?:began|launched|started|opened) (?:the )?(?:admission|accession)|(?:admission|accession) (?:process|procedure)|процедур\p{L}+ (?:при[её]ма|вступления)|по слухам|слух\p{L}*|потребовал\p{L}*|призвал\p{L}*|чтобы|не исключа\p{L}+|обсужда\p{L}+|обсудил\p{L}*|пода\p{L}+ заявк\p{L}+|едва не|чуть не|предположим|представим)(?!\p{L})|^(?:sure|right|oh),/iu;
const PLAN =
  /(?<!\p{L})(?:will|shall|is to|are to|plan(?:s|ned|ning)? to|prepar(?:es?|ed|ing) to|vow(?:s|ed|ing)? to|pledg(?:es?|ed|ing) to|promis(?:es?|ed|ing) to|predict\w*|forecasts?|poised to|about to|on course to|threatening to|intends?|intended to|hopes?|hoped|wants?|wanted to|expects?|expected to|due to (?:be|open|start|join|sign)|set to|by 20[3-9]\d|aims?|aimed to|seeks?|sought to|would-be|намерен\p{L}*|планиру\p{L}+|собира\p{L}+ся|будет|будут|хочет|хотят|надеется|ожидает\p{L}*|должен|должна|готовит\p{L}*|обеща\p{L}+|пообеща\p{L}+|прогноз\p{L}*)(?!\p{L})/iu;
const CONDITION = /(?<!\p{L})(?:if|unless|had it|were it|as long as|provided that|если|бы|при условии)(?!\p{L})/iu;
const SAYS =
  /(?<!\p{L})(?:said|says|saying|claims?|claimed|according to|told|argues?|argued|insists?|insisted|believes?|believed|wrote|writes|thinks?|warned|warns|suggests?|suggested|alleges?|alleged|accus\w+|заявил\p{L}*|сказал\p{L}*|утвержда\p{L}+|по словам|по мнению|считает|считают|полага\p{L}+|пишет|сообщил\p{L}*|подчеркнул\p{L}*|отметил\p{L}*|обвинил\p{L}*)(?!\p{L})/iu;
// What a resolution demands is what it is called by; that it was voted on is stated.
const DEMANDED =
  /(?<=(?:resolution|assembly|text|motion|measure|ES-\d+\/\d+|резолюци\p{L}+)(?:[^.;]{0,40}\s)?)(?:demand\w*|calling (?:for|on)|потребовавш\p{L}+|требующ\p{L}+)(?!\p{L})/giu;
const QUOTES = /["“”«»][^"“”«»]{25,}["“”«»]/u;
const QUESTION = /\?["'”’»)\]]*$/u;

/** Reads how a sentence says it. */
export function toneOf(sentence: string): Tone {
  // The month is no doubt.
  const plain = sentence
    .replace(SPOKEN, " ")
    .replace(DEMANDED, " ")
    .replace(/(?<=[^\p{L}.!?]\s?)May(?!\p{L})|^May(?=\s\d)/gu, " ");
  const unsaid = QUESTION.test(sentence)
    ? "question"
    : CONDITION.test(plain)
      ? "condition"
      : HEDGE.test(plain) || UNREAL.test(plain)
        ? "hedge"
        : PLAN.test(plain)
          ? "plan"
          : null;
  return { negated: NEGATION.test(plain), unsaid, quoted: SAYS.test(plain) || QUOTES.test(plain) };
}
