import type { Holder, Presence } from "@multivector/data/vectors";
import type { Cell } from "@/model/vectors/cell.ts";
import { rowsOf } from "./band-rows.tsx";

interface BandLine {
  /** Null where too little is known to name anybody. */
  holder: Holder | null;
  /** Null where the share is not known. */
  held: Presence | null;
}

/** The lines of a republic in the table of shares. Where evidence is missing, a share of nothing is one that is not known. */
export function bandLines(cell: Cell | undefined): BandLine[] {
  if (cell?.shown !== true) return [{ holder: null, held: null }];
  const isWhole = cell.coverage >= 1;
  return rowsOf(cell.presence).map((holder) => {
    const held = cell.presence[holder] ?? null;
    return { holder, held: held !== null && held.share === 0 && !isWhole ? null : held };
  });
}
