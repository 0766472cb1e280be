import { ROOT } from "../compile/root.ts";
import { check } from "./check-records.ts";

// `data:check [file …] [--changeset]`: checks all records; with files, begins with those, and tells what is wrong elsewhere after them.
const { problems, text } = check(ROOT, process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (problems.length > 0) console.error(problems);
if (text === null) process.exitCode = 1;
else console.log(text);
