import { spawnSync } from "node:child_process";
import { TABLES } from "@multivector/data/schema";
import { expect, it } from "vitest";
import { programFor } from "./recipes.ts";

it("give a program for every table that prints how many rows it has", () => {
  const tables = Object.keys(TABLES);
  // One process for all: each program in a block of its own, with its imports made dynamic.
  const blocks = tables.map(
    (table) => `{ ${programFor(table).replaceAll(/import \{ (\w+) \} from ("[^"]+");(?: \/\/.*)?/g, "const { $1 } = await import($2);")} }`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", blocks.join("\n")], { encoding: "utf8" });
  expect(stderr).toBe("");
  const counts = stdout.trim().split("\n").map(Number);
  expect(counts).toHaveLength(tables.length);
  for (const [index, count] of counts.entries()) expect(count, tables[index]).toBeGreaterThan(0);
});
