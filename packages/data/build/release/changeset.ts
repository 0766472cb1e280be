import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMoved, resolvingIds } from "../load/moved.ts";
import { type Bump, diffParts, leastBump } from "./diff.ts";
import { readLog, statesOf } from "./log.ts";
import type { State } from "./state.ts";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Does the changeset of a change to the data claim as much as the data changed? Null if it does, else what was found and what was expected. */
export function changesetProblem(root: string, { parts, fields }: Pick<State, "parts" | "fields">): string | null {
  const log = readLog(root);
  const last = log.at(-1);
  if (last === undefined) return null;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const changes = diffParts(statesOf(log).get(last.version) ?? new Map(), parts);
  const removed = last.fields.filter((field) => !fields.includes(field));
  const added = fields.filter((field) => !last.fields.includes(field));
  const least = leastBump(changes, { removed, added }, resolvingIds(readMoved(root)));
  // Below 1.0.0 a minor version may break, as SemVer has it.
  const needed = version.startsWith("0.") && least === "major" ? "minor" : least;
  const claimed = claimedBump(root);
  if (ORDER.indexOf(claimed) >= ORDER.indexOf(needed)) return null;
  return (
    `.changeset: found ${claimed === "none" ? "no changeset for @multivector/data" : `a changeset that claims ${claimed}`}; ` +
    `the data changed by ${least} since ${last.version} (${changes.length} changes: pnpm data:diff), so expected ${needed} or more; run \`pnpm changeset\``
  );
}

/** The highest bump that a pending changeset claims for this package. */
function claimedBump(root: string): Bump {
  const folder = join(root, "../../.changeset");
  const claims = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^"?@multivector\/data"?: (patch|minor|major)$/m)?.[1] ?? []);
  return ORDER.findLast((bump) => claims.includes(bump)) ?? "none";
}
