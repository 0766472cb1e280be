/** Objects that stay as they are and are given again and again, with their text once it was made. */
const lasting = new WeakMap<object, string | null>();

/** Marks an object as one that will not change. */
export function lasts<T extends object>(value: T): T {
  if (!lasting.has(value)) lasting.set(value, null);
  return value;
}

/** The JSON of what is given: an object, a list, or an object of lists; the text of what lasts is made once. */
export function jsonOf(data: unknown): string {
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "null";
  if (Array.isArray(data)) return isLasting(data[0]) ? `[${data.map((item: unknown) => jsonOf(item)).join(",")}]` : JSON.stringify(data);
  const known = lasting.get(data);
  if (typeof known === "string") return known;
  if (known === null) {
    const text = JSON.stringify(data);
    lasting.set(data, text);
    return text;
  }
  const fields = Object.entries(data);
  if (!fields.some(([, value]) => Array.isArray(value) && isLasting(value[0]))) return JSON.stringify(data);
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${jsonOf(value)}`).join(",")}}`;
}

function isLasting(value: unknown): boolean {
  return typeof value === "object" && value !== null && lasting.has(value);
}
