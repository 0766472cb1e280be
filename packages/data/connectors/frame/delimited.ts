import Papa from "papaparse";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import { refuseHtml } from "./json.ts";
import type { Publisher } from "./publisher.ts";
import { Refused } from "./refused.ts";

/** Reads an answer as a table with a heading. What does not fit is told with its line and column. */
export function readTable<Shape extends z.ZodObject>(
  { name: publisher }: Publisher,
  answer: Answer,
  shape: Shape,
  delimiter = ",",
): { row: z.infer<Shape>; line: number }[] {
  const { address } = answer;
  const text = answer.text();
  refuseHtml(publisher, address, text);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter });
  const missing = Object.keys(shape.shape).filter((name) => !meta.fields?.includes(name));
  const refuse = (found: string, remedy: string) => new Refused({ publisher, address, found, remedy });
  if (missing.length > 0) throw refuse(`no column ${missing.join(", ")}; the columns are ${meta.fields?.join(", ")}`, "see what they are called now");
  const [broken] = errors;
  if (broken !== undefined) throw refuse(`${broken.message} in line ${(broken.row ?? 0) + 2}`, "run it again: part of the file may be missing");
  if (!/\n\s*$/.test(text)) throw refuse(`a table whose last line, ${data.length + 1}, does not end`, "run it again: part of the file may be missing");
  return data.map((cells, index) => {
    const read = shape.safeParse(cells);
    if (read.success) return { row: read.data, line: index + 2 };
    const [issue] = read.error.issues;
    const column = String(issue?.path[0]);
    throw refuse(`${JSON.stringify(cells[column])} in line ${index + 2}, column ${column}: ${issue?.message}`, "look at the line");
  });
}
