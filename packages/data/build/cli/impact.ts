import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { impactOf } from "../release/impact.ts";

/** What the records are compiled from. */
const DATA = ["records", "series", "coverage", "geo", "history", "translations", "ids.txt", "moved.yaml", "package.json"];

// `data:impact [commit or folder]`: what the data here move, against those of a commit (by default the last) or of another copy of the package.
const [from = "HEAD"] = process.argv.slice(2);
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), from);
const { root, done } = existsSync(folder) && statSync(folder).isDirectory() ? { root: folder, done: () => {} } : packageOf(from);
try {
  const { changes, claims, vectors, charts } = impactOf(compileRecords(root, HORIZON).dataset, compileRecords(ROOT, HORIZON).dataset);
  for (const [title, lines] of Object.entries({
    "What changed": changes,
    "Claims whose check answers otherwise": claims,
    "Vectors that moved by a point or more": vectors,
    "Charts that draw it": charts,
  })) {
    console.log(`### ${title}\n\n${lines.length === 0 ? "None." : lines.map((line) => `- ${line}`).join("\n")}\n`);
  }
} finally {
  done();
}

/** The data of a commit, in a folder of their own. */
function packageOf(commit: string): { root: string; done(): void } {
  const home = mkdtempSync(join(tmpdir(), "multivector-impact-"));
  const done = () => rmSync(home, { recursive: true, force: true });
  try {
    const archive = execFileSync("git", ["-C", ROOT, "archive", "--format=tar", commit, "--", ...DATA], {
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "pipe"],
    });
    execFileSync("tar", ["-x", "-C", home], { input: archive });
    return { root: home, done };
  } catch (error) {
    done();
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    console.error(`${JSON.stringify(commit)} is neither a folder nor a commit (${said}); expected one of them, for example: pnpm data:impact main`);
    process.exit(1);
  }
}
