import { citationsIn } from "./parts.ts";

/** What a citation says, apart from its source: `0` if nothing, else what it supports, where in the source, and what the source says. */
export type Receipt = 0 | readonly [supports: readonly string[], locator: string | null, says: string | null];

/** The receipts of records by `<collection>/<id>`, each in the order in which its citations stand in the record. */
export type Receipts = Readonly<Record<string, readonly Receipt[]>>;

/** Takes the receipts out of a record. */
export function receiptsOfRecord(record: object): Receipt[] {
  return [...citationsIn(record)].map(({ supports = [], locator = null, says = null }) =>
    supports.length === 0 && locator === null && says === null ? 0 : [supports, locator, says],
  );
}

/**
 * Puts the receipts into the records of a dataset, whose modules carry only which sources are cited and when they were read.
 *
 * @param dataset collections by name; their records are filled in place.
 * @param receipts `receipts` of `@multivector/data/receipts`, of the same version.
 * @returns the dataset.
 * @throws Error where the receipts are of another version.
 */
export function withReceipts<D extends object>(dataset: D, receipts: Receipts): D {
  for (const [name, collection] of Object.entries(dataset) as [string, { records: readonly { id: string }[] }][]) {
    for (const record of collection.records) {
      const told = receipts[`${name}/${record.id}`] ?? [];
      const cited = [...citationsIn(record)];
      if (cited.length !== told.length)
        throw new Error(`the receipts of ${name}/${record.id} are of another version: ${told.length} for ${cited.length} citations`);
      for (const [place, citation] of cited.entries()) {
        const [supports, locator, says] = told[place] || [[], null, null];
        Object.assign(citation, { supports, locator, says });
      }
    }
  }
  return dataset;
}
