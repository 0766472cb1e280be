export { citationsIn, type Receipt, type Receipts, receiptsOfRecord, withReceipts } from "./join.ts";
export { type CitedValue, covers, RECALLED, type ValueState, valuesOf } from "./values.ts";
