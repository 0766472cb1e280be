import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { draftEvent, draftInWords } from "../../src/intake/index.ts";
import { type Dataset, QueryError } from "../../src/query/index.ts";
import { formatDay, fromDate } from "../../src/time/index.ts";
import { enterIds } from "../compile/ids.ts";

/** What became of it: the files, and what is to be said of the draft; or why there are none. */
type Made = { made: string[]; text: string; problem: null } | { made: null; text: string | null; problem: string };

/**
 * Writes the record of an event from the form by which it was filed, with the records of its new sources, and enters their ids.
 *
 * @param dataset read when the form is there: it takes seconds.
 * @param words what follows `event` on the command line.
 */
export function newEvent(root: string, dataset: () => Dataset, words: readonly string[]): Made {
  const refused = (problem: string, text: string | null = null): Made => ({ made: null, text, problem });
  let asked: { from?: string | undefined; on?: string | undefined };
  try {
    asked = parseArgs({ args: [...words], options: { from: { type: "string" }, on: { type: "string" } } }).values;
  } catch (error) {
    return refused((error as Error).message);
  }
  const { from, on = formatDay(fromDate(new Date())) } = asked;
  const file = from === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), from);
  if (file === undefined || !existsSync(file)) return refused(`the form is ${JSON.stringify(from ?? "")}; expected --from and a file that is there`);
  try {
    const draft = draftEvent(dataset(), readFileSync(file, "utf8"), { on });
    const text = draftInWords(draft);
    if (!draft.ready) return refused("nothing was written", text);
    const there = draft.files.find(({ path }) => existsSync(join(root, path)));
    if (there !== undefined) return refused(`packages/data/${there.path} exists already; edit it instead`, text);
    for (const { path, text: record } of draft.files) writeFileSync(join(root, path), record, { flag: "wx" });
    const made = draft.files.map(({ path }) => path);
    enterIds(
      root,
      made.map((path) => path.replace(/^records\//, "").replace(/\.yaml$/, "")),
    );
    return { made, text, problem: null };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return refused(error.message);
  }
}
