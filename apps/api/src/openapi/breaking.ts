import { withoutSharedComponents } from "./shared.ts";

/** As much of an OpenAPI document as two of them are compared by. */
export interface ComparedDocument {
  paths: Record<string, Record<string, ComparedOperation>>;
  components: { schemas: Record<string, Json> };
}
interface ComparedOperation {
  parameters?: { name: string; in: string; required?: boolean; schema: Json }[];
  requestBody?: Json;
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, { schema?: Json }> }>;
}
type Json = { [key: string]: unknown };

/**
 * What somebody who relied on the first document could no longer do under the second: addresses, parameters, values, statuses,
 * media types and fields that are gone or mean less, and demands that are new. Additions break nothing.
 */
export function breakingChanges(first: ComparedDocument, second: ComparedDocument): string[] {
  const [before, after] = [withoutSharedComponents(first), withoutSharedComponents(second)];
  const found: string[] = [];
  for (const [path, methods] of Object.entries(before.paths)) {
    for (const [method, was] of Object.entries(methods)) {
      const is = after.paths[path]?.[method];
      const what = `${method.toUpperCase()} ${path}`;
      if (is === undefined) found.push(`${what} is gone`);
      else found.push(...inOperation(what, was, is, before, after));
    }
  }
  for (const [name, was] of Object.entries(before.components.schemas)) {
    const is = after.components.schemas[name];
    if (is !== undefined) found.push(...inSchema(name, was, is, after));
    else if (JSON.stringify(after.paths).includes(`"#/components/schemas/${name}"`)) found.push(`${name} is used and no longer defined`);
  }
  return found;
}

/**
 * Is a change declared? Every point of a declaration is a change in its words; a `*` in it stands for anything, so that a change of one kind
 * at a hundred addresses is declared once, with its reason.
 */
export function isDeclared(change: string, declarations: string): boolean {
  return declarations
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .some((line) => {
      const parts = line.slice(2).trim().split("*");
      const [first = "", last = ""] = [parts[0], parts.at(-1)];
      if (parts.length === 1) return change === first;
      if (!change.startsWith(first) || !change.endsWith(last)) return false;
      let place = first.length;
      for (const part of parts.slice(1, -1)) {
        const found = change.indexOf(part, place);
        if (found < 0) return false;
        place = found + part.length;
      }
      return place <= change.length - last.length;
    });
}

function inOperation(what: string, was: ComparedOperation, is: ComparedOperation, before: ComparedDocument, after: ComparedDocument): string[] {
  const found: string[] = [];
  const parametersOf = ({ parameters = [] }: ComparedOperation) => new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const [old, now] = [parametersOf(was), parametersOf(is)];
  for (const [name, parameter] of old) {
    const kept = now.get(name);
    if (kept === undefined) {
      found.push(`${what}: parameter ${name} is gone`);
      continue;
    }
    if (kept.required && !parameter.required) found.push(`${what}: parameter ${name} is now required`);
    const [values, left] = [valuesOf(parameter.schema, before), valuesOf(kept.schema, after)];
    for (const value of values) if (left.length > 0 && !left.includes(value)) found.push(`${what}: ${name} no longer takes ${value}`);
  }
  for (const [name, parameter] of now) if (parameter.required && !old.has(name)) found.push(`${what}: parameter ${name} is new and required`);
  for (const [status, response] of Object.entries(was.responses)) {
    const kept = is.responses[status];
    // An error that no longer comes is missed by nobody.
    if (kept === undefined) {
      if (status.startsWith("2")) found.push(`${what}: ${status} is gone`);
      continue;
    }
    for (const header of Object.keys(response.headers ?? {}))
      if (kept.headers?.[header] === undefined) found.push(`${what}: ${status} lost the header ${header}`);
    for (const [type, { schema }] of Object.entries(response.content ?? {})) {
      const other = kept.content?.[type];
      if (other === undefined) found.push(`${what}: ${status} is no longer given as ${type}`);
      else if (schema !== undefined && other.schema !== undefined) found.push(...inSchema(`${what}: ${status} ${type}`, schema, other.schema, after));
    }
  }
  return found;
}

/** The schema of something that is answered: less than before, or something else, breaks whoever reads it. */
function inSchema(what: string, was: Json, given: Json, after: ComparedDocument): string[] {
  const found: string[] = [];
  // What had no name and has one now is the same to whoever reads it.
  const is = was.$ref === undefined ? named(given, after) : given;
  if (was.$ref !== is.$ref) return [`${what} refers to ${String(is.$ref ?? "something of its own")}, not ${String(was.$ref ?? "something of its own")}`];
  const [types, now] = [typesOf(was), typesOf(is)];
  for (const type of now)
    if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number"))) found.push(`${what} can now be ${type}`);
  const [properties, left] = [(was.properties ?? {}) as Record<string, Json>, (is.properties ?? {}) as Record<string, Json>];
  for (const [name, property] of Object.entries(properties)) {
    const kept = left[name];
    if (kept === undefined) found.push(`${what}.${name} is gone`);
    else found.push(...inSchema(`${what}.${name}`, property, kept, after));
  }
  const [demanded, still] = [(was.required ?? []) as string[], (is.required ?? []) as string[]];
  for (const name of demanded) if (left[name] !== undefined && !still.includes(name)) found.push(`${what}.${name} may now be missing`);
  if (was.items !== undefined && is.items !== undefined) found.push(...inSchema(`${what}[]`, was.items as Json, is.items as Json, after));
  const [options, others] = [(was.anyOf ?? []) as Json[], (is.anyOf ?? []) as Json[]];
  const known = new Set(options.map((option) => JSON.stringify(option)));
  for (const option of others)
    if (option.type === "null" && !types.includes("null") && !known.has(JSON.stringify(option))) found.push(`${what} can now be null`);
  return found;
}

function typesOf({ type, anyOf }: Json): string[] {
  if (Array.isArray(anyOf)) return anyOf.flatMap((option) => typesOf(option as Json));
  return type === undefined ? [] : ([type].flat() as string[]);
}

function valuesOf(schema: Json, document: ComparedDocument): unknown[] {
  return (named(schema, document).enum ?? []) as unknown[];
}

/** The schema that a reference stands for; any other as it is. */
function named(schema: Json, { components }: ComparedDocument): Json {
  return typeof schema.$ref === "string" ? (components.schemas[schema.$ref.replace("#/components/schemas/", "")] ?? {}) : schema;
}
