import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { type Loaded, loadObservations, loadRecord, loadRecords, type Problem } from "../../build/load/index.ts";

export interface Checked {
  /** What is wrong with the series themselves: this stops a refresh. */
  problems: string[];
  /** What else no longer holds, such as the check of a claim: for whoever merges it. */
  elsewhere: string[];
}

/** Applies every rule of the dataset to the records with some files replaced, before these are written. */
export function checkWith(root: string, files: ReadonlyMap<string, string>): Checked {
  if (files.size === 0) return { problems: [], elsewhere: [] };
  const loaded = loadRecords(root, HORIZON);
  const { problems } = compileRecords(root, HORIZON, replacedIn(loaded, files));
  const own = problems.filter(({ file }) => files.has(file));
  return { problems: own.map(inWords), elsewhere: problems.filter(({ file }) => !files.has(file)).map(inWords) };
}

function replacedIn({ records, tables, problems }: Loaded, files: ReadonlyMap<string, string>): Loaded {
  const read = [...files].map(([file, text]) => {
    const id = file.replace(/^series\//, "").replace(/\.(csv|yaml)$/, "");
    return file.endsWith(".csv") ? loadObservations(id, file, text) : loadRecord("series", id, file, text, HORIZON);
  });
  return {
    records: [...records.filter(({ file: { file } }) => !files.has(file)), ...read.flatMap((one) => one.records)],
    tables: [...tables.filter(({ file }) => !files.has(file)), ...read.flatMap((one) => one.tables)],
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

const inWords = ({ file, line, rule, found, fix }: Problem) => `${file}:${line} ${rule}: ${found}; ${fix}`;
