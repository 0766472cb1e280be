import { defineConfig } from "vitest/config";

// One suite, two runtimes: a real server on Node, and workerd under the wrangler configuration that is deployed. What needs no server
// (fuzzing, the comparison with an oracle) runs once, in a folder of its own.
const project = (name: "node" | "workerd", include: string[]) => ({
  test: { name, include, env: { API_TARGET: name }, testTimeout: 30_000, hookTimeout: 60_000 },
});

export default defineConfig({
  test: { projects: [project("node", ["src/**/*.test.ts", "test/**/*.test.ts"]), project("workerd", ["test/*.test.ts"])] },
});
