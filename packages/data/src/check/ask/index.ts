import type { Ask } from "../context.ts";
import { askBody } from "./body.ts";
import { askHosts } from "./hosts.ts";
import { askMembership } from "./membership.ts";
import { askOffice } from "./office.ts";
import { askPosition } from "./position.ts";
import { askThings } from "./things/index.ts";
import { askValue } from "./value.ts";
import { askVisit } from "./visit.ts";
import { askVote } from "./vote.ts";

const ASKS: readonly Ask[] = [askVote, askMembership, askBody, askOffice, askVisit, askValue, askPosition, askHosts, askThings];

/** All that a clause states and that can be asked, in the order in which the kinds are tried. */
export const asksOf: Ask = (clause, context, candidates) => ASKS.flatMap((ask) => ask(clause, context, candidates));
