import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { dataset } from "@multivector/data/dataset";
import { afterAll, describe, expect, it } from "vitest";
import { app } from "../in-process.ts";
import { answerTo, COOKBOOK, recipes } from "./cookbook.ts";

const values = Object.values(dataset.series.observations).reduce((sum, { rows }) => sum + rows.length, 0);
const scratch = mkdtempSync(join(tmpdir(), "multivector-cookbook-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it("has forty questions", () => expect(recipes().length).toBeGreaterThanOrEqual(40));

it.each(recipes())("$command", async ({ command, answer }) => {
  expect(answer, "to write the answers anew: pnpm --filter @multivector/api run cookbook").toBe(await answerTo(command));
});

/** A line of the table of tools, with the addresses replaced by files that hold what they give. */
async function line(tool: string): Promise<string> {
  const row = readFileSync(COOKBOOK, "utf8")
    .split("\n")
    .find((text) => text.startsWith(`| ${tool} |`));
  let code = / \| `(.+)` \|$/.exec(row ?? "")?.[1] ?? "";
  for (const [url] of code.matchAll(/http:\/\/[^'"]+/g)) {
    const file = join(scratch, `${tool.replace(/\W/g, "")}.${/\.(\w+)(\?|$)/.exec(url)?.[1]}`);
    writeFileSync(file, new Uint8Array(await (await app.request(url)).arrayBuffer()));
    code = code.replace(url, file);
  }
  return code;
}

describe("a table opens in one line", () => {
  it.each(["DuckDB", "DuckDB, Parquet"])("in %s", async (tool) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = (await connection.runAndReadAll(await line(tool))).getRows();
    expect(rows.length).toBeGreaterThan(0);
    const counted = rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
    expect(counted).toBe(tool === "DuckDB" ? dataset.corridors.records.length : values);
  });

  it("in SQLite, from the published file as it is", async () => {
    const file = join(scratch, "multivector.sqlite");
    writeFileSync(file, new Uint8Array(await (await app.request("/v1/bulk/latest/bulk/multivector.sqlite")).arrayBuffer()));
    const database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare(await line("SQLite, on the file of `/v1/bulk`")).all() as { country: string }[];
    database.close();
    const states = dataset.memberships.records.filter(({ organization }) => organization === "csto").map(({ country }) => country);
    expect([...new Set(found.map(({ country }) => country))]).toEqual(states.toSorted());
  });

  const withPandas = spawnSync("python3", ["-c", "import pandas"]).status === 0;
  it.skipIf(!withPandas)("in pandas, where it is", async () => {
    const { stdout, stderr } = spawnSync("python3", ["-c", `import pandas as pd\nprint(len(${await line("pandas")}))`], { encoding: "utf8" });
    expect(stdout.trim(), stderr).toBe("36");
  });
});
