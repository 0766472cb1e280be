type Json = { [key: string]: unknown };

/** As much of a document as has schemas in it. */
interface Described {
  paths?: object;
  components?: object;
}

/**
 * The same document with every object and every set of values inside a schema as a component of its own, called by where it stands:
 * `EventParticipant`, `VisitStatus`. Generators call what has no name by a number. A set of values that has a name is referred to wherever
 * it stands, in parameters too.
 */
export function withNamedSchemas<D extends Described>(document: D): D {
  const copy = JSON.parse(JSON.stringify(document)) as D & { components: { schemas: Record<string, Json> }; paths: Record<string, Record<string, Json>> };
  const { schemas } = copy.components;
  const sets = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) if (isSet(schema)) sets.set(keyOf(schema), name);

  // Choices last: what they have in common with records is called by the records.
  for (const [name, schema] of Object.entries(schemas).sort(([, a], [, b]) => Number("oneOf" in a) - Number("oneOf" in b))) inside(schema, name);
  for (const [path, methods] of Object.entries(copy.paths)) {
    for (const operation of Object.values(methods) as { parameters?: { name: string; schema: Json }[] }[]) {
      for (const parameter of operation.parameters ?? []) {
        const { name, schema } = parameter;
        const own = `${singular(ownerOf(path))}${singular(pascal(name))}`;
        if (schema.items !== undefined) schema.items = known(schema.items as Json, own, name);
        else parameter.schema = known(schema, own, name);
      }
    }
  }
  copy.components.schemas = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return copy;

  /** Names what stands inside a schema that has a name itself. */
  function inside(schema: Json, name: string): void {
    for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
      (schema.properties as Json)[key] = outside(property, `${name}${pascal(key)}`, `\`${key}\` of \`${name}\`.`);
    }
    for (const [index, option] of options(schema).entries()) {
      const asked = Object.values((option.properties ?? {}) as Record<string, Json>).find((property) => typeof property.const === "string")?.const;
      if (asked === undefined) continue;
      (schema.oneOf as Json[])[index] = outside(option, `${name}${pascal(String(asked))}`, `\`${asked}\` of \`${name}\`.`);
    }
  }

  /** The schema, or a reference to it where it is worth a name. */
  function outside(schema: Json, name: string, description: string): Json {
    if (Array.isArray(schema.anyOf))
      return { ...schema, anyOf: (schema.anyOf as Json[]).map((option) => outside(option, name, String(schema.description ?? description))) };
    if (schema.items !== undefined) return { ...schema, items: outside(schema.items as Json, singular(name), String(schema.description ?? description)) };
    if (!isSet(schema) && schema.properties === undefined) return schema;
    const { description: said = description, ...rest } = schema;
    const held = isSet(schema) ? sets.get(keyOf(schema)) : undefined;
    if (held === undefined) {
      if (name in schemas) throw new Error(`two schemas are called ${name}; give one of them a name of its own`);
      schemas[name] = { ...rest, description: said };
      if (isSet(schema)) sets.set(keyOf(schema), name);
      inside(schemas[name], name);
    }
    return { $ref: `#/components/schemas/${held ?? name}`, ...(schema.description === undefined ? {} : { description: said }) };
  }

  /** The schema of a parameter, or a reference to it where it is a set of values. */
  function known(schema: Json, own: string, parameter: string): Json {
    if (!isSet(schema)) return schema;
    const { type, enum: values, minLength: _, ...rest } = schema;
    const held = sets.get(keyOf(schema)) ?? own;
    sets.set(keyOf(schema), held);
    schemas[held] ??= { type, enum: values, description: `What \`${parameter}\` can be.` };
    if (keyOf(schemas[held]) !== keyOf(schema)) throw new Error(`two schemas are called ${own}; give one of them a name of its own`);
    return { $ref: `#/components/schemas/${held}`, ...rest };
  }
}

/** What an address is about: `/v1/organizations/{id}/members/counts.csv` is about `OrganizationsMembers`. */
export function ownerOf(path: string): string {
  const words = path
    .replace(/^\/v1/, "")
    .replace(/\.\w+$/, "")
    .split("/");
  return words
    .filter((word) => word !== "" && !word.startsWith("{") && word !== "counts" && word !== "sums")
    .map(pascal)
    .join("");
}

const options = ({ oneOf = [] }: Json) => oneOf as Json[];
const isSet = (schema: Json) => Array.isArray(schema.enum) && schema.enum.length > 1;
const keyOf = (schema: Json) => JSON.stringify(schema.enum);
/** `organization-date` is `OrganizationDate`. */
export const pascal = (text: string) => text.replace(/(?:^|[\W_])([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
/** Of what a list is. */
export const singular = (name: string) =>
  name
    .replace(/People$/, "Persons")
    .replace(/(?<!Ser)ies$/, "y")
    .replace(/(?<!s|Serie)s$/, "");
