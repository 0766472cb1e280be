import { createElement, type FunctionComponent } from "react";
import { hydrateRoot } from "react-dom/client";
import type { ISLANDS, IslandName } from "./islands.ts";

type Loader<Name extends IslandName> = () => Promise<(typeof ISLANDS)[Name]>;

const LOADERS: { [Name in IslandName]: Loader<Name> } = {
  AllianceFigure: async () => (await import("@/alliance/alliance-figure.tsx")).AllianceFigure,
  Behaviour: async () => (await import("./behaviour.tsx")).Behaviour,
  ClaimFilter: async () => (await import("@/claims/claim-filter.tsx")).ClaimFilter,
  CountrySentence: async () => (await import("@/records/country-sentence.tsx")).CountrySentence,
  DateChip: async () => (await import("@/date/date-chip.tsx")).DateChip,
  Downloads: async () => (await import("@/figure/downloads.tsx")).Downloads,
  SeriesView: async () => (await import("@/series/series-view.tsx")).SeriesView,
  LanesFigure: async () => (await import("@/lanes/lanes-figure.tsx")).LanesFigure,
  MembersSentence: async () => (await import("@/records/members-sentence.tsx")).MembersSentence,
  Pinned: async () => (await import("@/records/pinned.tsx")).Pinned,
  RelationSentence: async () => (await import("@/relations/relation-sentence.tsx")).RelationSentence,
  Repairs: async () => (await import("@/view/repairs.tsx")).Repairs,
  ApiReference: async () => (await import("@/taking/api-reference.tsx")).ApiReference,
  ReportForm: async () => (await import("@/taking/report-form.tsx")).ReportForm,
  CompareView: async () => (await import("@/compare/compare-view.tsx")).CompareView,
  NearestPages: async () => (await import("@/search/nearest-pages.tsx")).NearestPages,
  SearchDoor: async () => (await import("@/search/search-door.tsx")).SearchDoor,
  SearchPage: async () => (await import("@/search/search-page.tsx")).SearchPage,
  TimeMap: async () => (await import("@/atlas/time-map.tsx")).TimeMap,
  TimelineFilter: async () => (await import("@/timeline/timeline-filter.tsx")).TimelineFilter,
  TextBox: async () => (await import("@/claims/text-box.tsx")).TextBox,
  VectorsView: async () => (await import("@/vectors/vectors-view.tsx")).VectorsView,
  VisitFilter: async () => (await import("@/visits/visit-filter.tsx")).VisitFilter,
};

// Only the built site loads this; the development server wakes whole pages by itself.
for (const place of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const load = LOADERS[place.dataset.island as IslandName];
  const props = JSON.parse(place.previousElementSibling?.textContent ?? "{}") as object;
  load().then((component) => {
    hydrateRoot(place, createElement(component as FunctionComponent<object>, props));
    // After the effects of the first drawing, which wait for a frame: from here on it listens.
    requestAnimationFrame(() => setTimeout(() => (place.dataset.awake = "")));
  });
}

// What was seen stays readable without a connection.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/offline.js").catch(() => {});
