import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../build/compile/root.ts";
import { readLog } from "../../build/release/log.ts";
import { sha256 } from "../../build/release/sums.ts";
import { plainEnvironment, shellIn } from "../rehearsal/shell.ts";

// `pnpm release:reproduce`: what is committed is built and packed in two clean clones, of which nothing is alike but the commit: not the path, the day, the time zone, the language or the rights
// of new files. All that is made must be the same, byte for byte.
const folder = mkdtempSync(join(tmpdir(), "multivector-reproduction-"));
const PLACES = [
  { path: join(folder, "one"), umask: "022", env: { TZ: "UTC", LANG: "C", LC_ALL: "C", OTHER_DAYS: "0" } },
  {
    path: join(folder, "another place", "further down"),
    umask: "077",
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", OTHER_DAYS: "400" },
  },
] as const;
// The day of the release is part of what is released, so it is the same in both.
const day = readLog(ROOT).at(-1)?.date ?? "";

async function made({ path, umask, env }: (typeof PLACES)[number]): Promise<Map<string, string>> {
  mkdirSync(path, { recursive: true });
  const clock = new URL("other-day.mjs", import.meta.url).href;
  const shell = shellIn(path, { ...plainEnvironment(), ...env, CI: "1", NODE_OPTIONS: `--import=${clock}` }, join(folder, "log.txt"));
  const inPlace = (command: string) => shell("sh", "-c", `umask ${umask} && ${command}`);
  await inPlace(`git clone --quiet --no-local '${join(ROOT, "../..")}' .`);
  await inPlace("pnpm install --frozen-lockfile --prefer-offline");
  const waiting = readdirSync(join(path, ".changeset")).some((name) => name.endsWith(".md"));
  if (waiting) await inPlace(`pnpm exec changeset version && pnpm data:release ${day}`);
  await inPlace("pnpm --filter @multivector/data run build --fresh && pnpm release:files files");
  return new Map([...sumsIn(join(path, "packages/data/dist"), "dist"), ...sumsIn(join(path, "files"), "files")]);
}

function sumsIn(root: string, name: string): [string, string][] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`${name}${path.slice(root.length)}`, sha256(path)]);
}

const started = performance.now();
const [one, another] = [await made(PLACES[0]), await made(PLACES[1])];
const paths = [...new Set([...one.keys(), ...another.keys()])].sort();
const differing = paths.filter((path) => one.get(path) !== another.get(path));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
for (const path of paths.filter((path) => path.startsWith("files/"))) console.log(`${one.get(path)}  ${path}`);
if (differing.length === 0) {
  console.log(`${paths.length} files, the same to the byte from two places on two days (${minutes} minutes)`);
  rmSync(folder, { recursive: true, force: true });
} else {
  console.error(
    `${differing.length} of ${paths.length} files differ (${minutes} minutes):\n${differing.map((path) => `  ${path}`).join("\n")}\nboth are in ${folder}; see what in them comes from the path, the clock, the time zone, the language or the order of files`,
  );
  process.exitCode = 1;
}
