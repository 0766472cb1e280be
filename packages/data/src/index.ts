/**
 * Queries, dates and types of Multivector. The data itself comes from the subpaths, one a collection
 * (`@multivector/data/memberships`), or all at once (`@multivector/data/dataset`).
 */
export * from "./query/index.ts";
export * from "./time/index.ts";
export type * from "./types.ts";
