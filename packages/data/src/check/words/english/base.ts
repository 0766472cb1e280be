import type { Dataset } from "../../../query/index.ts";
import type { Wording } from "../../../search/records/wording.ts";
import type { RecordWords } from "../words.ts";

/** What the English sentences are made from. */
export interface Base {
  dataset: Dataset;
  wording: Wording;
  records: RecordWords;
}
