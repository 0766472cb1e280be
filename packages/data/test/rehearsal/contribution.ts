import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Shell } from "./shell.ts";

/** The one fact that the contributor of a rehearsal corrects: how sure a spell is. */
export const FACT = { id: "eaeu-uzb", file: "packages/data/records/memberships/eaeu-uzb.yaml", from: "high", to: "medium" };

/** A contributor's pull request: the edit, its changeset, the checks that CONTRIBUTING names, and a branch on the remote. */
export async function contribute(clone: string, shell: Shell): Promise<void> {
  await shell("git", "switch", "--create", "correction");
  const path = join(clone, FACT.file);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(`confidence: ${FACT.from}`, `confidence: ${FACT.to}`);
  if (edited === text) throw new Error(`${FACT.file} says "confidence: ${FACT.from}" no more; correct what the rehearsal edits, in contribution.ts`);
  writeFileSync(path, edited);
  await shell("pnpm", "data:check", FACT.file);
  writeFileSync(
    join(clone, ".changeset/rehearsed-correction.md"),
    `---\n"@multivector/data": patch\n---\n\nHow sure it is that Uzbekistan is an observer, rehearsed.\n`,
  );
  await shell("pnpm", "--filter", "@multivector/data", "run", "check");
  await shell("git", "commit", "--all", "--quiet", "--message", "A correction of one fact");
  await shell("git", "add", ".changeset");
  await shell("git", "commit", "--quiet", "--amend", "--no-edit");
  await shell("git", "push", "--quiet", "origin", "correction");
}

/** Merges a branch of the remote into main, as the button of a pull request does. */
export async function merge(branch: string, shell: Shell): Promise<void> {
  await shell("git", "switch", "--quiet", "main");
  await shell("git", "merge", "--quiet", "--no-ff", "--message", `Merge ${branch}`, `origin/${branch}`);
  await shell("git", "push", "--quiet", "origin", "main");
}
