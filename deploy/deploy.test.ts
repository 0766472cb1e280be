// What is given once is refused in words where it cannot be, and what would be refused by the host is refused here first. `pnpm test:deploy`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { deploymentOf } from "./addresses.ts";
import { madeOtherwise, planOf } from "./check.ts";
import { wranglerArguments } from "./cloudflare.ts";
import { beyondLimits, uploadOf } from "./limits.ts";

const SITE_URL = "https://multivector.internal";
const API_URL = "https://api.multivector.internal";
const addresses = { pages: SITE_URL, api: API_URL };

test("two addresses are taken as they are meant", () => {
  assert.deepEqual(deploymentOf({ SITE_URL: `${SITE_URL}/ `, API_URL }), addresses);
  assert.deepEqual(deploymentOf({ SITE_URL: "http://localhost:3000", API_URL: "http://localhost:8787" }), {
    pages: "http://localhost:3000",
    api: "http://localhost:8787",
  });
});

for (const [what, variables, says] of [
  ["nothing", {}, /^SITE_URL is not set\. Copy deploy\/addresses\.example\.env/],
  ["one alone", { SITE_URL }, /^API_URL is not set\./],
  ["no scheme", { SITE_URL: "multivector.internal", API_URL }, /^SITE_URL is "multivector\.internal"; expected an address/],
  ["a path", { SITE_URL, API_URL: `${SITE_URL}/api` }, /^API_URL is ".*"; expected an address of its own without a path/],
  ["the example", { SITE_URL: "https://example.org", API_URL }, /^SITE_URL is still the example/],
  ["no https", { SITE_URL: "http://multivector.internal", API_URL }, /^SITE_URL is http:\/\/multivector\.internal; expected https/],
  ["one for both", { SITE_URL, API_URL: SITE_URL }, /^SITE_URL and API_URL are both/],
] as const)
  test(`refused with what to do: ${what}`, () => {
    assert.throws(
      () => deploymentOf(variables),
      (error: Error) => says.test(error.message),
    );
  });

test("a plan is free or paid", () => {
  assert.equal(planOf([]), "free");
  assert.equal(planOf(["--plan", "paid", "--dry-run"]), "paid");
  assert.throws(() => planOf(["--plan", "pro"]), /--plan is "pro"; expected free or paid/);
});

test("an export for other addresses or of other data is not published", () => {
  const made = { version: "1.0.0", hash: "a", ...addresses };
  assert.deepEqual(madeOtherwise(made, addresses, { version: "1.0.0", hash: "a" }), []);
  assert.match(madeOtherwise({ ...made, api: "http://localhost:8787" }, addresses, made).join(), /was made for .*localhost:8787; expected .*pnpm deploy:build/);
  assert.match(madeOtherwise(made, addresses, { version: "1.0.1", hash: "b" }).join(), /shows data 1\.0\.0 \(a\); the data here is 1\.0\.1 \(b\)/);
});

test("each address is a domain of its own, and the workers are told both", () => {
  assert.deepEqual(wranglerArguments("web", addresses, true).slice(5), [
    "--domain",
    "multivector.internal",
    "--var",
    `API_URL:${API_URL}`,
    "--var",
    `SITE_URL:${SITE_URL}`,
    "--dry-run",
  ]);
  assert.deepEqual(wranglerArguments("api", addresses, false).slice(5), ["--domain", "api.multivector.internal", "--var", `API_URL:${API_URL}`]);
});

test("what a static host would refuse is named with its file and what to do", () => {
  const files = (many: number) => Array.from({ length: many }, (_, place) => ({ path: `${place}.html`, bytes: 1 }));
  assert.deepEqual(beyondLimits("out", files(20_000), "/*\n  A: b\n", "free"), []);
  assert.match(beyondLimits("out", files(20_001), "", "free").join(), /^out: 20,001 files; the free plan takes 20,000\. Take the paid plan/);
  assert.deepEqual(beyondLimits("out", files(20_001), "", "paid"), []);
  assert.match(beyondLimits("out", files(100_001), "", "free").join(), /a server of your own/);
  assert.match(
    beyondLimits("out", [{ path: "a.sqlite", bytes: 26_214_401 }], "", "paid").join(),
    /^out\/a\.sqlite: 26,214,401 bytes; Cloudflare takes 26,214,400 a file/,
  );
  assert.match(beyondLimits("out", [], "/*\n".repeat(101), "paid").join(), /101 rules; Cloudflare reads 100/);
  assert.match(beyondLimits("out", [], `/*\n  A: ${"b".repeat(2_000)}`, "paid").join(), /^out\/_headers:2: 2,005 characters/);
});

test("only what is uploaded is counted", () => {
  const folder = mkdtempSync(join(tmpdir(), "multivector-upload-"));
  for (const [name, text] of Object.entries({
    "index.html": "home",
    "index.html.br": "x",
    "events.html": "moved",
    _headers: "/*",
    ".assetsignore": "*.br\n/events.html\n",
  }))
    writeFileSync(join(folder, name), text);
  assert.deepEqual(uploadOf(folder), [{ path: "index.html", bytes: 4 }]);
  rmSync(folder, { recursive: true });
});

test("the visit ends with 2 where it is called wrongly, 3 where nothing answers", () => {
  const visit = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("smoke/run.ts", import.meta.url)), ...args], { encoding: "utf8" });
    return `${status} ${stderr}`;
  };
  assert.match(visit("--pages", SITE_URL), /^2 Give both addresses/);
  assert.match(visit("--pages", "x", "--api", API_URL), /^2 --pages is "x"; expected an address/);
  assert.match(visit("--page", SITE_URL), /^2 Unknown option '--page'/);
  assert.match(
    visit("--pages", "http://localhost:1", "--api", "http://localhost:1"),
    /^3 The pages cannot be reached at http:\/\/localhost:1\/: .+\. Is the server up/,
  );
});
