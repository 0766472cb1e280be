import type { Holds } from "../time/index.ts";

/** A record and whether it held, or happened, at the date asked for. */
export type Held<R> = R & { holds: Exclude<Holds, "no"> };

/** How many of the records held for certain. */
export function certain(records: readonly { holds: Exclude<Holds, "no"> }[]): number {
  let count = 0;
  for (const { holds } of records) if (holds === "yes") count++;
  return count;
}
