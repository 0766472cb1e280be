import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const resolve = { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } };

// Unit tests need no build. What is looked at over the whole export is a command of its own.
export default defineConfig({
  resolve,
  test: {
    projects: [
      { resolve, test: { name: "unit", include: ["{app,src,messages,postprocess,site,server,checks}/**/*.test.{ts,tsx}"] } },
      { test: { name: "export", include: ["checks/whole-site.ts"], testTimeout: 600_000 } },
    ],
  },
});
