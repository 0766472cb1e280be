import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Unit tests stand beside the code and need no build; what a browser has to show is tested in e2e.
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  test: { include: ["{app,src,messages}/**/*.test.{ts,tsx}"] },
});
