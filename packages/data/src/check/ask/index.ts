import type { Asks } from "../checked.ts";
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
  // What may be so by one record is told by another that has the day.
  return direct.every(({ stance }) => stance === "possibly")
    ? asked
    : asked.map((one) => (BESIDE.includes(one.asks) && !direct.some(({ stance }) => stance === one.stance) ? { ...one, stance: null } : one));
};

/** A clause that names one text, by the body that it founds, says nothing of another one. */
function ofOneText(found: readonly Asked[]): Asked[] {
  const named = found.find(({ asks, isNamed }) => asks === "agreement" && isNamed === true);
  return found.filter(({ asks, records }) => named === undefined || asks !== "agreement" || records.some((path) => named.records.includes(path)));
}

const DIRECT: readonly Asks[] = ["membership", "founding", "office", "visit", "position", "vote"];
const BESIDE: readonly Asks[] = ["event", "corridor"];
