import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

interface Response_ {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, { schema: object }>;
}
export interface Document {
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string; required?: boolean; schema: { example?: string } }[]; responses: Record<string, Response_> }>
  >;
  components: { schemas: Record<string, object> };
}

/** Holds responses against the OpenAPI document that the API itself serves. */
export class Contract {
  readonly document: Document;
  readonly checked = new Set<string>();
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #validators = new Map<object, ValidateFunction>();

  constructor(document: Document) {
    this.document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "document", components: document.components });
  }

  /** Path template of the document that an address falls under; literal ones win. */
  templateOf(path: string): string | undefined {
    const fits = Object.keys(this.document.paths).filter((template) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path));
    return fits.sort((a, b) => a.split("{").length - b.split("{").length)[0];
  }

  /** Status, media type, headers and body, all as documented. */
  async check(url: URL, method: string, response: Response): Promise<void> {
    const body = await response.clone().text();
    const what = `${method} ${url.pathname}${url.search} → ${response.status}`;
    expect(response.headers.get("access-control-allow-origin"), what).toBe("*");
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    if (response.status >= 400) expect(type, what).toBe("application/problem+json");

    const template = this.templateOf(url.pathname);
    const operation = template === undefined ? undefined : this.document.paths[template]?.get;
    if (operation === undefined || (method !== "GET" && method !== "HEAD")) {
      if (response.status >= 400 && body !== "") this.#validate({ $ref: "document#/components/schemas/Problem" }, JSON.parse(body), what);
      return;
    }
    const documented = operation.responses[String(response.status)];
    expect(documented, `${what} is documented`).toBeDefined();
    this.checked.add(`${template} ${response.status}`);
    for (const [name, header] of Object.entries(documented?.headers ?? {})) {
      if (header.required) expect(response.headers.get(name), `${what}: header ${name}`).not.toBeNull();
    }
    if (documented?.content === undefined) {
      expect(body, what).toBe("");
      return;
    }
    expect(Object.keys(documented.content), what).toContain(type);
    const schema = documented.content[type]?.schema;
    if (method === "GET" && schema !== undefined && type !== "text/csv") this.#validate(schema, JSON.parse(body), what);
    if (method === "HEAD") expect(body, what).toBe("");
  }

  #validate(schema: object, value: unknown, what: string): void {
    let validate = this.#validators.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')));
      this.#validators.set(schema, validate);
    }
    expect(validate(value), `${what}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
  }
}
