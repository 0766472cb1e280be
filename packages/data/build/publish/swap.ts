import { existsSync, renameSync, rmSync } from "node:fs";

/** Names of the folders between which a build moves. */
export function stagingOf(dist: string): { next: string; previous: string } {
  return { next: `${dist}.next`, previous: `${dist}.previous` };
}

/** Puts back what a build that was killed in the middle of `swapIn` had moved aside, and clears what it left half made. */
export function recover(dist: string): void {
  const { next, previous } = stagingOf(dist);
  if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
  rmSync(previous, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}

/** Replaces `dist` by the finished next build. Two renames: whenever it is killed, one whole build is there. */
export function swapIn(dist: string): void {
  const { next, previous } = stagingOf(dist);
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}
