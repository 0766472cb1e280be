import { defineConfig } from "vitest/config";

// The packed tarball, as others get it. Apart from the unit tests because it needs a build.
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: "test/package/packed.ts",
    setupFiles: "test/properties/seed.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
