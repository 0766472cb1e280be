/** How a text puts a state beside another in a vote: with it, against it, or only otherwise than it. */
export type Side = "with" | "against" | "otherwise";

const ADVERB =
  "(?:\\s+(?:consistently|always|repeatedly|more often|less often|again|once more|twice|often|openly|mostly|usually|every time|once|неизменно|всегда|снова|открыто))?";
const re = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");

/** Said before the other state: `voted with Russia`, `проголосовал против России`. */
export const BEFORE_THE_OTHER: readonly (readonly [Side, RegExp])[] = [
  [
    "otherwise",
    re(
      `vot(?:e|ed|es|ing)${ADVERB}\\s+(?:differently|otherwise)\\s+(?:from|than|to)|(?:broke|breaks|broken|breaking|part(?:ed|ing) (?:ways|company)|diverg(?:ed|ing)) (?:with|from)|(?:про)?голосова\\p{L}+${ADVERB}\\s+(?:иначе|не так),? (?:чем|как)`,
    ),
  ],
  [
    "against",
    re(
      `vot(?:e|ed|es|ing)${ADVERB}\\s+(?:against|in opposition to)|oppos(?:e|ed|es|ing)|went against|(?:про)?голосова\\p{L}+${ADVERB}\\s+против|выступи\\p{L}+ против`,
    ),
  ],
  [
    "with",
    re(
      `(?:vot(?:e|ed|es|ing)|sid(?:e|ed|es|ing)|align(?:ed|s|ing)?(?: (?:it|them)sel(?:f|ves))?|stood|stand(?:s|ing)?)${ADVERB}\\s+(?:(?:together |along )?with|alongside|by|beside|(?:just )?(?:like|as)(?: did)?|(?:exactly )?the same(?: way)? as|in (?:line|step|lockstep|unison) with|on the side of|for|in favou?r of)|support(?:ed|s|ing)?|back(?:ed|s|ing)?|(?:про)?голосова\\p{L}+${ADVERB}\\s+(?:вместе с|заодно с|наравне с|(?:точно )?так же,? как(?: и)?|как(?: и)?|на стороне|за)|(?:встал\\p{L}*|выступил\\p{L}*) на сторон[еу]|поддержа\\p{L}+`,
    ),
  ],
];

/** Said after the other state, with those who vote behind it: `Russia was opposed by`. */
export const PASSIVE: readonly (readonly [Side, RegExp])[] = [
  ["against", re("(?:was|were|been|is|are) (?:\\p{L}+ )?opposed(?: [^,;.]{0,40}?)? by")],
  ["with", re("(?:was|were|been|is|are) (?:\\p{L}+ )?(?:supported|backed|joined)(?: [^,;.]{0,40}?)? by")],
];

/** Said after both: `Kazakhstan and Russia voted alike`. */
export const AFTER_BOTH: readonly (readonly [Side, RegExp])[] = [
  ["otherwise", re("vot(?:e|ed|es|ing) differently|(?:про)?голосова\\p{L}+ по-разному")],
  ["against", re("vot(?:e|ed|es|ing) (?:against (?:each other|one another)|on opposite sides)|(?:про)?голосова\\p{L}+ друг против друга")],
  ["with", re("vot(?:e|ed|es|ing) (?:alike|identically|the same(?: way)?(?! as)|together)|(?:про)?голосова\\p{L}+ одинаково")],
];

/** `Россию поддержал Казахстан`: the one in the accusative is supported. */
export const SUPPORTED_FIRST = re("поддержа\\p{L}+");
export const ACCUSATIVE = /[юу]$/iu;

/** Every time, and not once. */
export const ALWAYS = re("always|every time|each time|invariably|without exception|consistently|in every vote|on every \\p{L}+|всегда|каждый раз|неизменно");
export const NEVER = re("never|not once|not a single time|at no time|никогда|ни разу");
/** More or less often than at another time, or than somebody else: no single count says so. */
export const OFTENER = re("(?:more|less) (?:often|frequently)|more and more|increasingly|чаще|реже|вс[её] (?:чаще|реже)");
/** How many of the five. */
export const OF_THE_FIVE =
  /(?<!\p{L}|(?<!\p{L})(?:not|не) )(?:(all|none|one|two|three|four|each|every one)\s+(?:of\s+)?(?:the\s+)?(?:five|central asian)|(?<!of )(?:the|whole) five|(все) пять|(ни одна) из пяти)(?!\p{L})/iu;
/** A state's own cause is the state: `against Russia's membership`, `with the Russian side`. */
export const ITS_CAUSE = /^(?:['’]s?)?\s+(?:membership|seat|place|presence|candidacy|interests|position|side|delegation)(?!\p{L})/iu;
/** Stood by it in words, it may be, and not by a ballot. */
export const BALLOT = /(?<!\p{L})(?:vot\w+|ballot\w*|(?:про)?голос\p{L}+)(?!\p{L})/iu;
