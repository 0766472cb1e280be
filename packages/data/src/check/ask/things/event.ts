import { fold } from "../../../identity/fold.ts";
import { fitsNumber } from "../../../reading/numbers.ts";
import { isPlace } from "../../../reading/places.ts";
import { wordsIn } from "../../../reading/words.ts";
import type { Event } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import { bestFit } from "../../compare.ts";
import type { Asked, Context } from "../../context.ts";
import { citiesIn, isAt } from "../cities.ts";
import { amount, asked, fitOf, saidOf, strangersIn, tollOf } from "./fit.ts";
import { type Meant, sharedNotions } from "./meant.ts";
import { sameCourse } from "./same-course.ts";

const TOLLS: readonly string[] = ["dead", "injured", "displaced"];

export function event(clause: Clause, record: Event, meant: Meant, context: Context): Asked[] {
  const { start, lastDay, casualties } = record;
  const found: Asked[] = [];
  const period = { earliest: start.earliest, latest: lastDay.latest ?? start.latest };
  const off = bestFit(saidOf(clause, meant.document), [period]) === "differs";
  for (const [measure, notion] of [
    ["deaths", "dead"],
    ["injuries", "injured"],
    ["displaced", "displaced"],
  ] as const) {
    const said = notionOf(clause, notion);
    const counts = casualties.filter((one) => one.measure === measure);
    const number = clause.numbers.find(({ unit, value }) => unit !== "%" && unit !== "ordinal" && value >= 3);
    // That people died is no likeness: without a day, something else of it has to be said.
    const likeness = meant.words.length + sharedNotions(clause.sentence, meant.document).filter((name) => !TOLLS.includes(name)).length;
    // What was at another time, and is not called by name, is another happening.
    if (off && meant.words.length === 0) continue;
    if (said === undefined || counts.length === 0 || number === undefined || (likeness === 0 && clause.dates.length === 0)) continue;
    const fits = counts.some(
      ({ least, most }) =>
        (least !== null && fitsNumber(number, least)) ||
        (most !== null && fitsNumber(number, most)) ||
        (least !== null && most !== null && number.value >= least && number.value <= most),
    );
    const [low, high] = [Math.min(...counts.map(({ least, most }) => least ?? most ?? 0)), Math.max(...counts.map(({ least, most }) => most ?? least ?? 0))];
    const far = number.value > high * 1.5 || number.value < low * 0.6;
    const stance = fits ? "agrees" : far ? "differs" : "possibly";
    found.push({
      // How many they were agrees with nothing where the day does not.
      ...tollOf(measure, off && stance !== "differs" ? null : stance, meant.document),
    });
  }
  if (found.length > 0) return found;
  const parties = record.participants.flatMap(({ country }) => country ?? []);
  if (strangersIn(clause, parties)) return [asked("event", "who took part", "differs", meant)];
  const same = sameCourse(clause, meant.document, context);
  const there = samePlace(clause, record);
  if (same && isFromPlace(clause, record, context)) return meant.sure ? [asked("event", "where was it", "differs", meant)] : [];
  const fit = same && there ? fitOf(clause, [period], meant, context) : null;
  // A meeting of a day, of those who met then, was where it was.
  if (same && !there && meant.sure && notionOf(clause, "summit") !== undefined && fitOf(clause, [period], meant, context) === "agrees")
    found.push(asked("event", "where was it", "differs", meant));
  if (fit !== null && meant.sure) found.push(asked("event", "when was it", fit === "agrees" && amount(clause) ? null : fit, meant));
  return found;
}

const MOVES = /(?<!\p{L})(?:mov(?:e[sd]?|ing)|shift(?:s|ed)?|relocat\w+|transfer\w*|перен[её]с\p{L}*|перенос\p{L}*|переехал\p{L}*|перев[её]л\p{L}*)(?!\p{L})/iu;
const FROM_TO = /(?<!\p{L})(?:from|из)\s+(?<from>\p{Lu}[^.;]*?)[,\s]+(?:to|в)\s+(?<to>\p{Lu}\p{L}[\p{L}-]*)/u;

/** `Moved the capital from Akmola to Almaty`: where a move went to is where it was, and not where it came from. */
function isFromPlace({ text, ...clause }: Clause, { place }: Event, context: Context): boolean {
  const { groups, index } = (MOVES.test(text) ? text.match(FROM_TO) : null) ?? {};
  if (place === null || groups === undefined || index === undefined) return false;
  const citiesOf = (words: string) => citiesIn({ sentence: { ...clause.sentence, words: wordsIn(words) }, from: 0, to: wordsIn(words).length }, context);
  return isAt(place.name, citiesOf(groups.from ?? "")) && !isAt(place.name, citiesOf(groups.to ?? ""));
}

/** Where the clause names a city as its place, is it the one in which it was? */
function samePlace(clause: Clause, { place }: Event): boolean {
  const { mentions, sentence } = clause;
  const visit = notionOf(clause, "visit");
  // `Visited Almaty` names its place as `in Almaty` does.
  const cities = mentions
    .filter((mention) => isPlace(sentence, mention) || (mention.as === "seat" && visit !== undefined && mention.from === visit.to))
    .map(({ from, to }) =>
      sentence.words
        .slice(from, to)
        .map(({ key }) => key)
        .join(" "),
    );
  // Of two meetings in one sentence each has its own place.
  const [city = ""] = fold(place?.name ?? "").split(/[\s,]+/);
  return (
    place === null ||
    cities.length === 0 ||
    fold(sentence.text).includes(city) ||
    cities.some((city) => fold(place.name).includes(city) || /\p{Script=Cyrillic}/u.test(city))
  );
}
