import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import type { Answer } from "./envelope.ts";
import { askedOf, type Groups, type GroupKey as Key, type ListResource } from "./list-definition.ts";
import { pageOf, pageParameters, tableParameters, usualLimit } from "./paging.ts";
import { isFlag, manyOf } from "./parameters.ts";
import { addResource } from "./resource.ts";
import { compare } from "./sort.ts";

const numbers = {
  count: z.int().describe("Items of the group."),
  certain: z.int().describe("Of these, those that hold, or took place, for certain; what was announced or cancelled is none of them."),
};

/** Adds how many items of a list there are, group by group, under the same filters. */
export function addCounts<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, list: ListResource<P, Q>, groups: Groups): void {
  const names = Object.keys(groups) as [string, ...string[]];
  const keyOf = (name: string) => (name === "year" ? z.int() : isFlag(list.filters[name] as z.ZodType | undefined) ? z.boolean() : z.string());
  const keys = names.map((name) => [
    name,
    keyOf(name).nullable().optional().describe("What the group has in common; null for what has none. There if `by` names it."),
  ]);
  const record = z.strictObject({ ...(Object.fromEntries(keys) as Record<string, z.ZodType>), ...numbers }).meta({
    id: `${list.shape.record.meta()?.id}Count`,
    description: "A group, with what makes it and how many there are of it. Groups without items are left out.",
  });
  addResource(app, store, {
    path: `${list.path}/counts`,
    operation: `${list.operation.replace(/^list/, "count")}`,
    tag: list.tag,
    summary: `How many: ${list.summary.charAt(0).toLowerCase()}${list.summary.slice(1)}`,
    description: "Counted by group under the same filters. An item that stands in several groups counts in each, so groups may add up to more than there are.",
    params: list.params,
    query: {
      ...list.filters,
      by: manyOf(names, { example: names[0] }).describe(`By what: ${names.join(", ")}, one or several.`),
    } as unknown as Q,
    inJson: pageParameters,
    inTables: tableParameters,
    shape: { record },
    list: true,
    versioned: list.versioned,
    told: list.told,
    renamed: list.renamed,
    async answer(input, asked, format): Promise<Answer<unknown>> {
      const { by, limit = usualLimit(format), after } = input as { by: string[]; limit?: number; after?: string };
      const { items, ...found } = await list.find(askedOf(list, input), asked);
      const rows = counted(items, by, groups, list.certain ?? (() => true));
      const page = pageOf(rows, (row) => by.map((name) => String(row[name])).join("~"), { limit, after });
      return {
        ...found,
        columns: [...by, ...Object.keys(numbers)],
        data: page.items,
        total: page.total,
        next: page.next,
        complete: page.items.length === page.total,
      };
    },
  });
}

type Row = Record<string, Key>;

function counted(items: readonly unknown[], by: readonly string[], groups: Groups, certain: (item: never) => boolean): Row[] {
  const rows = new Map<string, Row>();
  for (const item of items) {
    const sure = (item as { holds?: string | null }).holds !== "possibly" && certain(item as never);
    for (const keys of combinations(by.map((name) => [(groups[name] as (item: unknown) => Key | readonly Key[])(item)].flat()))) {
      const place = JSON.stringify(keys);
      const row = rows.get(place) ?? { ...Object.fromEntries(by.map((name, index) => [name, keys[index] ?? null])), count: 0, certain: 0 };
      row.count = Number(row.count) + 1;
      if (sure) row.certain = Number(row.certain) + 1;
      rows.set(place, row);
    }
  }
  return [...rows.values()].sort((a, b) => {
    for (const name of by) {
      const order = compare(a[name] ?? null, b[name] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Every way to take one key of each group; none where an item has no key of a group. */
function combinations(keys: readonly (readonly Key[])[]): Key[][] {
  return keys.reduce<Key[][]>((all, group) => all.flatMap((some) => [...new Set(group)].map((key) => [...some, key])), [[]]);
}
