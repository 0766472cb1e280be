import type { Chapter } from "./bind.ts";
import { theAlliance } from "./chapters/alliance.ts";
import { between } from "./chapters/between.ts";
import { economy } from "./chapters/economy.ts";
import { guarantor } from "./chapters/guarantor.ts";
import { january2022 } from "./chapters/january-2022.ts";
import { journeys } from "./chapters/journeys.ts";
import { mislead } from "./chapters/mislead.ts";
import { ownHouses } from "./chapters/own-houses.ts";
import { turkicAxis } from "./chapters/turkic-axis.ts";
import { whoLeads } from "./chapters/who-leads.ts";

/** The story in its order. */
export const CHAPTERS: readonly Chapter[] = [january2022, theAlliance, between, journeys, guarantor, economy, turkicAxis, ownHouses, whoLeads, mislead];

/** The chapter in which a graphic stands. */
export function chapterOf(figure: string): Chapter {
  const chapter = CHAPTERS.find(({ figures }) => figures.includes(figure));
  if (chapter === undefined) throw new Error(`no chapter of the story has the graphic ${figure}`);
  return chapter;
}
