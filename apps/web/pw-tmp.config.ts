import { defineConfig } from "@playwright/test";
import { browser } from "./e2e/browser.ts";

// Ports of its own, so that a running `npm start` does not disturb.
const WEB_PORT = 3948;
const API_PORT = 8948;
const { executablePath, args } = await browser();

export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  // The machine may be busy with other tasks.
  expect: { timeout: 15_000 },
  // What takes long is a command of its own.
  ...(process.env.FULL === undefined ? { grepInvert: /@full/ } : {}),
  workers: 1,
  // The browser itself now and then does not start on a machine that is short of memory; a test that fails twice fails.
  retries: 0,
  reporter: [["list"]],
  use: { baseURL: `http://localhost:${WEB_PORT}`, launchOptions: { executablePath, args }, reducedMotion: "no-preference" },
  webServer: [
    { command: "node server/serve.ts", url: `http://localhost:${WEB_PORT}`, env: { WEB_PORT: String(WEB_PORT) }, reuseExistingServer: false },
    {
      command: "node src/node.ts",
      cwd: "../api",
      url: `http://localhost:${API_PORT}/health`,
      env: { API_PORT: String(API_PORT), API_RATE_LIMIT: "0" },
      reuseExistingServer: false,
    },
  ],
  metadata: { api: `http://localhost:${API_PORT}` },
});
