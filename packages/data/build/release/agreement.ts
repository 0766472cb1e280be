import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCitation } from "./citation-file.ts";
import { readLog } from "./log.ts";

/** Do package.json, the history, the changelog and CITATION.cff speak of one release? Null if they do, else what each says and what to do. */
export function disagreement(root: string): string | null {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const last = readLog(root).at(-1);
  if (last === undefined) return null;
  const citation = readCitation(root);
  const said = {
    "packages/data/package.json": version,
    "the last file of packages/data/history/": last.version,
    "packages/data/CHANGELOG.md": readFileSync(join(root, "CHANGELOG.md"), "utf8").match(/^## (\S+)/m)?.[1] ?? "none",
    "CITATION.cff": citation.version,
  };
  const todo =
    "expected one release everywhere; `pnpm release:version` moves all of them together, and `pnpm data:release` enters the version of package.json into the history and CITATION.cff";
  if (new Set(Object.values(said)).size > 1) {
    return `The version differs: ${Object.entries(said)
      .map(([where, what]) => `${where} says ${what}`)
      .join(", ")}; ${todo}`;
  }
  if (citation.date === last.date) return null;
  return `The day of ${version} differs: packages/data/history/ says ${last.date}, CITATION.cff says ${citation.date}; expected one day everywhere: correct \`date-released\``;
}
