import type { EventType } from "@multivector/data";
import { DOMAINS, type Domain } from "@multivector/data/vectors";

/** Under which domain an event is told; what happened within a state, and has no domain, comes after them. */
export type EventDomain = Domain | "inside";
export const EVENT_DOMAINS: readonly EventDomain[] = [...DOMAINS, "inside"];

export const DOMAIN_OF: Readonly<Record<EventType, EventDomain>> = {
  independence: "inside",
  treaty: "diplomacy",
  "alliance-formation": "security",
  "alliance-withdrawal": "security",
  "alliance-friction": "security",
  accession: "diplomacy",
  "economic-integration": "economy",
  monetary: "economy",
  sanctions: "economy",
  migration: "economy",
  disarmament: "security",
  war: "security",
  "border-clash": "security",
  intervention: "security",
  "security-incident": "security",
  revolution: "inside",
  unrest: "inside",
  base: "security",
  infrastructure: "connectivity",
  energy: "connectivity",
  summit: "diplomacy",
  visit: "diplomacy",
  statement: "diplomacy",
  appeal: "security",
  "un-vote": "diplomacy",
  "border-settlement": "security",
  "peace-agreement": "security",
  "leadership-change": "inside",
  constitution: "inside",
  election: "inside",
};
