import type { Dataset } from "../../../../query/index.ts";
import type { Base } from "../base.ts";

export interface ToldRecord {
  title: string;
  says: readonly string[];
}

/** Tells a record whose texts are in Russian already. */
export type Teller<C extends keyof Dataset> = (record: Dataset[C]["records"][number], base: Base) => ToldRecord;
