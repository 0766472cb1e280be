import type { SpellBar } from "./spell-row.ts";

/** Depth is thickness: signed 4, part of it 9, full member 16. */
export function depthOf({ role, practice }: Pick<SpellBar, "role" | "practice">): number {
  if (practice || role === "member") return 16;
  return role === "party" || role === "participant" || role === "associate" ? 9 : 4;
}
