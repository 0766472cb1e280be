import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const resolve = { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } };

// Unit tests need no build. What is looked at over the whole export is a command of its own.
export default defineConfig({
  resolve,
  test: {
    projects: [
      // The machine may be busy with other tasks. The files of a worker share their modules; none changes what it shares.
      {
        resolve,
        test: {
          name: "unit",
          include: ["{app,src,messages,postprocess,site,server,checks}/**/*.test.{ts,tsx}"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "export", include: ["checks/whole-site.ts"], testTimeout: 600_000 } },
    ],
  },
});
