import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { WEB } from "../site/paths.ts";
import { expect, test } from "./hydrated.ts";

const PAGES = ["/glossary", "/ru/organizations/csto"];
const DEVELOPMENT_PORT = "3110";
// What was built for development has other addresses; everything else is the same.
const withoutAddresses = (html: string) =>
  html.replaceAll(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>|<style>:root.*?<\/style>/gs, "").replaceAll(/ data-module="[^"]*"/g, "");

async function servedPages(request: APIRequestContext): Promise<Map<string, string>> {
  const served = new Map<string, string>();
  for (const path of PAGES) served.set(path, await (await request.get(path)).text());
  return served;
}

// A run of its own: the export starts another server.
test("a page is the same on demand and in the export @full", async ({ request }) => {
  test.setTimeout(180_000);
  const served = await servedPages(request);
  const folder = mkdtempSync(join(tmpdir(), "multivector-export-"));
  const pages = PAGES.flatMap((path) => ["--page", path]);
  execFileSync(process.execPath, ["site/export.ts", "--only", "pages", ...pages], { cwd: WEB, env: { ...process.env, EXPORT_TO: folder } });
  for (const [path, html] of served) expect(readFileSync(join(folder, `${path}.html`), "utf8") === html, `${path} of the export`).toBe(true);
});

// The server for developing takes a minute to draw its first page.
test("a page is the same on demand and in development @full", async ({ page, request }) => {
  test.setTimeout(180_000);
  const served = await servedPages(request);
  // It has folders of its own for what it builds.
  const folder = mkdtempSync(join(tmpdir(), "multivector-development-"));
  const development = spawn(process.execPath, ["server/development.ts"], {
    cwd: WEB,
    env: { ...process.env, WEB_PORT: DEVELOPMENT_PORT, ASSETS_IN: folder },
    stdio: "ignore",
  });
  try {
    for (const [path, html] of served) {
      let developed = "";
      await expect
        .poll(
          async () => {
            const answer = await fetch(`http://localhost:${DEVELOPMENT_PORT}${path}`).catch(() => null);
            developed = (await answer?.text()) ?? "";
            return answer?.status;
          },
          { timeout: 120_000 },
        )
        .toBe(200);
      expect(withoutAddresses(developed) === withoutAddresses(html), `${path} in development`).toBe(true);
      // Its islands are hydrated in their own language: a page that differs fails here.
      await page.goto(`http://localhost:${DEVELOPMENT_PORT}${path}`);
    }
  } finally {
    development.kill();
  }
});
