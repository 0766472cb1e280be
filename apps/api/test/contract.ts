import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { withoutSharedComponents } from "../src/openapi/shared.ts";

interface ResponseObject {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, { schema: object }>;
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: ParameterSchema;
}
interface ParameterSchema {
  type?: string;
  example?: string | number | string[];
  enum?: string[];
  pattern?: string;
  items?: ParameterSchema;
  $ref?: string;
}
export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  responses: Record<string, ResponseObject>;
}
export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** The values of a parameter that has a fixed set of them; of a list, those of its items. */
export function valuesOf({ components }: Pick<Document, "components">, { schema }: Pick<Parameter, "schema">): string[] | undefined {
  if (schema.items !== undefined) return valuesOf({ components }, { schema: schema.items });
  const named = schema.$ref === undefined ? undefined : (components.schemas[schema.$ref.replace("#/components/schemas/", "")] as { enum?: string[] });
  return schema.enum ?? named?.enum;
}

/** Does a parameter take several values? */
export const takesSeveral = ({ schema }: Parameter) => schema.type === "array";

/** The example of a parameter as it stands in an address. */
export const exampleOf = ({ schema }: Parameter) => String(schema.example ?? "");

const FORMATS: Record<string, string> = { "text/csv": "csv", "application/x-ndjson": "ndjson", "application/geo+json": "geojson", "application/json": "json" };

const PROBLEM = { $ref: "#/components/schemas/Problem" };

/** Something that the document does not allow. */
class Breach extends Error {}

/** A document with what is needed to check by it. Compiling its schemas takes seconds, so that it is shared where it can be. */
export class Specification {
  readonly document: Document;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #validators = new Map<object, ValidateFunction>();
  readonly #templates: { template: string; pattern: RegExp }[];

  constructor(given: Document) {
    const document = withoutSharedComponents(given);
    this.document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "document", components: document.components });
    this.#templates = Object.keys(document.paths)
      .map((template) => ({ template, pattern: new RegExp(`^${template.replace(/\./g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`) }))
      .sort((a, b) => a.template.split("{").length - b.template.split("{").length);
  }

  /**
   * Path template of the document that an address falls under; literal ones win. What is asked for by `format` or `Accept` is described
   * where its extension is: each format has an address of its own.
   */
  templateOf(path: string, type = ""): string | undefined {
    const [, bare = path, extension = ""] =
      path.startsWith("/v1") && !path.startsWith("/v1/bulk/") ? (/^(.*?)(?:\.(json|csv|ndjson|geojson))?$/.exec(path) ?? []) : [];
    const template = this.#templates.find(({ pattern }) => pattern.test(bare))?.template;
    const format = FORMATS[type] ?? extension;
    return this.document.paths[`${template}.${format}`] === undefined ? template : `${template}.${format}`;
  }

  /** @throws Breach for a value that a schema does not allow */
  validate(schema: object, value: unknown, what: string): void {
    const key = this.#validators.get(schema) ?? this.#ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')));
    this.#validators.set(schema, key);
    if (!key(value)) throw new Breach(`${what}: ${JSON.stringify(key.errors?.slice(0, 3))}`);
  }
}

/** Holds responses against the OpenAPI document that the API itself serves. */
export class Contract {
  readonly specification: Specification;
  /** Operations and statuses that were seen. */
  readonly checked = new Set<string>();

  constructor(specification: Specification) {
    this.specification = specification;
  }

  get document(): Document {
    return this.specification.document;
  }

  /** Status, media type, headers and body (unpacked, as fetch gives it), all as documented. @throws Breach */
  async check(url: URL, method: string, response: Response): Promise<void> {
    const body = await response.clone().text();
    const what = `${method} ${url.pathname}${url.search} → ${response.status}`;
    const demand = (holds: boolean, expected: string) => {
      if (!holds) throw new Breach(`${what}: ${expected}: ${body.slice(0, 300)}`);
    };
    demand(response.headers.get("access-control-allow-origin") === "*", "any page may read it");
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const template = this.specification.templateOf(url.pathname, type);
    const speaksJsonRpc = url.pathname === "/mcp";
    if (response.status >= 400 && !speaksJsonRpc) demand(type === "application/problem+json", `${type} is no problem document`);

    const verb = method === "HEAD" ? "get" : method.toLowerCase();
    const operation = template === undefined ? undefined : this.document.paths[template]?.[verb];
    if (operation === undefined) {
      if (response.status >= 400 && body !== "" && !speaksJsonRpc) this.specification.validate(PROBLEM, JSON.parse(body), what);
      return;
    }
    const documented = operation.responses[String(response.status)];
    if (documented === undefined) throw new Breach(`${what} is not documented: ${body.slice(0, 300)}`);
    this.checked.add(`${verb} ${template} ${response.status}`);
    for (const [name, header] of Object.entries(documented.headers ?? {})) if (header.required) demand(response.headers.get(name) !== null, `header ${name}`);
    if (documented.content === undefined || method === "HEAD" || response.status === 304) {
      demand(body === "", "no body");
      return;
    }
    const content = documented.content[type];
    demand(content !== undefined, `${type} is not one of ${Object.keys(documented.content).join(", ")}`);
    // What came over the network was unpacked by fetch; what the app gave in this process was not.
    const packed = response.url === "" && response.headers.has("content-encoding");
    if (content === undefined || !/json$/.test(type) || type === "application/x-ndjson" || response.status === 206 || packed) return;
    this.specification.validate(content.schema, JSON.parse(body), what);
  }
}
