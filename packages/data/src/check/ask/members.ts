import { REPUBLICS } from "../../identity/republics.ts";
import { membershipsAt } from "../../query/index.ts";
import type { ReadDate } from "../../reading/dates.ts";
import { formatDay, parsePeriod } from "../../time/index.ts";
import type { OrganizationId } from "../../types.ts";
import { opposite } from "../checked.ts";
import { type Clause, notionOf, statesIn } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { BELONGS } from "./claimed.ts";

// `One of the five founding members` is no share of the republics.
const OF_THE_FIVE = /(?<!\p{L})(?:all|none|two|three|four) of the five(?!\s+(?:founding|founders|members|permanent|original))/iu;
const WHOLE_FIVE =
  /(?<!\p{L})(?:all(?: the)?|every one of the|все)\s+(?:five|пять)\s+(?:\p{L}+\s+){0,2}(?:republics|states|countries|nations|республик\p{L}*|стран\p{L}*|государств\p{L}*)/iu;
const EXCEPT = /(?<!\p{L})(?:but|except|save|bar|minus|without|excluding|apart from|other than|кроме|за исключением)(?!\p{L})/iu;
/** Days of a season: a number of members is given of it as of a day. */
const SEASON = 100;
const SOME = /^\s*(?:states|countries|members|государств\p{L}*|стран\p{L}*|членов)\s+(?:(?:of|in)\s+(?:the\s+)?)?$/iu;

const BECAME_SO_MANY =
  /(?<!\p{L})(?:enlarged|expanded|increased|swelled|brought|brings|bringing|raised|had|counted|numbered|расширил\p{L}*|увеличил\p{L}*|насчитывал\p{L}*|стало)(?!\p{L})/iu;
const FOUNDED_BY =
  /(?<!\p{L})(?:(?:founded|created|established|formed|launched|set up|started|signed|begun) by|(?:основан|создан|учрежд[её]н|подписан)\p{L}*)\s+(?:\p{L}+\s+)?$/iu;

/** `has nine members`, `four of the five`: counted at the date given, or now. */
export function countOf(clause: Clause, organization: OrganizationId | undefined, context: Context): Asked[] {
  if (organization === undefined) return [];
  const { dataset, written } = context;
  const { numbers, sentence } = clause;
  // `The leaders of five states met at its summit`: who came is not who belongs.
  if (notionOf(clause, "summit") !== undefined && notionOf(clause, "member", "found") === undefined) return [];
  // Nor does who signed, voted or sent soldiers: `six states signed the declaration that founded it`.
  if (notionOf(clause, "sign", "vote", "send", "troops") !== undefined && notionOf(clause, "member", "join") === undefined) return [];
  const five = sentence.mentions.some(({ kind }) => kind === "five") || /republics|республик/iu.test(clause.text) || OF_THE_FIVE.test(clause.text);
  const text = clause.text;
  // `Which began work in 2015`: of what is told beside it, and not of the count.
  const [date] = happened(clause.dates).filter(({ start }) => !/,\s*(?:which|котор\p{L}+)\s[^,]*$/iu.test(clause.sentence.text.slice(0, start)));
  const at = date === undefined ? formatDay(written) : formatDay(date.to);
  if (
    parsePeriod(at) === null ||
    dataset.memberships.coverage.parts[organization]?.state !== "whole" ||
    dataset.memberships.coverage.parts[organization]?.others === true
  )
    return [];
  const answer = membershipsAt(dataset.memberships, { organization, at });
  const whole = notionOf(clause, "member", "join") !== undefined || text.search(BELONGS) >= 0 ? text.match(WHOLE_FIVE) : null;
  const share =
    whole ??
    text.match(
      /(?:^|\s)(?:all|every|each|none|(\w+)(?: out)?) of the (?:five|region|republics|central asian)|(\w+) out of (?:the )?five|все пять|(?:^|\s)(\p{L}+) из пяти/iu,
    );
  if (five && share !== null) {
    const [number] = numbers.filter(({ value }) => value <= 5);
    const claimed = /all(?: |$)|every|each|все пять/iu.test(share[0]) ? 5 : /none/iu.test(share[0]) ? 0 : (number?.value ?? null);
    const members = answer.members.filter(({ country }) => (REPUBLICS as readonly string[]).includes(country));
    if (claimed === null) return [];
    // `All of the five except Turkmenistan`: those and no others.
    const except = new Set(claimed === 5 && EXCEPT.test(text) ? statesIn(clause, false, true).flatMap(({ ids }) => ids) : []);
    const fits =
      except.size > 0 ? REPUBLICS.every((country) => except.has(country) !== members.some((member) => member.country === country)) : members.length === claimed;
    const stance = fits ? "agrees" : "differs";
    return [
      {
        asks: "members",
        question: (words) => words.bodies.howManyOfFive(organization),
        stance: /(?<!\p{L})(?:not|не)\s+$/iu.test(text.slice(0, (share.index ?? 0) + 1)) ? opposite(stance) : stance,
        held: (words) =>
          words.bodies.membersOfFive(
            members.map(({ country }) => country),
            at,
          ),
        records: [`organizations/${organization}`, ...members.map(({ membership }) => `memberships/${membership}`)],
      },
    ];
  }
  const counted = numbers.find(({ start, end, unit, value }) => {
    const after = sentence.text.slice(end, end + 40);
    const before = sentence.text.slice(Math.max(0, start - 60), start);
    // `Ten states of the CIS joined their air defences`: so many of its members, not all.
    const body = sentence.mentions.find(({ ids, from }) => ids[0] === organization && (sentence.words[from]?.start ?? 0) >= end);
    // `Из пяти стран`: of these some are meant.
    if (/(?<!\p{L})из\s+$/iu.test(before)) return false;
    // `Founded by six states, it now has ten members`: so many began it.
    if (FOUNDED_BY.test(before)) return false;
    if (body !== undefined && SOME.test(sentence.text.slice(end, sentence.words[body.from]?.start ?? 0))) return false;
    return (
      value > 0 &&
      value < 60 &&
      (unit === null || unit === "people") &&
      (/^\s*(?:(?:full|member)\s*)*(?:members?|states|countries|членов|члена|государств|стран)/iu.test(after) ||
        /(?:number of|count of|числ[оа]|количеств[оа]).{0,40}(?:members?|member states|членов|государств).{0,20}$/iu.test(before))
    );
  });
  if (counted === undefined || (notionOf(clause, "member", "organization", "join") === undefined && text.search(BELONGS) < 0)) return [];
  // The day has to stand in the same breath as the number; of a span, or of what came before and after, it is not told.
  const between = (date: ReadDate) => sentence.text.slice(Math.min(date.end, counted.end), Math.max(date.start, counted.start));
  const own = clause.dates.filter((date) => !between(date).includes(","));
  const [when] = happened(own);
  const vague =
    own.some(({ as, from, to }) => as === "between" && to - from > SEASON) ||
    own.length > 1 ||
    // `Enlarged it to eleven`: then, and not now.
    (when === undefined && BECAME_SO_MANY.test(text)) ||
    /(?<!\p{L})(?:before|after|soon|grew|rose|grown|until|at first|initially|then|after|barely|до|после|затем)(?!\p{L})/iu.test(text);
  const denied = /(?<!\p{L})(?:not|never|\p{L}+n[’']t|no longer|wrong to say|не|никогда)(?!\p{L})/iu.test(text);
  const [first, last] = when === undefined ? [written, written] : [when.from, when.to];
  const [from, to] = [first, last].map((day) =>
    membershipsAt(dataset.memberships, { organization, at: formatDay(Math.min(day, dataset.memberships.horizon)) }),
  );
  if (from === undefined || to === undefined) return [];
  const [least, most] = [Math.min(from.least, to.least), Math.max(from.possible, to.possible)];
  const { value, as } = counted;
  const fits = as === "more" ? most > value : as === "less" ? least < value : value >= least && value <= most;
  const named = statesIn(clause).flatMap(({ ids }) => ids);
  // A list of members is read too.
  const stranger = named.length > 1 && named.some((id) => !to.members.some(({ country }) => country === id));
  return [
    {
      asks: "members",
      question: (words) => words.bodies.howManyMembers(organization, formatDay(last)),
      stance: denied || vague ? null : fits && !stranger ? "agrees" : "differs",
      held: (words) => words.bodies.members({ least: to.least, possible: to.possible, states: to.members.map((member) => member.country) }, formatDay(last)),
      records: [`organizations/${organization}`],
    },
  ];
}
