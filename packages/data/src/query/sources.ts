import type { Source } from "../types.ts";
import { type Collection, find } from "./dataset.ts";

/** The source of an id, or `undefined` if there is none. @throws QueryError as `find` does. */
export function source(sources: Collection<Source>, id: string): Source | undefined {
  return find(sources, id);
}

/**
 * Where archived copies of a source can be looked up; null if it has no address.
 *
 * @example archiveOf({ url: "https://example.org/a" }) // "https://web.archive.org/web/*" + "/https://example.org/a"
 */
export function archiveOf({ url }: Pick<Source, "url">): string | null {
  return url === null ? null : `https://web.archive.org/web/*/${url}`;
}

/**
 * Where the document of an identifier is found; null where that register has no addresses.
 *
 * @example documentOf({ identifier: "un:A/RES/68/262" }) // "https://undocs.org/A/RES/68/262"
 */
export function documentOf({ identifier }: Pick<Source, "identifier">): string | null {
  const [, register, number] = /^(\w+):(.+)$/.exec(identifier ?? "") ?? [];
  if (register === "doi") return `https://doi.org/${number}`;
  return register === "un" ? `https://undocs.org/${number}` : null;
}
