export type { CollectionName } from "../schema/index.ts";
export { linkRecords, referencesIn, type World } from "./link.ts";
export { type Loaded, loadRecord, loadRecords } from "./load.ts";
export { byPlace, type Path, type Problem } from "./problem.ts";
