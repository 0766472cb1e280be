import { createReadStream } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import Papa from "papaparse";
import { z } from "zod";
import type { Answer } from "../frame/answer.ts";
import { refuseHtml } from "../frame/json.ts";
import type { Asking } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { stateIds, stateNamed } from "../frame/states.ts";
import { DIGITAL_LIBRARY } from "./publisher.ts";

export type Choice = "yes" | "no" | "abstain" | "absent";
const CHOICES: Readonly<Record<string, Choice>> = { Y: "yes", N: "no", A: "abstain", X: "absent", NV: "absent" };

/** One recorded vote: what the states of the dataset chose. */
export interface RollCall {
  resolution: string;
  date: string;
  choices: ReadonlyMap<string, Choice>;
}

/** Columns of the file "General Assembly Voting Data", a line a state and vote; others are not read. */
const LineSchema = z.object({
  undl_id: z.string().min(1, "expected the number of a record"),
  ms_code: z.string().regex(/^[A-Z]{3}$/, "expected a code of three letters"),
  ms_name: z.string().min(1, "expected the name of a state"),
  ms_vote: z.enum(Object.keys(CHOICES) as [string], "expected Y, N, A, X or NV"),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day as 2025-12-18"),
  resolution: z.string(),
  total_ms: z.coerce.number(),
});
type Line = z.infer<typeof LineSchema>;
const COLUMNS = Object.keys(LineSchema.shape);
/** Before this day the states of the region had no votes. */
const FIRST_DAY = "1992-01-01";
const RECORD = "/record/4060887";

/** All recorded votes since 1992, read from the newest file of the Library's record. */
export async function rollCalls(get: Asking["get"]): Promise<RollCall[]> {
  const answer = await get(await newestFile(get));
  const calls: RollCall[] = [];
  let lines: Line[] = [];
  let first = 0;
  const close = (number: number) => {
    const [line] = lines;
    if (line !== undefined && line.total_ms !== lines.length) {
      throw refused(
        answer,
        `${lines.length} lines of record ${line.undl_id} where ${line.total_ms} states are announced (lines ${first} to ${number - 1})`,
        "run it again: part of the file is missing",
      );
    }
    if (line !== undefined && line.date >= FIRST_DAY) calls.push(callOf(line, lines));
    lines = [];
    first = number;
  };
  for await (const [number, line] of linesOf(answer)) {
    if (line.undl_id !== lines[0]?.undl_id) close(number);
    lines.push(line);
  }
  close(first + lines.length);
  return calls;
}

/** The Library names its files by day; the record says which there are. */
async function newestFile(get: Asking["get"]): Promise<string> {
  const answer = await get(`${RECORD}?of=xm`);
  const text = answer.text();
  refuseHtml(DIGITAL_LIBRARY.name, answer.address, text);
  const addresses: string[] = [];
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "datafield" || name === "subfield" });
  const FieldSchema = z.object({ "@_tag": z.string(), subfield: z.array(z.object({ "@_code": z.string(), "#text": z.coerce.string() })) });
  const marc = z.object({ collection: z.object({ record: z.object({ datafield: z.array(FieldSchema) }) }) }).safeParse(parseOr(() => parser.parse(text, true)));
  for (const field of marc.data?.collection.record.datafield ?? []) {
    if (field["@_tag"] === "856") addresses.push(...field.subfield.filter((one) => one["@_code"] === "u").map((one) => one["#text"]));
  }
  const files = addresses.filter((one) => /_ga_voting\w*\.csv$/.test(one)).map((one) => one.replace(/^https?:\/\/[^/]+/, ""));
  // 2026_2_6_ga_voting.csv: year, month and day, without noughts.
  const day = (file: string) =>
    (/(\d{4})_(\d{1,2})_(\d{1,2})_ga/.exec(file) ?? [])
      .slice(1)
      .map((part) => part.padStart(2, "0"))
      .join("");
  const [newest] = files.sort((a, b) => day(b).localeCompare(day(a)));
  if (newest !== undefined) return newest;
  throw refused(
    answer,
    `a record in which no field 856 names a file …_ga_voting.csv; expected MARCXML with one`,
    "open the record in a browser and see where the file is now",
  );
}

function parseOr(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** The lines of the file with their numbers. It has a million of them, so it is read as it comes. */
async function* linesOf(answer: Answer): AsyncGenerator<[number: number, line: Line]> {
  const stream = createReadStream(answer.file).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true, delimiter: "," }));
  const tracked = stateIds();
  let number = 1;
  for await (const cells of stream as AsyncIterable<Record<string, string>>) {
    number++;
    if (number === 2) {
      const columns = Object.keys(cells);
      refuseHtml(DIGITAL_LIBRARY.name, answer.address, columns.join());
      const missing = COLUMNS.filter((name) => !columns.includes(name));
      if (missing.length > 0) throw refused(answer, `no column ${missing.join(", ")}; the columns are ${columns.join(", ")}`, "see what they are called now");
    }
    const read = LineSchema.safeParse(cells);
    if (!read.success) {
      const [issue] = read.error.issues;
      const column = String(issue?.path[0]);
      throw refused(
        answer,
        `${JSON.stringify(cells[column])} in line ${number}, column ${column}: ${issue?.message}`,
        "look at the line; run it again if the file ends there",
      );
    }
    const line = read.data;
    const named = line.date < FIRST_DAY ? null : stateNamed(line.ms_name);
    if (named !== null && named !== line.ms_code && tracked.has(named)) {
      throw refused(
        answer,
        `the code "${line.ms_code}" for ${line.ms_name} in line ${number}, where ${named} was expected`,
        "see which code the Library uses now",
      );
    }
    yield [number, line];
  }
}

function callOf({ resolution, date }: Line, lines: readonly Line[]): RollCall {
  return { resolution, date, choices: new Map(lines.map(({ ms_code, ms_vote }) => [ms_code, CHOICES[ms_vote] as Choice])) };
}

const refused = ({ address }: Answer, found: string, remedy: string) => new Refused({ publisher: DIGITAL_LIBRARY.name, address, found, remedy });
