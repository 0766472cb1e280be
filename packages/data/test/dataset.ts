import { compileLoaded } from "../src/compile/compile.ts";
import { HORIZON } from "../src/compile/horizon.ts";
import { ROOT } from "../src/compile/root.ts";
import { loadCoverages, loadRecords } from "../src/load/index.ts";

/**
 * The real records, read and compiled once for all tests that run in one process. Nobody may change them: a test that breaks a record breaks
 * a copy, or goes through the workbench.
 */
export const loaded = loadRecords(ROOT, HORIZON);
export const { coverages } = loadCoverages(ROOT);
export const { world, dataset } = compileLoaded(loaded, { coverages, horizon: HORIZON });
