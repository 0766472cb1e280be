// Properties of an island travel to the browser as JSON beside it. What JSON would lose or change is found, with where it stands.

export interface Lost {
  /** Of the property: scale.format */
  path: string;
  /** What it is, in words. */
  what: string;
}

/** @returns JSON that may stand in a script element, or the first property that JSON cannot carry. */
export function toJson(props: unknown): { text: string } | { lost: Lost } {
  const lost = firstLost(props, "");
  // "<" would end the element early.
  return lost === null ? { text: JSON.stringify(props).replaceAll("<", "\\u003c") } : { lost };
}

function firstLost(value: unknown, path: string): Lost | null {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : { path, what: String(value) };
  if (typeof value !== "object") return { path, what: `a ${typeof value}` };
  if (Array.isArray(value)) return firstOf(value.entries(), (key) => `${path}[${key}]`);
  if ("$$typeof" in value) return { path, what: "a React element" };
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return { path, what: `a ${prototype.constructor?.name ?? "foreign object"}` };
  return firstOf(Object.entries(value), (key) => (path === "" ? String(key) : `${path}.${key}`));
}

function firstOf(entries: Iterable<[string | number, unknown]>, pathOf: (key: string | number) => string): Lost | null {
  for (const [key, value] of entries) {
    const lost = firstLost(value, pathOf(key));
    if (lost !== null) return lost;
  }
  return null;
}
