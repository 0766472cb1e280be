import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const path = z.string().regex(/^[a-z]+\/[A-Za-z0-9-]+$/);

/** What became of ids that are no longer records: `moved.yaml` of the package. */
const MovedSchema = z.strictObject({
  redirects: z.array(z.strictObject({ from: path, to: path, since: z.string() })).describe("Ids that moved: they answer with the record of another."),
  tombstones: z.array(z.strictObject({ id: path, reason: z.string().min(10), since: z.string() })).describe("Records that were withdrawn, and why."),
});
export type Moved = z.infer<typeof MovedSchema>;

/** @throws Error with the file and what was expected, if it is not of that form. */
export function readMoved(root: string): Moved {
  const file = join(root, "moved.yaml");
  if (!existsSync(file)) return { redirects: [], tombstones: [] };
  const result = MovedSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (!result.success) throw new Error(`moved.yaml: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Ids without a record that still resolve: to another record, or to a tombstone. */
export function resolvingIds({ redirects, tombstones }: Moved): Set<string> {
  return new Set([...redirects.map(({ from }) => from), ...tombstones.map(({ id }) => id)]);
}
