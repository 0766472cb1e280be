import type { Asks } from "../checked.ts";
import type { Clause } from "../clause.ts";
import type { Ask, Asked } from "../context.ts";
import { askBasesInRegion } from "./bases-in-region.ts";
import { askBody } from "./body.ts";
import { askDeath } from "./death.ts";
import { askFirstHolder } from "./first-holder.ts";
import { askHosts } from "./hosts.ts";
import { askMembership } from "./membership.ts";
import { askOffice } from "./office.ts";
import { askOvertake } from "./overtake.ts";
import { askPosition } from "./position.ts";
import { askServedOut } from "./served-out.ts";
import { askStrength } from "./strength.ts";
import { askSuccessor } from "./successor.ts";
import { askTerm } from "./term.ts";
import { askThings } from "./things/index.ts";
import { askTrend } from "./trend.ts";
import { askUnknownHolder } from "./unknown-holder.ts";
import { askValue } from "./value.ts";
import { askVisit } from "./visit.ts";
import { askVote } from "./vote.ts";

const ASKS: readonly Ask[] = [
  askVote,
  askMembership,
  askBody,
  askOffice,
  askUnknownHolder,
  askSuccessor,
  askFirstHolder,
  askServedOut,
  askDeath,
  askVisit,
  askOvertake,
  askValue,
  askTrend,
  askPosition,
  askHosts,
  askBasesInRegion,
  askStrength,
  askThings,
];

/**
 * All that a clause states and that can be asked, in the order in which the kinds are tried. That an event or a thing beside it falls on the same day
 * or another says nothing against what was asked of a state, a body or an office: it is shown, without a stance.
 */
export const asksOf: Ask = (clause, context, candidates) => {
  const found = ofOneText(ASKS.flatMap((ask) => ask(clause, context, candidates)));
  // Until when it may be there tells that it is there; that it is somebody else's says that another one is meant.
  const others = found.some(({ asks, stance }) => asks === "deployment" && stance === "differs");
  const terms = others ? [] : askTerm(clause, context);
  // What cannot be told of a state at large is told of the base that the clause calls by its name.
  const isTold = found.some(({ asks, stance, isPresence }) => asks === "deployment" && isPresence !== true && (stance === "agrees" || stance === "differs"));
  const present = found.filter(({ isPresence, stance }) => isPresence !== true || (terms.length === 0 && !(isTold && stance === "cannot-tell")));
  const asked = [...terms, ...present];
  const direct = asked.filter(({ asks, stance }) => DIRECT.includes(asks) && stance !== null);
  const careful = besideItsDay(clause, asked);
  // What may be so by one record is told by another that has the day.
  return direct.every(({ stance }) => stance === "possibly")
    ? careful
    : careful.map((one) => (BESIDE.includes(one.asks) && !direct.some(({ stance }) => stance === one.stance) ? { ...one, stance: null } : one));
};

/**
 * Where a clause tells the day of a decision or a vote on it, of a request or of talks, that day is not the one of what was decided. And where it tells how
 * long before or after something else it was, what it names may belong to that: it says nothing against the record.
 */
function besideItsDay({ text, sentence }: Clause, asked: Asked[]): Asked[] {
  const [isDecision, isRatified] = [DECIDES.test(text), RATIFIES.test(text) && !IN_FORCE.test(text)];
  const lapse = LAPSE.exec(sentence.text);
  if (!isDecision && !isRatified && lapse === null) return asked;
  const after = lapse === null ? undefined : sentence.mentions.find(({ from }) => (sentence.words[from]?.start ?? 0) >= lapse.index + lapse[0].length);
  const isBeside = ({ asks, stance, records }: Asked): boolean => {
    if (stance !== "agrees" && stance !== "differs") return false;
    if (asks === "agreement") return isDecision || isRatified || (lapse !== null && stance === "differs");
    if (asks === "event") return isDecision && stance === "differs";
    if (asks === "deployment") return isDecision || (lapse !== null && stance === "differs");
    if (asks !== "membership") return false;
    // `Months after Armenia`: the day is not Armenia's.
    const isOfAfter = after !== undefined && records.length > 0 && records.every((path) => after.ids.some((id) => path.includes(`-${id.toLowerCase()}`)));
    return isDecision || (isOfAfter && stance === "differs");
  };
  return asked.map((one) => (isBeside(one) ? { ...one, stance: null } : one));
}

const DECIDES =
  /(?<!\p{L})(?:(?:voted|decid\p{L}+|agreed|asked|demand\p{L}+|urged|ordered|announc\p{L}+|threaten\p{L}+|propos\p{L}+|offered|plann?(?:s|ed)|promised|pledged|vowed|negotiat\p{L}+|talks|applied|application)(?!\p{L})[^.;,]{0,60}?(?<!\p{L})(?:to (?:close|shut|leave|quit|withdraw|join|accede|rejoin|open|suspend|freeze|sign)|(?:its |their |the )?(?:withdrawal|closure|exit|departure|accession|closing))|(?:проголосова|реши|объяви|потребова|попроси|пообеща|договори|предложи|переговоры)\p{L}*[^.;,]{0,60}?(?<!\p{L})(?:закры|выход|выйти|покинуть|вступ|присоедин|вывод|вывести|подписа)\p{L}*)/iu;
const RATIFIES = /(?<!\p{L})(?:ratif|ратифи)\p{L}*/iu;
// Whether it is in force hangs on who ratified it.
const IN_FORCE = /(?<!\p{L})(?:in|into) force|в сил[еу](?!\p{L})/iu;
const LAPSE =
  /(?<!\p{L})(?:days?|weeks?|months?|years?|decades?) (?:before|after)(?!\p{L})|(?<!\p{L})через [^.,;]{0,20}?(?:дн|недел|месяц|год|лет)\p{L}* после/iu;

/** A clause that names one text, by the body that it founds, says nothing of another one. */
function ofOneText(found: readonly Asked[]): Asked[] {
  const named = found.find(({ asks, isNamed }) => asks === "agreement" && isNamed === true);
  return found.filter(({ asks, records }) => named === undefined || asks !== "agreement" || records.some((path) => named.records.includes(path)));
}

const DIRECT: readonly Asks[] = ["membership", "founding", "office", "visit", "position", "vote"];
const BESIDE: readonly Asks[] = ["event", "corridor"];
