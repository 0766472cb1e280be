import { fetcher } from "../frame/fetcher.ts";
import { refresh } from "../frame/refresh.ts";
import { READERS } from "../registry.ts";

// A process of its own that refreshes a copy, so that a test can kill it: `node refresh-copy.ts <series> <root> <cache> <origin>`.
const [series = "", root = "", cache = "", origin = ""] = process.argv.slice(2);
const reader = READERS.find((one) => one.series.includes(series));
if (reader === undefined) throw new Error(`no reader of ${series}`);
const get = fetcher({ cache, playedBy: origin, patience: 0 });
await refresh(reader, { root, get, year: 2026, accepted: new Set(), dryRun: false, check: () => [] });
