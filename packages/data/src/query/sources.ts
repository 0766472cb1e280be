import type { Source } from "../types.ts";
import { type Collection, find } from "./dataset.ts";

/** The source of an id, or `undefined` if there is none. */
export function source(sources: Collection<Source>, id: string): Source | undefined {
  return find(sources, id);
}
