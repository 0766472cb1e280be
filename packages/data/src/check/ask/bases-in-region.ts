import { REPUBLICS } from "../../identity/republics.ts";
import { deploymentsAt } from "../../query/index.ts";
import { formatDay, holdsAt } from "../../time/index.ts";
import type { CountryId, Deployment } from "../../types.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf, saidIn } from "../clause.ts";
import { happened } from "../compare.ts";
import { type Ask, type Context, saysOf } from "../context.ts";
import { endsIn } from "./ends.ts";

// That none is left: lost, closed or given up all of them, or the last.
const GONE =
  /(?<!\p{L})(?:lost|los(?:es|ing)|closed?|gave up|given up|abandoned|withdr[ae]w\w*(?: from)?|left|shut|потерял\p{L}*|утратил\p{L}*|лишил\p{L}*|закрыл\p{L}*|вывел\p{L}*)\s+(?:(?:all|every(?: one)?|each|the last)(?: of)?|its last|all (?:of )?its|вс[ею]х?|последн\p{L}+)(?!\p{L})/iu;
const LAST = /(?<!\p{L})last (?:\p{L}+ ){0,2}bases?(?!\p{L}).{0,60}(?<!\p{L})(?:closed|closes|shut|gone|left|vacated)(?!\p{L})/iu;
const NONE = /(?<!\p{L})(?:no|not a single|not one|without(?: any| a single)?|нет|ни одной|нет ни одной|не осталось)(?!\p{L})(?! (?:longer|more) the)/iu;
const NO_LONGER = /(?<!\p{L})(?:no longer|not any ?(?:more|longer)|does not|doesn[’']t|do not|больше не|не имеет)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:has|have|did|had) not(?! a)(?!\p{L})|(?<!\p{L})\p{L}+n[’']t(?!\p{L})|(?<!\p{L})не(?= (?:потер|утрат|лиш|закры))/iu;
const HAS = /(?<!\p{L})(?:has|have|had|keeps?|kept|maintains?|runs?|operates?|holds?|with|есть|имеет|держит|сохраня\p{L}+|у)(?!\p{L})/iu;
const SHOWN = 10;
/** What nobody calls a base. */
const NO_BASE: readonly Deployment["kind"][] = ["border-guards", "advisers"];

/** How many bases has a state in Central Asia, and has it any left? The sites that are held are counted, and not all that there were are. */
export const askBasesInRegion: Ask = (clause, context) => {
  const operator = operatorIn(clause);
  if (operator === null) return [];
  const { text, numbers, sentence } = clause;
  const [date] = happened(clause.dates).filter((one) => !endsIn(clause).includes(one));
  const day = date === undefined || date.as === "after" || date.as === "since" ? context.written : Math.min(date.to, context.written);
  const held = sitesOf(operator, day, context);
  const sure = held.filter((site) => holdsAt(site, { earliest: day, latest: day }) === "yes");
  const five = sentence.mentions.find(({ kind }) => kind === "five");
  const number = numbers.find(
    ({ unit, value, start, end }) =>
      unit === null && value < 60 && !(five !== undefined && start < (sentence.words[five.to - 1]?.end ?? 0) && end > (sentence.words[five.from]?.start ?? 0)),
  );
  const gone = GONE.test(text) || LAST.test(text) || NONE.test(text) || NO_LONGER.test(text);
  const denied = GONE.test(text) && NOT.test(text);
  if (!gone && number === undefined && !HAS.test(text)) return [];
  const past = context.dataset.deployments.records.filter(
    (site) =>
      REPUBLICS.some((republic) => republic === site.host) &&
      isOf(site, operator) &&
      holdsAt(site, { earliest: day, latest: day }) === "no" &&
      site.start.earliest !== null &&
      site.start.earliest < day,
  );
  const shown = sure.length > 0 ? sure : held.length > 0 ? held : past;
  const stance: Stance = gone
    ? sure.length > 0
      ? "differs"
      : held.length === 0 && past.length > 0
        ? "possibly"
        : "cannot-tell"
    : number === undefined
      ? sure.length > 0
        ? "agrees"
        : "cannot-tell"
      : number.as === "more" && sure.length >= number.value
        ? "agrees"
        : sure.length <= number.value && number.value <= held.length
          ? "possibly"
          : "cannot-tell";
  const when = date === undefined ? null : saidIn(clause, date);
  const count = { sure: sure.length, held: held.length, over: held.length === 0 && past.length > 0 };
  const paths = shown.slice(0, SHOWN).map(({ id }) => `deployments/${id}`);
  return [
    {
      asks: "deployment",
      question: (words) => words.sites.inRegion(operator, when),
      stance: denied ? opposite(stance) : stance,
      held: (words) => [words.sites.countInRegion(operator, when, count), ...saysOf(words, paths)].join(" "),
      records: paths,
    },
  ];
};

const isOf = ({ operators }: Deployment, operator: CountryId): boolean => operators.some(({ country }) => country === operator);

function sitesOf(operator: CountryId, day: number, { dataset }: Context): Deployment[] {
  const at = formatDay(day);
  const rank = ({ kind }: Deployment) => (/base|airbase/.test(kind) ? 0 : 1);
  return REPUBLICS.flatMap((host) => deploymentsAt(dataset.deployments, { host, operator, at }).deployments)
    .filter(({ kind }) => !NO_BASE.includes(kind))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The one state from outside that is said to have, or to have had, bases in the region as a whole. */
function operatorIn(clause: Clause): CountryId | null {
  const { mentions, sentence } = clause;
  if (notionOf(clause, "base") === undefined || !mentions.some(({ kind }) => kind === "five")) return null;
  const carried = sentence.carried?.kind === "country" ? sentence.carried.ids : [];
  const states = [...new Set([...mentions.flatMap(({ kind, ids }) => (kind === "country" && ids.length === 1 ? ids : [])), ...carried])];
  const [only] = states;
  return states.length !== 1 || only === undefined || REPUBLICS.some((republic) => republic === only) || mentions.some(({ kind }) => kind === "organization")
    ? null
    : (only as CountryId);
}
