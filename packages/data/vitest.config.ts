import { defineConfig } from "vitest/config";

export default defineConfig({
  // Some tests start processes, and the machine may be busy with other tasks.
  test: { include: ["src/**/*.test.ts", "test/drill/*.test.ts", "test/outside/*.test.ts", "test/vectors/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
