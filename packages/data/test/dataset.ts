import { compileLoaded } from "../build/compile/compile.ts";
import { HORIZON } from "../build/compile/horizon.ts";
import { ROOT } from "../build/compile/root.ts";
import { loadCoverages, loadRecords } from "../build/load/index.ts";

/**
 * The real records, read and compiled once for all tests that run in one process. Nobody may change them: a test that breaks a record breaks
 * a copy, or goes through the workbench.
 */
export const loaded = loadRecords(ROOT, HORIZON);
export const { coverages } = loadCoverages(ROOT);
export const { world, dataset } = compileLoaded(loaded, { coverages, horizon: HORIZON });
