import { describe, expect, it } from "vitest";
import { breakingChanges, type ComparedDocument, isDeclared } from "./breaking.ts";

const base: ComparedDocument = {
  paths: {
    "/v1/things": {
      get: {
        parameters: [
          { name: "kind", in: "query", schema: { $ref: "#/components/schemas/Kind" } },
          { name: "limit", in: "query", schema: { type: "integer" } },
        ],
        responses: {
          "200": {
            headers: { ETag: {} },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          "400": { content: {} },
        },
      },
    },
  },
  components: {
    schemas: {
      Kind: { type: "string", enum: ["a", "b"] },
      Thing: {
        type: "object",
        properties: { id: { type: "string" }, size: { type: "number" }, note: { anyOf: [{ type: "string" }, { type: "null" }] } },
        required: ["id", "size", "note"],
      },
    },
  },
};
type Operation = ComparedDocument["paths"][string][string];
const changed = (
  change: (document: ComparedDocument, operation: Operation, thing: { properties: Record<string, object>; required: string[] }) => void,
): string[] => {
  const document = structuredClone(base);
  change(document, document.paths["/v1/things"]?.get as Operation, document.components.schemas.Thing as never);
  return breakingChanges(base, document);
};

describe("breakingChanges", () => {
  it.each<[string, Parameters<typeof changed>[0], string]>([
    ["an address that goes", (document) => delete document.paths["/v1/things"], "GET /v1/things is gone"],
    ["a parameter that goes", (_, operation) => operation.parameters?.pop(), "parameter query limit is gone"],
    [
      "a parameter that becomes required",
      (_, operation) => Object.assign(operation.parameters?.[1] ?? {}, { required: true }),
      "parameter query limit is now required",
    ],
    [
      "a new required parameter",
      (_, operation) => operation.parameters?.push({ name: "key", in: "query", required: true, schema: {} }),
      "parameter query key is new and required",
    ],
    ["a value that goes", (document) => Object.assign(document.components.schemas.Kind ?? {}, { enum: ["a"] }), "query kind no longer takes b"],
    ["a status that goes", (_, operation) => delete operation.responses["200"], "200 is gone"],
    ["a header that goes", (_, operation) => delete operation.responses["200"]?.headers?.ETag, "lost the header ETag"],
    ["a media type that goes", (_, operation) => delete operation.responses["200"]?.content?.["text/csv"], "no longer given as text/csv"],
    ["a field that goes", (_, __, thing) => delete thing.properties.size, "Thing.size is gone"],
    ["a field of another type", (_, __, thing) => Object.assign(thing.properties.size ?? {}, { type: "string" }), "Thing.size can now be string"],
    [
      "a field of another type that also gets a name",
      (document, _, thing) => {
        Object.assign(document.components.schemas, { Size: { type: "string" } });
        Object.assign(thing.properties, { size: { $ref: "#/components/schemas/Size" } });
      },
      "Thing.size can now be string",
    ],
    ["a field that may be missing", (_, __, thing) => thing.required.pop(), "Thing.note may now be missing"],
    [
      "a field that may be null",
      (_, __, thing) => Object.assign(thing.properties, { id: { anyOf: [{ type: "string" }, { type: "null" }] } }),
      "Thing.id can now be null",
    ],
    [
      "another record",
      (_, operation) =>
        Object.assign(operation.responses["200"]?.content?.["application/json"]?.schema ?? {}, { items: { $ref: "#/components/schemas/Kind" } }),
      "refers to #/components/schemas/Kind",
    ],
  ])("names %s", (_, change, expected) => expect(changed(change).join("\n")).toContain(expected));

  it.each<[string, Parameters<typeof changed>[0]]>([
    ["an address more", (document) => Object.assign(document.paths, { "/v1/more": { get: { responses: {} } } })],
    ["a parameter more", (_, operation) => operation.parameters?.push({ name: "sort", in: "query", schema: {} })],
    ["a value more", (document) => Object.assign(document.components.schemas.Kind ?? {}, { enum: ["a", "b", "c"] })],
    ["a field more", (_, __, thing) => Object.assign(thing.properties, { more: { type: "string" } }) && thing.required.push("more")],
    ["a field that is never null again", (_, __, thing) => Object.assign(thing.properties, { note: { type: "string" } })],
    ["an error less", (_, operation) => delete operation.responses["400"]],
    [
      "a name for what had none",
      (document, _, thing) => {
        Object.assign(document.components.schemas, { Size: thing.properties.size });
        Object.assign(thing.properties, { size: { $ref: "#/components/schemas/Size" } });
      },
    ],
    ["other words", (document) => Object.assign(document.components.schemas.Thing ?? {}, { description: "new" })],
  ])("lets %s pass", (_, change) => expect(changed(change)).toEqual([]));
});

describe("isDeclared", () => {
  const text =
    "Why it was done.\n\n- GET /v1/a: parameter query of is gone\n- GET *: parameter query fields is gone\n- *: 200 application/json.data* refers to *\n";

  it.each([
    ["GET /v1/a: parameter query of is gone", true],
    ["GET /v1/b: parameter query of is gone", false],
    ["GET /v1/b: parameter query fields is gone", true],
    ["GET /v1/b: parameter query fields is gone now", false],
    ["GET /v1/c: 200 application/json.data[] refers to X, not Y", true],
    ["GET /v1/c: 200 application/json.meta refers to X", false],
    ["Why it was done.", false],
  ])("%s: %s", (change, declared) => expect(isDeclared(change, text)).toBe(declared));
});
