import { type Catalogue, type Entry, keyOf } from "./catalogue.ts";
import { catalogueOf, type HeldText } from "./texts.ts";

/**
 * Brings the catalogues of a language up to the texts of the dataset, as `msgmerge` does: what is new stands empty; a translation whose English
 * changed moves to the new English and says from what it was made; what no record says any more is dropped.
 *
 * @param catalogues those of one language, by name.
 * @returns the same, whole and in the order of the texts.
 */
export function updated(language: string, catalogues: ReadonlyMap<string, Catalogue>, texts: readonly HeldText[]): Map<string, Catalogue> {
  const known = new Map<string, Entry>();
  for (const { entries } of catalogues.values()) for (const entry of entries) known.set(keyOf(entry), entry);
  const held = new Set(texts.map(keyOf));
  const orphans = [...known.values()].filter((entry) => entry.translated !== "" && !held.has(keyOf(entry)));

  const result = new Map<string, Catalogue>();
  for (const text of texts) {
    const name = catalogueOf(text.context);
    const catalogue = result.get(name) ?? { language, by: catalogues.get(name)?.by ?? "machine", entries: [] };
    result.set(name, catalogue);
    catalogue.entries.push(entryFor(text, known.get(keyOf(text)), orphans));
  }
  return result;
}

function entryFor({ context, english, records }: HeldText, known: Entry | undefined, orphans: Entry[]): Entry {
  const fresh = { context, english, records };
  if (known !== undefined && known.translated !== "") return { ...known, ...fresh };
  // The same field of the same record said something else before.
  const at = orphans.findIndex((orphan) => orphan.context === context && orphan.records.some((record) => records.includes(record)));
  const [before] = at === -1 ? [] : orphans.splice(at, 1);
  if (before === undefined) return { ...fresh, translated: "", stale: null, by: null };
  return { ...fresh, translated: before.translated, stale: before.stale ?? before.english, by: before.by };
}
