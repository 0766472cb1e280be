// Compiles messages/*.json to src/messages. With --report it says how many messages each language has. Ends with code 1 and a line for each thing that has to be put right. With --development a message
// that nothing uses yet is told, and no reason to stop.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compileMessages } from "./compile.ts";
import { problemText } from "./source.ts";

const web = fileURLToPath(new URL("../..", import.meta.url));
const sources = join(web, "messages");
const target = join(web, "src/messages");
const DESCRIPTIONS = "descriptions.json";

const read = (file: string) => ({ file: relative(web, file), text: readFileSync(file, "utf8") });
const files = readdirSync(sources).filter((name) => name.endsWith(".json") && name !== DESCRIPTIONS);
const { modules, problems, unused, coverage } = compileMessages({
  languages: Object.fromEntries(files.map((name) => [basename(name, ".json"), read(join(sources, name))])),
  descriptions: read(join(sources, DESCRIPTIONS)),
  code: globSync("{app,src,postprocess}/**/*.{ts,tsx}", { cwd: web, exclude: ["src/messages/**"] }).map((name) => read(join(web, name))),
});
for (const problem of [...problems, ...unused]) console.error(problemText(problem));
if (problems.length > 0) process.exit(1);

// Files that stay the same are left alone, so that what watches them does not start again. Several tasks compile at once (build, types, unit tests), so a file is never seen half written.
for (const [name, text] of modules) {
  const path = join(target, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, text);
  renameSync(whole, path);
}
for (const name of globSync("**/*.ts", { cwd: target })) if (!modules.has(name)) rmSync(join(target, name));
if (unused.length > 0 && !process.argv.includes("--development")) process.exitCode = 1;
if (process.argv.includes("--report")) {
  for (const locale of new Set(coverage.map((one) => one.locale))) {
    const own = coverage.filter((one) => one.locale === locale);
    const sum = (of: "messages" | "translated") => own.reduce((total, one) => total + one[of], 0);
    const lacking = own
      .filter(({ messages, translated }) => translated < messages)
      .map(({ namespace, messages, translated }) => `${namespace} ${translated}/${messages}`);
    console.log(`Messages of pages, ${locale}: ${sum("translated")} of ${sum("messages")}${lacking.length === 0 ? "" : `; lacking in ${lacking.join(", ")}`}`);
  }
}
