import type { CollectionName, ObservationColumn, Path, World } from "../load/index.ts";

/** A place in a record that breaks a rule. */
export interface Breach {
  collection: CollectionName;
  id: string;
  path: Path;
  /** Where the breach is in the values of a series, not in its card. */
  cell?: { row: number; column: ObservationColumn };
  found: string;
  fix: string;
}

/** One thing that must be true of the whole dataset, beyond the shape of a record. */
export interface Rule {
  name: string;
  /** What must be true, in a sentence. */
  description: string;
  /** An error stops the build; a warning is shown. */
  severity: "error" | "warning";
  /** Collections whose records it looks at. */
  scope: readonly CollectionName[];
  /** Yields every place that breaks the rule; never throws on shaped records. */
  breaches(world: World): Iterable<Breach>;
}

export type { Path, World };
