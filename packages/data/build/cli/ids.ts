import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { enterIds, idsOf } from "../compile/ids.ts";
import { ROOT } from "../compile/root.ts";
import { loadRecords } from "../load/index.ts";
import { writeGenerated } from "../publish/generated.ts";

const loaded = loadRecords(ROOT, HORIZON);
writeGenerated(ROOT, loaded.records);
const added = enterIds(ROOT, idsOf(compileRecords(ROOT, HORIZON, loaded).world));
console.log(added.length === 0 ? "no new ids" : `entered: ${added.length > 20 ? `${added.length} new ids` : added.join(", ")}`);
