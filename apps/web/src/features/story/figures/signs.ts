import { type Answer, type Future, readSignpost, type Signpost } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { recordOf } from "@/model/records.ts";
import type { Count } from "@/phrases/counts.ts";

/** Years of which the indicators are read. */
export const FIRST_YEAR = 1992;
export const LAST_YEAR = Number(meta.horizon.slice(0, 4));
/** Just before the article. */
export const THEN = "2022-12-31";

const FUTURES: readonly Future[] = ["russia-reclaims-security", "china-leads-economy", "new-patrons", "masters-in-their-own-houses"];

/** The sign as the dataset has it: its unit is a word, which other languages translate. */
const inEnglish = ({ id }: Signpost): Signpost => recordOf(dataset.signposts, id);

/** Which way a sign moved for certain between the end of 2022 and its latest reading. */
type Move = "towards" | "away" | "still" | "unsure";

/** Unsure where not all that there are are held, or where nothing is known of the time since. */
function moveOf(signpost: Signpost): Move {
  const [before, latest] = [readingAt(signpost, THEN), latestReading(signpost)];
  if (before === null || latest === null || (latest.year ?? LAST_YEAR) <= Number(THEN.slice(0, 4))) return "unsure";
  const rose = directionOf(inEnglish(signpost), before, latest.reading);
  if (rose !== 0) return rose > 0 === (signpost.towards === "higher") ? "towards" : "away";
  return before.most === null || latest.reading.most === null ? "unsure" : "still";
}

/** How the signs of a future moved. */
export function tallyOf(future: Future): Record<Move | "all", number> {
  const moves = dataset.signposts.records.filter((signpost) => signpost.future === future).map(moveOf);
  const count = (which: Move) => moves.filter((move) => move === which).length;
  return { all: moves.length, towards: count("towards"), away: count("away"), still: count("still"), unsure: count("unsure") };
}

/** A share that moved by less, as a part of the whole, did not move: from year to year shares go up and down by more than that. */
export const SMALLEST = 0.02;

/**
 * Which way a reading moved for certain, and by enough to count: 1 up, -1 down, else 0. Where not all that there are are held, a later reading may be lower because
 * entering stopped, and higher because it began: neither is told.
 */
export function directionOf({ unit }: Pick<Signpost, "unit">, before: Count, now: Count): -1 | 0 | 1 {
  const moved = (by: number) => by > 0 && (unit !== "share" || by >= SMALLEST);
  if (before.most !== null && moved(now.least - before.most)) return 1;
  return now.most !== null && moved(before.least - now.most) ? -1 : 0;
}

/** What a sign reads: for certain, at the most, and of what is held, which may not be all that there is. */
export interface SignReading extends Count {
  possible: number;
}

/** What a sign reads at a day; null where the records do not cover it. */
export function readingAt(signpost: Signpost, at: string): SignReading | null {
  const { least, most, ids }: Answer = readSignpost(dataset, signpost, at).answer;
  // Without a most the ids are the records held that may count.
  return least === null ? null : { least, most, possible: most ?? ids.length };
}

/**
 * A reading as a mark has room for it: "7", "5–7", and with a plus where more may not be held. A share has a decimal where without one it would
 * look as if it had not moved.
 */
export function written(locale: Locale, signpost: Signpost, reading: SignReading | null): string {
  if (reading === null) return storyFigureMessages(locale).futures.unknown;
  const share = inEnglish(signpost).unit === "share";
  const digits = share && hiddenByRounding(signpost) ? 1 : 0;
  const one = (value: number) => (share ? percentOf(locale, value, digits) : numberIn(locale, value, 0));
  const range = reading.least === reading.possible ? one(reading.least) : `${one(reading.least)}–${one(reading.possible)}`;
  return reading.most === null ? `${range}+` : range;
}

function signTitle(locale: Locale, { id }: Signpost): string {
  return recordOf(datasetIn(locale).signposts, id).title;
}

/** The latest reading there is: now, or that of the last year that the records cover. */
function latestReading(signpost: Signpost) {
  const now = readingAt(signpost, meta.horizon);
  if (now !== null) return { reading: now, year: null };
  for (let year = LAST_YEAR - 1; year >= FIRST_YEAR; year--) {
    const reading = readingAt(signpost, `${year}-12-31`);
    if (reading !== null) return { reading, year };
  }
  return null;
}

function hiddenByRounding(signpost: Signpost): boolean {
  const [before, latest] = [readingAt(signpost, THEN)?.least, latestReading(signpost)?.reading.least];
  return before !== undefined && latest !== undefined && before !== latest && Math.round(before * 100) === Math.round(latest * 100);
}

/** The same in words; a year that is not this one is named. */
function latestOf(signpost: Signpost) {
  const latest = latestReading(signpost);
  return {
    text: (locale: Locale) =>
      latest === null
        ? storyFigureMessages(locale).futures.unknown
        : `${written(locale, signpost, latest.reading)}${latest.year === null ? "" : ` (${latest.year})`}`,
  };
}

/** The signs of each future with their readings, as the graphic and its table have them. */
export function signsByFuture(locale: Locale) {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return FUTURES.map((future) => ({
    future,
    signs: datasetIn(locale)
      .signposts.records.filter((signpost) => signpost.future === future)
      .sort((a, b) => a.number - b.number)
      .map((signpost) => ({
        signpost,
        title: signTitle(locale, signpost),
        values: years.map((year) => readingAt(signpost, year === LAST_YEAR ? meta.horizon : `${year}-12-31`)),
        before: readingAt(signpost, THEN),
        now: latestOf(signpost),
        move: moveOf(signpost),
      })),
  }));
}

export type FutureSigns = ReturnType<typeof signsByFuture>[number];
