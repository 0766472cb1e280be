import type { Source } from "../types.ts";
import { type Collection, find } from "./dataset.ts";

/** The source of an id, or `undefined` if there is none. @throws QueryError as `find` does. */
export function source(sources: Collection<Source>, id: string): Source | undefined {
  return find(sources, id);
}
