import { defineConfig } from "vitest/config";

export default defineConfig({
  // Some tests start processes, and the machine may be busy with other tasks.
  test: {
    include: [
      "{src,build}/**/*.test.ts",
      "connectors/*.test.ts",
      ...["drill", "finding", "outside", "sample", "vectors"].map((folder) => `test/${folder}/*.test.ts`),
    ],
    // The files of a worker share their modules, and with them the compiled records; none changes what it shares.
    isolate: false,
    setupFiles: "test/properties/seed.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
