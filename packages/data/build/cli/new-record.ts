import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import { enterIds } from "../compile/ids.ts";
import { skeletonOf } from "../compile/skeleton.ts";

/** What became of it: the file, or why there is none. */
type Made = { made: string; problem: null } | { made: null; problem: string };

/** Writes a record with everything that must be filled in, and enters its id. */
export function newRecord(root: string, [collection, id, ...rest]: readonly string[]): Made {
  const refused = (problem: string): Made => ({ made: null, problem });
  if (!isCollection(collection)) return refused(`collection is ${JSON.stringify(collection)}; expected one of: ${COLLECTION_NAMES.join(", ")}`);
  if (id === undefined || rest.length > 0 || !/^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(id)) {
    return refused(`id is ${JSON.stringify([id, ...rest].join(" "))}; expected kebab-case, or for a state its ISO 3166-1 alpha-3 code`);
  }
  const file = join("records", collection, `${id}.yaml`);
  try {
    writeFileSync(join(root, file), skeletonOf(collection, id), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return refused(`packages/data/${file} exists already; edit it instead`);
  }
  enterIds(root, [`${collection}/${id}`]);
  return { made: file, problem: null };
}

function isCollection(name: string | undefined): name is CollectionName {
  return (COLLECTION_NAMES as readonly (string | undefined)[]).includes(name);
}
