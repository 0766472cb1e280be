import { ROOT } from "../compile/root.ts";
import { check } from "./check-records.ts";

// `data:check [file …] [--changeset]`: checks all records; with files, reports on those alone (references need the others to be read).
const { problems, text } = check(ROOT, process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (problems.length > 0) console.error(problems);
if (text === null) process.exitCode = 1;
else console.log(text);
