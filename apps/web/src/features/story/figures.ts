import type { FigureComponent } from "./figure-component.ts";
import { Alliance } from "./figures/alliance.tsx";
import { Casualties } from "./figures/casualties.tsx";
import { CorridorsFigure } from "./figures/corridors.tsx";
import { Doubt } from "./figures/doubt.tsx";
import { Futures } from "./figures/futures.tsx";
import { Guarantor } from "./figures/guarantor.tsx";
import { Holes } from "./figures/holes.tsx";
import { Journeys } from "./figures/journeys.tsx";
import { Leads } from "./figures/leads.tsx";
import { OwnHouses } from "./figures/own-houses.tsx";
import { Remittances } from "./figures/remittances.tsx";
import { ThirteenDays } from "./figures/thirteen-days.tsx";
import { Trade } from "./figures/trade.tsx";
import { Votes } from "./figures/votes.tsx";

/** The graphics of the story by id: in their chapter, at `/embed/<id>`, and in files that are taken away. */
export const FIGURES = {
  "thirteen-days": ThirteenDays,
  alliance: Alliance,
  votes: Votes,
  journeys: Journeys,
  guarantor: Guarantor,
  casualties: Casualties,
  trade: Trade,
  remittances: Remittances,
  corridors: CorridorsFigure,
  "own-houses": OwnHouses,
  leads: Leads,
  futures: Futures,
  holes: Holes,
  doubt: Doubt,
} satisfies Record<string, FigureComponent>;

export type FigureId = keyof typeof FIGURES;

export function isFigure(id: string): id is FigureId {
  return Object.hasOwn(FIGURES, id);
}

/** Of which collections each graphic shows something, so that a change log can say what it touched. */
export const FIGURE_COLLECTIONS: Readonly<Record<FigureId, readonly string[]>> = {
  "thirteen-days": ["events", "deployments"],
  alliance: ["memberships", "organizations"],
  votes: ["votes"],
  journeys: ["visits"],
  guarantor: ["events"],
  casualties: ["events"],
  trade: ["series", "observations"],
  remittances: ["series", "observations"],
  corridors: ["corridors"],
  "own-houses": ["events", "agreements"],
  leads: ["observations", "agreements", "deployments", "memberships", "corridors", "visits"],
  futures: ["signposts", "observations", "memberships", "visits", "deployments"],
  holes: ["series", "observations"],
  doubt: [],
};
