import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";

type Content = NonNullable<Extract<RouteConfig["responses"][string], { content?: unknown }>["content"]>;
type SchemaObject = Exclude<Extract<Content[string], { schema?: unknown }>["schema"], z.ZodType | { $ref: string } | undefined>;

/**
 * The JSON Schema of a body, for the OpenAPI document (3.1 speaks draft 2020-12, as Zod does). Named schemas become components.
 * The library's own conversion loses the null of a nullable named schema, so Zod's is used.
 */
export function bodySchema(app: OpenAPIHono, schema: z.ZodType): SchemaObject {
  const { $schema: _, $defs = {}, ...body } = z.toJSONSchema(schema);
  for (const [name, definition] of Object.entries($defs)) {
    const { id: __, ...component } = toComponents(definition) as { id?: string };
    app.openAPIRegistry.registerComponent("schemas", name, component as SchemaObject);
  }
  return toComponents(body) as SchemaObject;
}

function toComponents(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
