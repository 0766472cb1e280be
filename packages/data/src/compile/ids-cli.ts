import { loadRecords } from "../load/index.ts";
import { compileRecords } from "./compile.ts";
import { writeGenerated } from "./generated.ts";
import { HORIZON } from "./horizon.ts";
import { enterIds, idsOf } from "./ids.ts";
import { ROOT } from "./root.ts";

writeGenerated(ROOT, loadRecords(ROOT, HORIZON).records);
const added = enterIds(ROOT, idsOf(compileRecords(ROOT, HORIZON).world));
console.log(added.length === 0 ? "no new ids" : `entered: ${added.length > 20 ? `${added.length} new ids` : added.join(", ")}`);
