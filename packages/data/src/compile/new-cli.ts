import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTION_NAMES, type CollectionName } from "../schema/index.ts";
import { enterIds } from "./ids.ts";
import { ROOT } from "./root.ts";
import { skeletonOf } from "./skeleton.ts";

// `data:new <collection> <id>`: a new record with everything that must be filled in.
const [collection, id, ...rest] = process.argv.slice(2);
const complain = (message: string): void => {
  console.error(`${message}\nusage: pnpm data:new <collection> <id>, for example: pnpm data:new events 2022-01-06-csto-deployment-kazakhstan`);
  process.exitCode = 1;
};

if (!isCollection(collection)) {
  complain(`collection is ${JSON.stringify(collection)}; expected one of: ${COLLECTION_NAMES.join(", ")}`);
} else if (id === undefined || rest.length > 0 || !/^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(id)) {
  complain(`id is ${JSON.stringify([id, ...rest].join(" "))}; expected kebab-case, or for a state its ISO 3166-1 alpha-3 code`);
} else {
  const file = join("records", collection, `${id}.yaml`);
  try {
    writeFileSync(join(ROOT, file), skeletonOf(collection, id), { flag: "wx" });
    enterIds(ROOT, [`${collection}/${id}`]);
    console.log(`packages/data/${file}\nfill it in, then: pnpm data:check packages/data/${file}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    complain(`packages/data/${file} exists already; edit it instead`);
  }
}

function isCollection(name: string | undefined): name is CollectionName {
  return (COLLECTION_NAMES as readonly (string | undefined)[]).includes(name);
}
