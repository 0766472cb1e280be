import { ownerOf, pascal, singular } from "./named.ts";

type Json = { [key: string]: unknown };

/** As much of a document as is moved about here. */
interface Shared {
  paths?: object;
  components?: object;
}

/** Kinds of components that operations refer to. */
const KINDS = ["parameters", "responses"] as const;
type Kind = (typeof KINDS)[number];

/** Key in a parameter or a response under which the document's maker names its component. */
export const COMPONENT = "x-component";

/**
 * The same document with the parameters and responses that several operations have in common as named components: a third of its size, and
 * the clients generated from it have one type for one thing. Where two of them would have the same name, the one that most of them are
 * keeps it, and the others are called by what they belong to: `EventsSortParameter`.
 *
 * @throws Error where that is not enough; then one of them needs a name of its own.
 */
export function withSharedComponents<D extends Shared>(document: D): D {
  const copy = JSON.parse(JSON.stringify(document)) as D;
  const components = copy.components as Json;
  for (const kind of KINDS) {
    const uses = new Map<string, number>();
    const places = [...placesOf(copy, kind)];
    for (const { key, one } of places) {
      const text = textOf(key, one);
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
    const named = new Map<string, number>();
    for (const { path, key, one } of places) {
      const name = nameOf(kind, path, key, one);
      named.set(name, (named.get(name) ?? 0) + 1);
    }
    const shared: Json = {};
    const texts = new Map<string, string>();
    for (const { path, key, one, all } of places) {
      const [plain, text] = [nameOf(kind, path, key, one), textOf(key, one)];
      // A success is an address's own, unless it is said that many have it.
      if ((uses.get(text) ?? 0) < 2 || (kind === "responses" && key.startsWith("2") && !(COMPONENT in one))) {
        delete one[COMPONENT];
        continue;
      }
      const usual = (uses.get(text) ?? 0) * 2 > (named.get(plain) ?? 0);
      const name = usual ? plain : `${ownerOf(path)}${plain}`;
      if ((texts.get(name) ?? text) !== text) throw new Error(`two ${kind} are called ${name}; give one of them a name under ${COMPONENT}`);
      texts.set(name, text);
      const { [COMPONENT]: _, ...component } = one;
      shared[name] = component;
      all[key] = { $ref: `#/components/${kind}/${name}` };
    }
    if (Object.keys(shared).length > 0) components[kind] = sorted(shared);
  }
  return copy;
}

/** The same document with those components written out again where they are used. */
export function withoutSharedComponents<D extends Shared>(document: D): D {
  const copy = JSON.parse(JSON.stringify(document)) as D;
  const components = (copy.components ?? {}) as Record<string, Json>;
  for (const operation of operationsOf(copy)) {
    for (const kind of KINDS) {
      const all = (operation[kind] ?? {}) as Json;
      for (const [key, one] of Object.entries(all)) {
        const name = (one as { $ref?: string }).$ref?.replace(`#/components/${kind}/`, "");
        if (name !== undefined) all[key] = components[kind]?.[name];
      }
    }
  }
  return copy;
}

function* operationsOf({ paths = {} }: Shared): Generator<Json> {
  for (const path of Object.values(paths)) for (const operation of Object.values(path as Json)) yield operation as Json;
}

function* placesOf({ paths = {} }: Shared, kind: Kind): Generator<{ path: string; key: string; one: Json; all: Json }> {
  for (const [path, methods] of Object.entries(paths)) {
    for (const operation of Object.values(methods as Json) as Json[]) {
      const all = (operation[kind] ?? {}) as Json;
      for (const [key, one] of Object.entries(all)) yield { path, key, one: one as Json, all };
    }
  }
}

/** A response means what its status means; a parameter stands at any place in its list. */
const textOf = (key: string, one: Json) => `${"in" in one ? "" : key} ${JSON.stringify(one)}`;

/** A parameter by its name, which generators would mix up with a schema's; one of the path by what it names a part of, a response by what its status is called. */
function nameOf(kind: Kind, path: string, key: string, one: Json): string {
  if (typeof one[COMPONENT] === "string") return one[COMPONENT];
  if (kind === "responses") return STATUSES[key] ?? `Status${key}`;
  const name = String(one.name);
  const before = path
    .slice(0, path.indexOf(`{${name}}`))
    .split("/")
    .filter((word) => word !== "" && !word.startsWith("{"));
  return one.in === "path" ? `${singular(pascal(before.at(-1) ?? ""))}${pascal(name)}Parameter` : `${pascal(name)}Parameter`;
}

const STATUSES: Readonly<Record<string, string>> = {
  304: "NotModified",
  308: "Moved",
  400: "BadRequest",
  404: "NotFound",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  410: "Gone",
  413: "ContentTooLarge",
  414: "UriTooLong",
  415: "UnsupportedMediaType",
  416: "RangeNotSatisfiable",
  429: "TooManyRequests",
  431: "HeadersTooLarge",
  500: "InternalError",
};

function sorted(all: Json): Json {
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
