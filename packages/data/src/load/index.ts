export type { CollectionName, Records } from "../schema/index.ts";
export { parseRecordFile, type RecordFile } from "./file.ts";
export { linkRecords, type Reference, referencesIn, type World } from "./link.ts";
export { type Loaded, type LoadedRecord, loadRecord, loadRecords } from "./load.ts";
export { byPlace, type Path, type Problem } from "./problem.ts";
