import { defineConfig } from "vitest/config";

// One suite, two runtimes: a real server on Node, and workerd under the wrangler configuration that is deployed. What needs no server
// (fuzzing, the comparison with an oracle) and what is made by the same code in both (the interfaces) runs once, in a folder of its own.
// Files of a worker share their modules: the dataset, the app and the document are made once, not forty times. No test changes them.
const project = (name: "node" | "workerd", include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude,
    globalSetup: "test/target.ts",
    setupFiles: "test/properties/seed.ts",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

// What this compares is made by the same code in both; the other files see that workerd sends it.
const SAME_EVERYWHERE = ["test/tables.test.ts"];

export default defineConfig({
  test: { projects: [project("node", ["src/**/*.test.ts", "test/**/*.test.ts"]), project("workerd", ["test/*.test.ts"], SAME_EVERYWHERE)] },
});
