import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { diskAssets } from "../../src/node/disk-assets.ts";
import { documentOf } from "../../src/openapi/document.ts";
import { DOCUMENT } from "../../src/openapi/head.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));

it("the committed document is the one that the code gives; if not: pnpm --filter @multivector/api run openapi", () => {
  const document = documentOf(createApp({ assets: diskAssets }), DOCUMENT);
  expect(JSON.parse(readFileSync(`${home}openapi.json`, "utf8"))).toEqual(JSON.parse(JSON.stringify(document)));
});

it("the document lints clean", { timeout: 60_000 }, () => {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync("pnpm", ["exec", "redocly", "lint", "openapi.json"], { cwd: home, env, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
});
