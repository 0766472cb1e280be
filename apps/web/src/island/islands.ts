import { AllianceFigure } from "@/alliance/alliance-figure.tsx";
import { TimeMap } from "@/atlas/time-map.tsx";
import { ClaimFilter } from "@/claims/claim-filter.tsx";
import { TextBox } from "@/claims/text-box.tsx";
import { CompareView } from "@/compare/compare-view.tsx";
import { DateChip } from "@/date/date-chip.tsx";
import { Downloads } from "@/figure/downloads.tsx";
import { LanesFigure } from "@/lanes/lanes-figure.tsx";
import { CountrySentence } from "@/records/country-sentence.tsx";
import { MembersSentence } from "@/records/members-sentence.tsx";
import { Pinned } from "@/records/pinned.tsx";
import { RelationSentence } from "@/relations/relation-sentence.tsx";
import { NearestPages } from "@/search/nearest-pages.tsx";
import { SearchDoor } from "@/search/search-door.tsx";
import { SearchPage } from "@/search/search-page.tsx";
import { SeriesView } from "@/series/series-view.tsx";
import { ApiReference } from "@/taking/api-reference.tsx";
import { ReportForm } from "@/taking/report-form.tsx";
import { TimelineFilter } from "@/timeline/timeline-filter.tsx";
import { VectorsView } from "@/vectors/vectors-view.tsx";
import { Repairs } from "@/view/repairs.tsx";
import { VisitFilter } from "@/visits/visit-filter.tsx";
import { Behaviour } from "./behaviour.tsx";

/** What moves on the pages. `hydrate.ts` has the same names, each loaded when a page has it. */
export const ISLANDS = {
  AllianceFigure,
  Behaviour,
  ClaimFilter,
  CountrySentence,
  DateChip,
  Downloads,
  SeriesView,
  VisitFilter,
  LanesFigure,
  MembersSentence,
  Pinned,
  RelationSentence,
  Repairs,
  ApiReference,
  ReportForm,
  CompareView,
  NearestPages,
  SearchDoor,
  SearchPage,
  TextBox,
  TimelineFilter,
  TimeMap,
  VectorsView,
};
export type IslandName = keyof typeof ISLANDS;
