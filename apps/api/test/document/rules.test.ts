import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
}
interface Described {
  $ref?: string;
  description?: string;
}
interface Operation extends Described {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: Described[];
  responses: Record<string, Described & { content?: Record<string, { schema: Schema }> }>;
}
interface Document {
  info: { contact?: { name: string } };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<"schemas" | "parameters" | "responses", Record<string, Described & Schema>>;
}

// What the rules of Redocly cannot say of a document from which clients are made.
const document = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8")) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.values(methods).map((operation) => ({ path, operation })));

it("an operation is called by a verb and what it is about, in one style; a format by its ending", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(ids.filter((id) => !/^(list|get|count|sum|search|check)([A-Z][a-z]+)+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, operation } of operations) {
    const [, format] = /^\/v1.*\.(csv|ndjson|geojson)$/.exec(path) ?? [];
    if (format !== undefined) expect(operation.operationId).toMatch(new RegExp(`[a-z]As${format}$`, "i"));
  }
});

it("whatever has a place for a description has one", () => {
  const { schemas, parameters, responses } = document.components;
  const inline = operations.flatMap(({ path, operation }) =>
    [...(operation.parameters ?? []), ...Object.values(operation.responses)].filter(({ $ref }) => $ref === undefined).map((one) => [path, one] as const),
  );
  const all = [
    ...operations.map(({ path, operation }) => [path, operation] as const),
    ...inline,
    ...[schemas, parameters, responses].flatMap((kind) => Object.entries(kind)),
    ...document.tags.map((tag) => [tag.name, tag] as const),
  ];
  expect(all.filter(([, { description }]) => !/\w/.test(description ?? "")).map(([name]) => name)).toEqual([]);
  expect(document.info.contact?.name).toMatch(/\w/);
});

it("operations have one tag each, of those that the document lists, and each is used", () => {
  const listed = document.tags.map(({ name }) => name);
  expect(new Set(operations.flatMap(({ operation }) => operation.tags))).toEqual(new Set(listed));
  expect(operations.filter(({ operation }) => operation.tags.length !== 1)).toEqual([]);
});

it("components have names of words, and no two the same", () => {
  const names = Object.values(document.components).flatMap((kind) => Object.keys(kind));
  expect(names.filter((name) => !/^([A-Z][a-z]*)+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

/** Schemas below the top one, with where they stand. */
function* within(schema: Schema, place: string): Generator<[string, Schema]> {
  const parts = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [["[]", schema.items] as const]),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((option, index) => [`|${index}`, option] as const),
  ];
  for (const [key, part] of parts) {
    yield [`${place}.${key}`, part];
    yield* within(part, `${place}.${key}`);
  }
}

it("objects and sets of values inside a schema have names of their own", () => {
  const inner = Object.entries(document.components.schemas).flatMap(([name, schema]) => [...within(schema, name)]);
  const nameless = inner.filter(([, schema]) => schema.properties !== undefined || (schema.enum?.length ?? 0) > 1);
  expect(nameless.map(([place]) => place)).toEqual([]);
  // Something or null is no choice; the shapes of one record are one.
  const choices = inner.filter(([, { anyOf = [] }]) => anyOf.filter(({ type }) => type !== "null").length > 1);
  expect(choices.map(([place]) => place)).toEqual([]);
});

it("an address that has data in JSON gives nothing but that, as a schema with a name", () => {
  for (const { path, operation } of operations) {
    const content = operation.responses[200]?.content ?? {};
    if (!path.startsWith("/v1") || !("application/json" in content) || path.startsWith("/v1/bulk/{") || path.startsWith("/v1/cite/{collection}/{id}/{style}"))
      continue;
    expect([path, Object.keys(content), content["application/json"]?.schema.$ref]).toEqual([path, ["application/json"], expect.stringMatching(/Answer$/)]);
  }
});
