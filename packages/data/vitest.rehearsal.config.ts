import { defineConfig } from "vitest/config";

/** Refreshes from recorded answers that a server on this machine plays. Some processes are killed on the way: it takes its time, and is a command of its own. */
export default defineConfig({ test: { include: ["connectors/rehearsal/*.test.ts"], setupFiles: "test/properties/seed.ts", testTimeout: 60_000 } });
