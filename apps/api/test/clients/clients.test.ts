import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypes, { astToString, type OpenAPI3 } from "openapi-typescript";
import { beforeAll, expect, inject, it } from "vitest";
import type { Answers } from "./answers.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const generated = `${here}generated`;
// What @hey-api copies beside the client, the same for every document, is not written for `exactOptionalPropertyTypes`.
const RUNTIME = /generated\/hey-api\/(client|core)\/\w+\.gen\.ts\(.*error TS23(75|79)/;

// As anybody would who has nothing but the address of the API.
beforeAll(async () => {
  const served = await (await fetch(`${inject("url")}/openapi.json`)).text();
  await rm(generated, { recursive: true, force: true });
  await mkdir(generated, { recursive: true });
  // Each generator gets a document of its own: both write into what they read.
  await Promise.all([generateTypes(JSON.parse(served) as OpenAPI3), generateClient(JSON.parse(served) as { [key: string]: unknown })]);
});

async function generateTypes(document: OpenAPI3): Promise<void> {
  writeFileSync(`${generated}/openapi-typescript.ts`, astToString(await openapiTypes(document)));
}

async function generateClient(document: { [key: string]: unknown }): Promise<void> {
  await createClient({
    input: document,
    output: { path: `${generated}/hey-api` },
    logs: { level: "silent", file: false },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  });
}

it("clients generated from the document, and programs that use them, compile under the strictest options; mistakes do not", () => {
  const { status, stdout } = spawnSync(process.execPath, [`${here}../../node_modules/typescript/bin/tsc`, "-p", here], { encoding: "utf8" });
  const errors = stdout.split("\n").filter((line) => /\(\d+,\d+\): error/.test(line));
  // A compiler that could not run names no error either.
  expect(status === 0 || errors.length > 0, stdout).toBe(true);
  expect(errors.filter((line) => !RUNTIME.test(line))).toEqual([]);
});

it("no generated type is called by a number", () => {
  const types = readFileSync(`${generated}/hey-api/types.gen.ts`, "utf8");
  expect([...types.matchAll(/^export type (\w*\d)\b/gm)].map(([, name]) => name)).toEqual([]);
});

it.each(["with-openapi-fetch.ts", "with-hey-api.ts"])("%s reads the API", async (program) => {
  const { ask } = (await import(/* @vite-ignore */ `./${program}`)) as { ask(url: string): Promise<Answers> };
  const answers = await ask(inject("url"));
  expect(answers.titles.length).toBe(answers.total);
  expect(answers.titles.length).toBeGreaterThan(5);
  expect(answers).toMatchObject({ role: "member", since: "2003-09-18", name: "Kazakhstan", columns: "id,title", nearest: ["from"] });
  expect(answers.counted).toContainEqual({ host: "KAZ", year: 2022, count: 1 });
  expect(answers.together).toEqual(expect.arrayContaining(["csto", "eaeu"]));
  expect(answers.choices).toEqual(expect.arrayContaining(["abstain", "absent"]));
  expect(answers.findings).toHaveLength(1);
});
