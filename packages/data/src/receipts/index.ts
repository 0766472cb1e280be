export { HOLDERS } from "./fields.ts";
export { type Citation, type CitedValue, covers, RECALLED, type ValueState, valuesOf } from "./values.ts";
