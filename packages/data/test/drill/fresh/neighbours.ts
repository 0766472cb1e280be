import type { Context } from "./pieces.ts";

/** All ids of a collection. */
export const idsOf = (context: Context, collection: string): string[] => context.ids(collection).map((path) => path.slice(path.indexOf("/") + 1));

/** The ids that stand beside an id in the list of its collection. */
export function besides(context: Context, collection: string, id: string): string[] {
  const ids = idsOf(context, collection).sort();
  const at = ids.indexOf(id);
  return at === -1 ? [] : [ids[at - 1], ids[at + 1]].filter((other) => other !== undefined);
}
