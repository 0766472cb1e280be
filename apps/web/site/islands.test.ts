import { expect, test } from "vitest";
import { islandFiles } from "./islands.ts";

test("islands are found by the names of their files", () => {
  const files = islandFiles();
  expect(files).toContain("src/ui/date/date-chip.island.tsx");
  expect(files.every((file) => file.endsWith(".island.tsx"))).toBe(true);
});
