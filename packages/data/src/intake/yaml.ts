/** What a record is made of. */
type Value = string | number | readonly Value[] | { readonly [key: string]: Value | null | undefined };

// Words that no reader of YAML takes for anything but themselves: ids, and days of which the month is known.
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$|^\d{4}-\d{2}(-\d{2})?$/i;

/** A record as YAML. What is left out is not written; a text that could be read as anything else stands in quotes, as JSON has them. */
export function yamlOf(record: { readonly [key: string]: Value | null | undefined }, indent = ""): string {
  return Object.entries(record)
    .filter((entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined)
    .map(([key, value]) => `${indent}${key}:${written(value, indent)}`)
    .join("");
}

function written(value: Value, indent: string): string {
  if (typeof value === "string") return ` ${scalar(value)}\n`;
  if (typeof value === "number") return ` ${value}\n`;
  if (!isList(value)) return `\n${yamlOf(value, `${indent}  `)}`;
  if (value.every((item) => typeof item === "string")) return ` [${value.map(scalar).join(", ")}]\n`;
  // The dash stands where the indent of the first line was.
  return `\n${value.map((item) => `${indent}  - ${yamlOf(item as { readonly [key: string]: Value }, `${indent}    `).trimStart()}`).join("")}`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const scalar = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text));
