import { find } from "@multivector/data";
import { type CollectionName, referencesIn } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked } from "../data/store.ts";
import { present, recordSchemas } from "./item-shape.ts";
import { manyOf } from "./parameters.ts";

/** Parameter that asks for records which those of an answer refer to. */
export function includeParameter(related: readonly CollectionName[]) {
  if (related.length === 0) return {};
  const include = manyOf(related as [CollectionName, ...CollectionName[]]);
  return { include: include.optional().describe("Records that these refer to, beside them in `included`, once each.") };
}

export function includedSchema(record: z.ZodObject, related: readonly CollectionName[]): z.ZodType {
  if (related.length === 0) return z.null();
  return z
    .strictObject(Object.fromEntries(related.map((name) => [name, z.array(recordSchemas[name]).optional().describe(`Those of ${name} that are referred to.`)])))
    .meta({ id: `${record.meta()?.id}Included`, description: "Records that these refer to, once each, by collection." })
    .nullable();
}

/** The records one step away, of the collections asked for, once each. */
export function relatedTo(records: readonly unknown[], schema: z.ZodObject, wanted: readonly CollectionName[], asked: Asked): Record<string, unknown[]> {
  const ids = new Map<CollectionName, Set<string>>(wanted.map((name) => [name, new Set()]));
  for (const record of records) for (const { collection, id: found } of referencesIn(schema, record)) ids.get(collection)?.add(found);
  return Object.fromEntries(
    [...ids].map(([name, those]) => [
      name,
      [...those].sort().flatMap((one) => {
        const record = find<object>(asked.dataset[name], one);
        return record === undefined ? [] : [present(name, record)];
      }),
    ]),
  );
}
