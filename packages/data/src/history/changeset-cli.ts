import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../compile/root.ts";
import { type Bump, diffParts, leastBump } from "./diff.ts";
import { readLog, statesOf } from "./log.ts";
import { readMoved, resolvingIds } from "./moved.ts";
import { workingState } from "./state.ts";

// Does the changeset of a change to the data claim as much as the data changed? Run with `check`, here and in CI.
const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];
const last = readLog(ROOT).at(-1);
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

if (last !== undefined) {
  const { parts, fields } = workingState(ROOT);
  const changes = diffParts(statesOf(readLog(ROOT)).get(last.version) ?? new Map(), parts);
  const removed = last.fields.filter((field) => !fields.includes(field));
  const added = fields.filter((field) => !last.fields.includes(field));
  const least = leastBump(changes, { removed, added }, resolvingIds(readMoved(ROOT)));
  // Below 1.0.0 a minor version may break, as SemVer has it.
  const needed = version.startsWith("0.") && least === "major" ? "minor" : least;
  const claimed = claimedBump();
  if (ORDER.indexOf(claimed) < ORDER.indexOf(needed)) {
    console.error(
      `.changeset: found ${claimed === "none" ? "no changeset for @multivector/data" : `a changeset that claims ${claimed}`}; ` +
        `the data changed by ${least} since ${last.version} (${changes.length} changes: pnpm data:diff), so expected ${needed} or more; run \`pnpm changeset\``,
    );
    process.exitCode = 1;
  }
}

/** The highest bump that a pending changeset claims for this package. */
function claimedBump(): Bump {
  const folder = join(ROOT, "../../.changeset");
  const claims = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^"?@multivector\/data"?: (patch|minor|major)$/m)?.[1] ?? []);
  return ORDER.findLast((bump) => claims.includes(bump)) ?? "none";
}
