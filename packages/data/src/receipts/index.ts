export { type Receipt, type Receipts, receiptsOfRecord, withReceipts } from "./join.ts";
export { citationsIn, countIn, partsIn, sourcesIn } from "./parts.ts";
export { type CitedValue, covers, RECALLED, type ValueState, valuesOf } from "./values.ts";
