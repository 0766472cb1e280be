// What a refresh did, for its pull request: `node scripts/refresh-report.mjs <folder>`. In the folder lie `refresh.txt` (what the refresh
// printed) and `sentences.json` (the story before it); beside them it writes `refresh.patch` and `body.md`, if any series changed.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("expected a folder: node scripts/refresh-report.mjs <folder>");
const told = readFileSync(join(folder, "refresh.txt"), "utf8");
const git = (...args) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28 });
const pnpm = (...args) => {
  const { status, stdout, stderr } = spawnSync("pnpm", ["--silent", ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return { ok: status === 0, said: `${stdout}${stderr}`.trim() };
};

const changed = git("status", "--porcelain", "--", "packages/data/series").trim() !== "";
if (changed) write();
else console.log("no series changed");

function write() {
  writeFileSync(".changeset/series-read-anew.md", '---\n"@multivector/data": patch\n---\n\nSeries read anew from their publishers.\n');
  const translations = pnpm("data:translations");
  const check = pnpm("data:check");
  const impact = pnpm("data:impact");
  // Sentences are those of the data as built; where the records do not hold, there is no build, and the check says why.
  const built = pnpm("--filter", "@multivector/data", "run", "build");
  if (built.ok) pnpm("--filter", "@multivector/web", "run", "messages");
  const sentences = built.ok ? pnpm("--filter", "@multivector/web", "run", "sentences", "--against", join(folder, "sentences.json")) : built;
  git("add", "--all", "--", "packages/data", ".changeset");
  writeFileSync(join(folder, "refresh.patch"), git("diff", "--cached", "--binary"));
  const body = [
    "The series below were read anew from their publishers. A person compares them with the publishers' pages before this is merged; take this out of draft to have CI look at it.",
    block("What was read, and what was refused", told),
    impact.said,
    sentences.ok ? sentences.said : block("Sentences of the story: the data cannot be built", sentences.said),
    check.ok ? `The records hold: ${check.said.split("\n")[0]}.` : block("To settle: the records do not hold as they are", check.said),
    ...(translations.ok ? [] : [block("Translations", translations.said)]),
    block("Lines", git("diff", "--cached", "--stat")),
  ].join("\n\n");
  // What GitHub takes as a body.
  writeFileSync(join(folder, "body.md"), body.length > 60_000 ? `${body.slice(0, 60_000)}\n\`\`\`\n\n… cut; the log of the run has the rest.` : body);
  git("reset", "--quiet");
  console.log(body);
}

/** Text of others is fenced off: nothing in it is markup. */
function block(title, text) {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `<details><summary>${title}</summary>\n\n${fence}\n${text.trim()}\n${fence}\n\n</details>`;
}
