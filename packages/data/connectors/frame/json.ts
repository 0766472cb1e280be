import type { z } from "zod";
import type { Answer } from "./answer.ts";
import type { Publisher } from "./publisher.ts";
import { Refused } from "./refused.ts";

/** Reads an answer as JSON of a documented shape. */
export function readJson<Shape extends z.ZodType>(publisher: Publisher, answer: Answer, shape: Shape): z.infer<Shape> {
  return fitted(publisher, answer, parsed(publisher, answer), shape);
}

/** An answer as JSON of any shape. */
export function parsed({ name: publisher }: Publisher, answer: Answer): unknown {
  const { address } = answer;
  const text = answer.text();
  refuseHtml(publisher, address, text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused({
      publisher,
      address,
      found: `text that is no whole JSON: ${(error as Error).message} (${text.split("\n").length} lines, ending in ${JSON.stringify(text.slice(-30))})`,
      remedy: "run it again; if it stays so, open the address in a browser and compare it with the documentation",
    });
  }
}

/** What does not fit a shape is told with its place in the answer. */
export function fitted<Shape extends z.ZodType>({ name: publisher }: Publisher, { address }: Answer, value: unknown, shape: Shape): z.infer<Shape> {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw new Refused({
    publisher,
    address,
    found: misfits(read.error, value),
    remedy: "compare the answer with the publisher's documentation, and mend the connector",
  });
}

/** An answer with status 200 that is a page for people. */
export function refuseHtml(publisher: string, address: string, text: string): void {
  if (!/^\s*<(!doctype html|html|head|body)/i.test(text)) return;
  const title = /<title[^>]*>([^<]*)</i.exec(text)?.[1]?.trim() ?? "no title";
  throw new Refused({
    publisher,
    address,
    found: `a web page ("${title}") with status 200 where data was expected`,
    remedy: "open the address in a browser: the publisher may be down, or have moved the data",
  });
}

/** The first few places that do not fit, each with what stands there. */
function misfits(error: z.ZodError, value: unknown): string {
  const shown = error.issues.slice(0, 2).map(({ path, message }) => {
    const [last] = path.slice(-1);
    const parent = at(value, path.slice(0, -1));
    if (typeof last === "string" && isRecord(parent) && !(last in parent)) {
      return `at ${pathInWords(path)}: nothing, though a field ${last} was expected; the fields there are ${Object.keys(parent).join(", ")}`;
    }
    return `at ${pathInWords(path)}: ${message}`;
  });
  const more = error.issues.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

const pathInWords = (path: readonly PropertyKey[]) => path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("") || "the top";
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (isRecord(inner) || Array.isArray(inner) ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
