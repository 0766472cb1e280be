import { NUMBER_WORDS } from "./number-words.ts";

/** A number that a text gives. */
export interface ReadNumber {
  value: number;
  /** Half of the last place that is given: what rounding allows. A tenth of the value where the text says *about*. */
  slack: number;
  /** More: at least so many. Less: at most so many. Nearly: so many or a little less. */
  as: "exactly" | "more" | "less" | "nearly";
  unit: "%" | "usd" | "eur" | "km" | "tonnes" | "bcm" | "barrels" | "times" | "ordinal" | "people" | null;
  /** Where it stands, in UTF-16 units, the end not included. */
  start: number;
  end: number;
}

const PARTS: Readonly<Record<string, number>> = {
  half: 50,
  "a third": 100 / 3,
  "one third": 100 / 3,
  "one-third": 100 / 3,
  "two thirds": 200 / 3,
  "two-thirds": 200 / 3,
  "a quarter": 25,
  "one quarter": 25,
  "three quarters": 75,
  "three-quarters": 75,
  "a fifth": 20,
  "one fifth": 20,
  "one-fifth": 20,
  "two fifths": 40,
  "two-fifths": 40,
  "three fifths": 60,
  "three-fifths": 60,
  "four fifths": 80,
  "four-fifths": 80,
  "nine tenths": 90,
  "nine-tenths": 90,
  "a tenth": 10,
  "двух третей": 200 / 3,
  "две трети": 200 / 3,
  "трех четвертей": 75,
  "трёх четвертей": 75,
  "три четверти": 75,
  "две пятых": 40,
  "двух пятых": 40,
  "четырех пятых": 80,
  "четырёх пятых": 80,
  половин: 50,
  треть: 100 / 3,
  трети: 100 / 3,
  четверть: 25,
  четверти: 25,
};
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|тыс|тысяч)/i, 1e3],
  [/^(?:million|mn|m|млн|миллион)/i, 1e6],
  [/^(?:billion|bn|b|млрд|миллиард)/i, 1e9],
  [/^(?:trillion|trn|tn|трлн|триллион)/i, 1e12],
  [/^hundred/i, 100],
  [/^k$/i, 1e3],
];
/** Dozens: `half a dozen`, `a dozen`, `дюжина`. */
const DOZENS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})half[- ]a[- ]dozen(?!\p{L})|(?<!\p{L})полдюжин\p{L}*/giu, 6],
  [/(?<!\p{L})(?:a|a round) dozen(?!\p{L})|(?<!\p{L})дюжин\p{L}*/giu, 12],
];
const B = "(?<![\\p{L}\\p{N}])";
const E = "(?![\\p{L}\\p{N}])";
const DIGITS = "\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+|,\\d{1,3})?";
const SCALE =
  "(?:thousand|million|billion|trillion|hundred|mn|bn|mln|bln|trn|tn|m|b|k|тысяч[аи]?|тыс\\.?|млн\\.?|миллион(?:а|ов)?|млрд\\.?|миллиард(?:а|ов)?|трлн\\.?|триллион(?:а|ов)?)";
const UNITS: readonly (readonly [RegExp, NonNullable<ReadNumber["unit"]>])[] = [
  [/^\s*(?:%|per\s?cent|percent|процент)/iu, "%"],
  [/^\s*(?:US\s?dollars|dollars|долл|usd)/iu, "usd"],
  [/^\s*(?:euros?|евро|eur)/iu, "eur"],
  [/^\s*(?:-|\s)?(?:km|kilomet|км|километр)/iu, "km"],
  [/^\s*(?:tonnes|tons|т(?:онн)?(?!\p{L}))/iu, "tonnes"],
  [/^\s*(?:bcm|cubic\s+met|куб|м3|м³)/iu, "bcm"],
  [/^\s*(?:barrels|bpd|b\/d|баррел)/iu, "barrels"],
  [/^\s*(?:times|раз)(?!\p{L})/iu, "times"],
  [/^\s*(?:people|soldiers|troops|personnel|inhabitants|migrants|deaths|dead|killed|человек|военн|солдат|погиб|жител)/iu, "people"],
];
const LEADS: readonly (readonly [RegExp, ReadNumber["as"] | "about"])[] = [
  [
    /(?:(?<!(?:no|not)\s+)more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed)|topp(?:ed|s)|at least|no fewer than|no less than|upwards of|(?<!не\s+)(?:более чем|более|больше)|свыше|не менее|не меньше|минимум|превысил[аио]?|перевалил[аио]? за)\s+(?:US)?[$€]?\s*$/iu,
    "more",
  ],
  [/(?:less than|fewer than|under|below|at most|no more than|not more than|up to|менее чем|менее|меньше|не более|не больше|до)\s+(?:US)?[$€]?\s*$/iu, "less"],
  [/(?:nearly|almost|close to|just under|почти)\s+(?:US)?[$€]?\s*$/iu, "nearly"],
  [/(?:about|around|some|roughly|approximately|an estimated|circa|около|примерно|порядка|приблизительно)\s+(?:US)?[$€]?\s*$/iu, "about"],
];
const WRITTEN = new RegExp(`${B}(?:(US\\$|\\$|€)\\s?)?(${DIGITS})(?:[-\\s]?(${SCALE}))?${E}`, "giu");
const SPELLED = new RegExp(`${B}(${Object.keys(NUMBER_WORDS).join("|")})(?:[-\\s](${Object.keys(NUMBER_WORDS).join("|")}))?(?:\\s(${SCALE}))?${E}`, "giu");
// `The first half of 2014`, `half a million`, `two and a half` are no parts of a whole.
const PARTED = new RegExp(
  `${B}(?<!(?:first|second|latter|other|and(?:\\s+a)?|перв\\p{L}+|втор\\p{L}+)\\s+)(${Object.keys(PARTS).join("|")})[а-я]*${E}(?!\\s*of\\s+the\\s+year|\\s+an?\\s)`,
  "giu",
);

// `No members` counts; `no more`, `no doubt` and `No. 5` do not.
const NONE = /^\s+(?:\p{Ll}+\s+)?(?:members?|states|countries|republics|troops|soldiers|people|deaths|votes?|bases?)(?!\p{L})/u;

/** The numbers of a text that are no dates. @param taken where its dates stand */
export function numbersIn(text: string, taken: readonly { start: number; end: number }[]): ReadNumber[] {
  const found: ReadNumber[] = [];
  // By place, so that a text of numbers alone takes no longer than another.
  const covered = new Uint8Array(text.length);
  for (const { start, end } of taken) covered.fill(1, start, end);
  const free = (start: number, end: number) => !covered.subarray(start, end).includes(1);
  const enter = (value: number, place: number, start: number, end: number, round = false, currency?: string) => {
    if (!free(start, end) || !Number.isFinite(value)) return;
    const lead = LEADS.find(([pattern]) => pattern.test(text.slice(Math.max(0, start - 32), start)))?.[1] ?? "exactly";
    const after = text.slice(end, end + 24);
    const ordinal = /^(?:st|nd|rd|th|-?(?:й|го|м|ая|ое|е|я|ю|ой|ую))(?!\p{L})/iu.test(after);
    const unit =
      currency === undefined ? (ordinal ? "ordinal" : (UNITS.find(([pattern]) => pattern.test(after))?.[1] ?? null)) : currency === "€" ? "eur" : "usd";
    // A round number is no laxer than one with *about* before it.
    const half = round ? Math.min(place / 2, value / 10) : place / 2;
    const slack = lead === "about" ? Math.max(value / 10, half) : half;
    covered.fill(1, start, end);
    found.push({ value, slack, as: lead === "about" ? "exactly" : lead, unit, start, end });
  };
  for (const [pattern, value] of DOZENS) for (const match of text.matchAll(pattern)) enter(value, 0, match.index, match.index + match[0].length);
  for (const match of text.matchAll(WRITTEN)) {
    const [all, currency, digits = "", scale] = match;
    const plain = /^\d{1,3}(?:[,  ]\d{3})+/.test(digits) ? digits.replace(/[,  ]/g, "") : digits.replace(",", ".");
    const times = scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
    const decimals = plain.split(".")[1]?.length ?? 0;
    // Of a whole number that ends in noughts nobody knows where it was rounded: half of its last other figure's place.
    // At least two figures are meant: `30 billion` is no 34.
    const noughts = decimals > 0 ? 0 : Math.max(0, Math.min(plain.match(/0+$/)?.[0].length ?? 0, plain.length - 2));
    enter(Number(plain) * times, 10 ** (noughts - decimals) * times, match.index, match.index + all.length, noughts > 0 || times > 1, currency);
  }
  // `Two thirds` before `two`.
  for (const match of text.matchAll(PARTED)) {
    const value = PARTS[(match[1] ?? "").toLowerCase()] ?? 0;
    if (!free(match.index, match.index + match[0].length)) continue;
    enter(value, 4, match.index, match.index + match[0].length);
    const last = found.at(-1);
    if (last !== undefined && last.start === match.index) last.unit = "%";
  }
  for (const match of text.matchAll(SPELLED)) {
    const [all, first = "", second, scale] = match;
    const one = NUMBER_WORDS[first.toLowerCase().replaceAll("ё", "е")] ?? 0;
    const two = second === undefined ? 0 : (NUMBER_WORDS[second.toLowerCase()] ?? 0);
    if (second !== undefined && (one < 20 || two >= 10)) continue;
    if (/^no$/i.test(first) && !NONE.test(text.slice(match.index + all.length, match.index + all.length + 40))) continue;
    const times = scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
    enter((one + two) * times, times > 1 ? times : 0, match.index, match.index + all.length, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Does a value fit what a text says of it? */
export function fitsNumber({ value, slack, as }: ReadNumber, held: number): boolean {
  if (as === "more") return held >= value - slack;
  if (as === "less") return held <= value + slack;
  if (as === "nearly") return held >= value * 0.85 && held <= value + slack;
  return Math.abs(held - value) <= slack * 1.0001;
}
