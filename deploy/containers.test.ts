// The container files, read as their engines read them, where no engine is there to run them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const dockerfile = readFileSync(join(ROOT, "deploy/Dockerfile"), "utf8");
const compose = readFileSync(join(ROOT, "deploy/compose.yaml"), "utf8");

test("the Dockerfile has no mistake, and copies what is there", () => {
  assert.deepEqual(
    validate(dockerfile).map(({ message, range }) => `deploy/Dockerfile:${range.start.line + 1}: ${message}`),
    [],
  );
  for (const [, from = ""] of dockerfile.matchAll(/^COPY (?!--)(\S+)/gm)) assert.ok(existsSync(join(ROOT, from)), from);
});

test("the compose file is of its schema and house style, and builds stages that the Dockerfile has", () => {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "node_modules/dclint/bin/dclint.cjs"), "deploy/compose.yaml"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
  const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)/gm)].map(([, name]) => name);
  for (const [, target] of compose.matchAll(/target: (\w+)/g)) assert.ok(stages.includes(target), `${target} is no stage of deploy/Dockerfile`);
});

test("every variable that Caddy and the units read is one that is given", () => {
  const given = new Set(["SITE_URL", "API_URL", "PAGES_ROOT", "API_UPSTREAM"]);
  const caddyfile = readFileSync(join(ROOT, "deploy/Caddyfile"), "utf8");
  for (const [, name = ""] of caddyfile.matchAll(/\{\$(\w+)/g)) assert.ok(given.has(name), `deploy/Caddyfile: ${name}`);
  for (const name of ["SITE_URL", "API_URL"])
    assert.match(readFileSync(join(ROOT, "deploy/addresses.example.env"), "utf8"), new RegExp(`^${name}=https://`, "m"));
});
