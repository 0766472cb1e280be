import type { Dataset, Universe } from "../../src/query/index.ts";
import { COLLECTION_NAMES, TABLES, textsOf } from "../../src/schema/index.ts";
import { keyOf } from "./catalogue.ts";

/** An English text of the dataset, once, with the records that have it. */
export interface HeldText {
  context: string;
  english: string;
  /** `events/2005-05-13-andijan`; `coverage/visits` for what a collection says about itself, `tables/visits` for the dictionary. */
  records: string[];
}

/** Every text of a dataset that can stand in another language, in the order of the collections and their records. */
export function textsIn(dataset: Dataset): HeldText[] {
  const found = new Map<string, HeldText>();
  const add = (context: string, english: string, record: string) => {
    const key = keyOf({ context, english });
    const held = found.get(key);
    if (held === undefined) found.set(key, { context, english, records: [record] });
    else if (held.records.at(-1) !== record) held.records.push(record);
  };
  for (const name of COLLECTION_NAMES) {
    for (const record of dataset[name].records as readonly { id: string }[]) {
      for (const { context, text } of textsOf(name, record)) add(context, text, `${name}/${record.id}`);
    }
    const { parts, ...whole } = dataset[name].coverage;
    for (const { universe, exceptions, missing } of [whole, ...Object.values(parts)] as Universe[]) {
      add("coverage.universe", universe, `coverage/${name}`);
      for (const exception of exceptions) add("coverage.exceptions", exception, `coverage/${name}`);
      for (const one of missing) add("coverage.missing", one, `coverage/${name}`);
    }
  }
  for (const { name, description, columns } of Object.values(TABLES)) {
    add("dictionary.table", description, `tables/${name}`);
    for (const column of columns) if (column.description !== "") add("dictionary.column", column.description, `tables/${name}`);
  }
  return [...found.values()];
}

/** The catalogue that holds a context: `events` for `events.title`, `place` for `place`. */
export function catalogueOf(context: string): string {
  return context.split(".", 1)[0] ?? context;
}
