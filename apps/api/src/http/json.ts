/** Texts of objects that stay as they are: what most answers are made of is the same each time. */
const texts = new WeakMap<object, string>();

/** The JSON of an object that will not change; made once. */
export function jsonOf(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** The JSON of what is given: an object, a list, or an object of lists, each part of it made once. */
export function jsonOfData(data: unknown): string {
  if (Array.isArray(data)) return listJson(data);
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "null";
  const fields = Object.entries(data);
  if (!fields.some(([, value]) => Array.isArray(value) && value.length > LONG)) return jsonOf(data);
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${Array.isArray(value) ? listJson(value) : JSON.stringify(value)}`).join(",")}}`;
}

// A list so long that its items are worth keeping one by one.
const LONG = 20;

function listJson(items: readonly unknown[]): string {
  return `[${items.map((item) => (typeof item === "object" && item !== null ? jsonOf(item) : JSON.stringify(item))).join(",")}]`;
}
