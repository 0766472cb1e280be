import type { z } from "zod";
import type { Asked, Store } from "../data/store.ts";

/** A question that cannot be answered as put. The caller is told what would do; nothing is guessed. */
export class Refusal extends Error {}

/** One tool of the MCP server: read-only, and the same answer every time. */
export interface Tool<I extends z.ZodRawShape = z.ZodRawShape, O extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  title: string;
  /** Says when to use it, and when to use another. */
  description: string;
  input: I;
  output: O;
  run(input: z.infer<z.ZodObject<I>>, store: Store): z.infer<z.ZodObject<O>> | Promise<z.infer<z.ZodObject<O>>>;
}

export function defineTool<I extends z.ZodRawShape, O extends z.ZodRawShape>(tool: Tool<I, O>): Tool {
  return tool as unknown as Tool;
}

/**
 * Cuts a page out of a list. The cursor names the version and the place, and is refused once another version is out.
 *
 * @throws Refusal for a cursor that this server did not give.
 */
export function paged<T>(
  all: readonly T[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  { version }: Asked,
): { items: T[]; total: number; next: string | null } {
  const [given, place] = cursor === undefined ? [version, "0"] : (cursor.split("@") as [string, string?]);
  const start = Number(place);
  if (given !== version) throw new Refusal(`The cursor is of version ${JSON.stringify(given)} and this is ${version}; ask again without it.`);
  if (!Number.isSafeInteger(start) || start < 0 || start > all.length) throw new Refusal("The cursor is not one that was given here; ask again without it.");
  const end = start + limit;
  return { items: all.slice(start, end), total: all.length, next: end < all.length ? `${version}@${end}` : null };
}
