import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import { components } from "../http/parameters.ts";
import { withNamedSchemas } from "./named.ts";
import { withSharedComponents } from "./shared.ts";

type Content = NonNullable<Extract<RouteConfig["responses"][string], { content?: unknown }>["content"]>;
type SchemaObject = Exclude<Extract<Content[string], { schema?: unknown }>["schema"], z.ZodType | { $ref: string } | undefined>;

const registered = new WeakMap<OpenAPIHono, Set<string>>();

/**
 * The JSON Schema of a body, for the OpenAPI document (3.1 speaks draft 2020-12, as Zod does). Named schemas become components.
 * The library's own conversion loses the null of a nullable named schema, so Zod's is used.
 */
function bodySchema(app: OpenAPIHono, schema: z.ZodType): SchemaObject {
  const { $schema: _, $defs = {}, ...body } = z.toJSONSchema(schema);
  const known = registered.get(app) ?? new Set();
  registered.set(app, known);
  for (const [name, definition] of Object.entries($defs)) {
    if (known.has(name)) continue;
    known.add(name);
    const { id: __, ...component } = toComponents(definition) as { id?: string };
    app.openAPIRegistry.registerComponent("schemas", name, component as SchemaObject);
  }
  return toComponents(body) as SchemaObject;
}

function toComponents(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

/** A body of a media type in a route. Its schema is made when the document is: a server that starts has no use for it. */
export function bodyOf(app: OpenAPIHono, type: string, schema: z.ZodType | (() => z.ZodType)): Content {
  let made: SchemaObject | undefined;
  return {
    [type]: {
      get schema() {
        made ??= bodySchema(app, typeof schema === "function" ? schema() : schema);
        return made;
      },
    },
  };
}

/** The OpenAPI document of an app. The first pass meets the schemas and names their components, the second has them all. */
export function documentOf(app: OpenAPIHono, head: Parameters<OpenAPIHono["getOpenAPI31Document"]>[0]) {
  for (const [name, { values, description }] of components) {
    if (app.openAPIRegistry.definitions.some((one) => one.type === "component" && one.name === name)) continue;
    app.openAPIRegistry.registerComponent("schemas", name, {
      type: "string",
      enum: [...values],
      description: `${description} Names and other codes are taken for it too.`,
    });
  }
  app.getOpenAPI31Document(head);
  return withSharedComponents(withNamedSchemas(app.getOpenAPI31Document(head)));
}
