export type { CollectionName } from "../../src/schema/index.ts";
export { loadCoverages, type WrittenCoverage, type WrittenCoverages } from "./coverage.ts";
export { knownAs, placeKey } from "./gazetteer.ts";
export { LAST_READING } from "./last-reading.ts";
export { linkRecords, type World } from "./link.ts";
export { type Loaded, type LoadedRecord, loadObservations, loadRecord, loadRecords } from "./load.ts";
export type { ObservationColumn, ObservationRow } from "./observations.ts";
export { perRecord } from "./per-record.ts";
export { byPlace, type Path, type Problem } from "./problem.ts";
