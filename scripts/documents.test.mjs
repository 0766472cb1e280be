// What the documents say of the repository is held against it: every path they name is there, every command they give exists, and every count is
// the one of today. `pnpm documents`, after a build of the data.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";

const json = (file) => JSON.parse(readFileSync(file, "utf8"));
// Decisions say what was so on their day.
const DOCUMENTS = globSync("{README,CONTRIBUTING,SECURITY}.md").concat(
  globSync("docs/*.md"),
  globSync("apps/*/**/README.md", { exclude: ["**/node_modules/**"] }),
  globSync("packages/data/{README.md,{src,build}/**/README.md}"),
);
/** Where a path that a document names may begin. */
const ROOTS = [".", "apps/api", "apps/api/src", "apps/web", "apps/web/src", "packages/data", "packages/data/src", "packages/data/build", "packages/data/dist"];
/** Files that a document may name without their folder. */
const NAMES = new Set(
  globSync("{apps,packages,scripts}/**/*", { exclude: (path) => /node_modules|dist|\.next|assets$/.test(path) }).map((path) => basename(path)),
);
/** Folders that a command makes: what `.gitignore` names. Whether they are there today says nothing of a fresh clone. */
const MADE = readFileSync(".gitignore", "utf8")
  .split("\n")
  .filter((line) => line.endsWith("/"))
  .map((line) => `/${line}`);
const isMade = (file, path) =>
  [dirname(file), ...ROOTS.filter((root) => !root.endsWith("dist"))].some((root) => MADE.some((folder) => `/${join(root, path)}/`.includes(folder)));
/** What only a reader of CONTRIBUTING, a tool or another host makes. */
const ELSEWHERE = /csv-metadata\.json$|(days-ago\.island|borders\/page)\.tsx$|^[\w.-]+\.(com|org)\//;

test("every path that a document names is there", () => {
  const missing = [];
  for (const file of DOCUMENTS) {
    const text = readFileSync(file, "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
    for (const [, path] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
      if (!existsSync(join(dirname(file), path))) missing.push(`${file}: [${path}]`);
    for (const [, path] of text.matchAll(/`([\w@[\].-]+(?:\/[\w@[\].-]+)*\/?)`/g)) {
      const [first] = path.split("/");
      const within = path.includes("/") && ROOTS.some((root) => existsSync(join(root, first)));
      const named = within || /\.(ts|tsx|mjs|js|json|jsonc|ya?ml|md|css|csv|sh|txt)$/.test(path) || path.endsWith("/");
      if (!named || /^(@|\.\w)/.test(path) || ELSEWHERE.test(path) || isMade(file, path)) continue;
      if (![dirname(file), ...ROOTS].some((root) => existsSync(join(root, path))) && !NAMES.has(path)) missing.push(`${file}: ${path}`);
    }
  }
  assert.deepEqual(missing, [], "put the path right, or write it without backticks where it is none of this repository");
});

test("every command that a document gives exists", () => {
  const scripts = (folder) => Object.keys(json(join(folder, "package.json")).scripts ?? {});
  const own = { "@multivector/data": scripts("packages/data"), "@multivector/api": scripts("apps/api"), "@multivector/web": scripts("apps/web") };
  const root = new Set([...scripts("."), "install", "add", "dlx", "exec", "changeset", "turbo"]);
  const missing = [];
  for (const file of DOCUMENTS) {
    const text = readFileSync(file, "utf8");
    for (const [command, name, script] of text.matchAll(/pnpm --filter (@multivector\/\w+) (?:run )?([\w:]+)/g)) {
      if (script !== "run" && script !== "exec" && !own[name]?.includes(script)) missing.push(`${file}: ${command}`);
    }
    for (const [command, script] of text.matchAll(/(?:^|`|&& )pnpm (?!--)(?:run )?([a-z][\w:]*)/gm))
      if (!root.has(script)) missing.push(`${file}: ${command.trim()}`);
  }
  assert.deepEqual(missing, []);
});

test("counts in the README are those of the data", () => {
  const { counts } = json("packages/data/dist/meta.json");
  const said = {
    countries: "states",
    organizations: "organizations and formats",
    memberships: "memberships",
    events: "events",
    agreements: "agreements",
    deployments: "deployments",
    corridors: "corridors",
    people: "people",
    visits: "leaders' visits",
    positions: "positions",
    votes: "votes",
    series: "series",
    signposts: "indicators to watch",
    sources: "sources",
    claims: "claims",
  };
  const text = readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ");
  const wrong = Object.entries(said).flatMap(([collection, noun]) => {
    const found = [...text.matchAll(new RegExp(`([\\d,]+) ${noun}\\b`, "g"))].map(([, number]) => Number(number.replaceAll(",", "")));
    if (found.length === 0) return [`README.md does not say how many ${noun} there are`];
    return found.filter((number) => number !== counts[collection]).map((number) => `README.md: ${number} ${noun}; there are ${counts[collection]}`);
  });
  assert.deepEqual(wrong, []);
});

test("a translated document was made from the English of today", () => {
  const stale = globSync("docs/**/*.{ru,kk,uz}.md").flatMap((file) => {
    const made = readFileSync(file, "utf8").match(/^<!-- .* from (\S+\.md) of sha256 (\w{16})\. -->/);
    if (made === null) return [];
    const [, from, was] = made;
    const now = createHash("sha256")
      .update(readFileSync(join(dirname(file), from)))
      .digest("hex")
      .slice(0, 16);
    return now === was ? [] : [`${file}: made from ${from} of sha256 ${was}, which is now ${now}`];
  });
  assert.deepEqual(stale, [], "read both, mend the translation, and put the new sum in its first line");
});

test("the report on quality has the figures that `pnpm data:report` prints", () => {
  const { receipts, records } = json("packages/data/dist/coverage.json");
  const number = (value) => value.toLocaleString("en");
  const percent = (part, whole) => `${Math.round((100 * part) / whole)}%`;
  const row = (name, { values, supported, telling, citations, primary, records: count }) =>
    `| ${name} | ${[number(values), percent(supported, values), percent(telling, citations), percent(primary, count)].join(" | ")} |`;
  const { core, all } = receipts;
  const expected = [
    ...Object.entries(receipts.collections).map(([name, counts]) => row(name, counts)),
    row("**core**", core),
    row("**all**", all),
    `| citations from memory, in all | 350 | ${number(all.unread)} (before: 1,082) |`,
    `| records | ${number(Object.values(records).reduce((sum, count) => sum + count, 0))} in ${Object.keys(records).length} collections`,
  ];
  const text = readFileSync("docs/quality.md", "utf8");
  assert.deepEqual(
    expected.filter((line) => !text.includes(line)),
    [],
    "run `pnpm data:report`, and put these into docs/quality.md",
  );
});

test("figures in the page about the site are those of the reports on quality and method", () => {
  // "4,097", "12 853", "93%"; years and small numbers are words of a sentence.
  const figures = (text) => [...text.replaceAll(/(?<=\d)[,\u00a0 ](?=\d{3}(?!\d)|%)/g, "").matchAll(/\d+%|\d{3,}/g)].map(([figure]) => figure);
  const held = new Set(["quality", "methodology"].flatMap((name) => figures(readFileSync(`docs/${name}.md`, "utf8"))));
  for (const file of ["docs/about.md", "docs/about.ru.md"]) {
    const said = figures(readFileSync(file, "utf8")).filter((figure) => !/^(19|20)\d\d$/.test(figure));
    assert.ok(said.length > 10);
    assert.deepEqual(
      said.filter((figure) => !held.has(figure)),
      [],
      file,
    );
  }
});
