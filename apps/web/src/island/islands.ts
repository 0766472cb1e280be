import { AllianceFigure } from "@/alliance/alliance-figure.tsx";
import { TimeMap } from "@/atlas/time-map.tsx";
import { ClaimFilter } from "@/claims/claim-filter.tsx";
import { TextBox } from "@/claims/text-box.tsx";
import { DateChip } from "@/date/date-chip.tsx";
import { Downloads } from "@/figure/downloads.tsx";
import { LanesFigure } from "@/lanes/lanes-figure.tsx";
import { CountrySentence } from "@/records/country-sentence.tsx";
import { MembersSentence } from "@/records/members-sentence.tsx";
import { TimelineFilter } from "@/timeline/timeline-filter.tsx";
import { Repairs } from "@/view/repairs.tsx";
import { Behaviour } from "./behaviour.tsx";

/** What moves on the pages. `hydrate.ts` has the same names, each loaded when a page has it. */
export const ISLANDS = {
  AllianceFigure,
  Behaviour,
  ClaimFilter,
  CountrySentence,
  DateChip,
  Downloads,
  LanesFigure,
  MembersSentence,
  Repairs,
  TextBox,
  TimelineFilter,
  TimeMap,
};
export type IslandName = keyof typeof ISLANDS;
