import type { OpenAPIHono } from "@hono/zod-openapi";
import { AGGREGATES, additionOf } from "@multivector/data";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import type { Answer } from "../http/envelope.ts";
import { askedOf, type ListResource } from "../http/list-definition.ts";
import { pageOf, pageParameters, tableParameters, usualLimit } from "../http/paging.ts";
import { manyOf } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { addResource } from "../http/resource.ts";
import type { ObservationItem } from "../schemas/observations.ts";

const BY = ["series", "entity", "partner", "item", "year"] as const;

const SumSchema = z
  .strictObject({
    series: z.string().optional(),
    entity: z.string().optional(),
    partner: z.string().nullable().optional(),
    item: z.string().optional(),
    year: z.int().optional(),
    unit: z.string(),
    sum: z.number(),
    values: z.int().describe("How many values were added up."),
    missing: z.int().describe("How many rows of the group have no value, since it would rest on too few observations."),
  })
  .meta({ id: "Sum", description: "The sum of the values of a group. A value that was not observed is not in it." });

/** Adds the sums of values, group by group, under the same filters. Aggregates are left out unless they are asked for. */
export function addSums<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, list: ListResource<P, Q>): void {
  addResource(app, store, {
    path: `${list.path}/sums`,
    operation: list.operation.replace(/^list/, "sum"),
    tag: list.tag,
    summary: `Sums: ${list.summary.charAt(0).toLowerCase()}${list.summary.slice(1)}`,
    description:
      "Added up by group under the same filters. Values of different units, items or series are never added up: put `series` and `item` into `by`, or ask for one. Aggregates, which hold what their members hold, are left out unless `aggregates=true`, or named as entity or partner, and then must stand in groups of their own. Shares, scores and values per person are never added up, and what is counted anew each year (people, debt owed, barrels a day) is not added over years: put `year` into `by`.",
    params: list.params,
    query: {
      ...list.filters,
      by: manyOf(BY, { example: ["series", "item", "entity", "partner", "year"], component: "SumsByParameter" }).describe(
        `By what: ${BY.join(", ")}, one or several.`,
      ),
    } as unknown as Q,
    inJson: pageParameters,
    inTables: tableParameters,
    shape: { record: SumSchema, texts: { unit: "series.items.unit" } },
    list: true,
    renamed: list.renamed,
    async answer(input, asked, format): Promise<Answer<unknown>> {
      const {
        by,
        limit = usualLimit(format),
        after,
        entity = [],
        partner = [],
        // Whoever names an aggregate asks for it.
        aggregates = [...entity, ...partner].some((code) => Object.hasOwn(AGGREGATES, code)),
      } = input as { by: (typeof BY)[number][]; limit?: number; after?: string; aggregates?: boolean; entity?: string[]; partner?: string[] };
      const { items, ...found } = await list.find(askedOf(list, { ...input, aggregates }), asked);
      const rows = sums(items as ObservationItem[], by);
      const page = pageOf(rows, (row) => by.map((name) => String(row[name])).join("~"), { limit, after });
      const columns = [...by, "unit", "sum", "values", "missing"];
      return { ...found, columns, data: page.items, total: page.total, next: page.next, complete: page.items.length === page.total };
    },
  });
}

type Sum = z.infer<typeof SumSchema>;

function sums(values: readonly ObservationItem[], by: readonly (typeof BY)[number][]): Sum[] {
  const groups = new Map<string, { row: Sum; items: Set<string>; kinds: Set<string>; years: Set<number> }>();
  for (const value of values) {
    const place = JSON.stringify(by.map((name) => value[name]));
    const group = groups.get(place) ?? {
      row: { ...Object.fromEntries(by.map((name) => [name, value[name]])), unit: value.unit, sum: 0, values: 0, missing: 0 },
      items: new Set<string>(),
      kinds: new Set<string>(),
      years: new Set<number>(),
    };
    groups.set(place, group);
    group.items.add(`${value.series}/${value.item}`);
    group.years.add(value.year);
    group.kinds.add(value.entityKind === "aggregate" || value.partnerKind === "aggregate" ? `aggregate ${value.entity} ${value.partner}` : "parts");
    if (value.value === null) group.row.missing++;
    else {
      group.row.sum += value.value;
      group.row.values++;
    }
  }
  for (const { row, items, kinds, years } of groups.values()) {
    if (items.size > 1) refuse(by, `\`series\` and \`item\` among them, or a filter for one: ${[...items].slice(0, 4).join(", ")} would be added up`);
    if (kinds.size > 1) refuse(by, "`entity` and `partner` among them: an aggregate would be added to its own parts");
    const [, item = ""] = [...items][0]?.split("/") ?? [];
    const addition = additionOf({ id: item, unit: row.unit });
    if (row.values + row.missing > 1 && addition === "none")
      refuse(by, `\`series\`, \`item\`, \`entity\`, \`partner\` and \`year\`, so that nothing is added: the unit is ${row.unit}`);
    if (years.size > 1 && addition === "of-one-year")
      refuse(by, `\`year\` among them: ${item} (${row.unit}) is counted anew each year, and would be counted ${years.size} times`);
  }
  // Adding decimals leaves traces far behind the point, which are nobody's figures.
  return [...groups.values()].map(({ row }) => ({ ...row, sum: Number(row.sum.toPrecision(12)) })).sort((a, b) => order(a, b, by));
}

function order(a: Sum, b: Sum, by: readonly (typeof BY)[number][]): number {
  for (const name of by) {
    const [one, other] = [a[name] ?? "", b[name] ?? ""];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function refuse(by: readonly string[], expected: string): never {
  throw new RequestProblem("bad-request", `by is ${JSON.stringify(by.join(","))}; expected ${expected}.`, [
    { parameter: "by", in: "query", found: by.join(","), expected, nearest: [] },
  ]);
}
