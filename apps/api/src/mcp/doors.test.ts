import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draftEvent, emptyForm, FORM } from "@multivector/data/intake";
import { afterAll, expect, it } from "vitest";
import { createStore } from "../data/store.ts";
import { diskAssets } from "../node/disk-assets.ts";
import { callTool } from "./call.ts";
import { draftTool } from "./tools/draft.ts";

const store = createStore(diskAssets);
const folder = mkdtempSync(join(tmpdir(), "multivector-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(new URL("../bin/multivector.mjs", import.meta.resolve("@multivector/data")));
const on = "2026-11-30";

/** A form as the browser of an issue sends it: every heading, what was typed, or that nothing was. */
const typed: Record<string, string> = Object.fromEntries(FORM.map(({ id, example }) => [id, example]));
const issueOf = (change: Record<string, string>) =>
  FORM.map(({ id, label }) => `### ${label}\n\n${{ ...typed, ...change }[id] || "_No response_"}`).join("\n\n");

it.each([
  ["a duplicate", issueOf({})],
  ["a false day", issueOf({ start: "2025-02-30" })],
  ["a right one", issueOf({ title: "Invented forum of towns", type: "summit", start: "2025-03-11", lastDay: "", place: "" })],
  ["a hostile one", issueOf({ title: "Forum \u202e of towns" })],
])("the same answer comes from every door: %s", async (_, form) => {
  const drafted = draftEvent(await store.newest.withSeries(), form, { on });
  expect(await callTool(draftTool, { form, on }, store)).toEqual({ answer: drafted });
  const file = join(folder, "issue.md");
  writeFileSync(file, form);
  const { status, stdout } = spawnSync(process.execPath, [program, "draft-event", file, "--on", on, "--json"], { encoding: "utf8" });
  expect([status, JSON.parse(stdout)]).toEqual([drafted.ready ? 0 : 1, drafted]);
});

it("the form that is to be filled in is the same too", async () => {
  const { stdout } = spawnSync(process.execPath, [program, "draft-event", "--json"], { encoding: "utf8" });
  expect(JSON.parse(stdout)).toEqual({ form: emptyForm() });
  expect(await callTool(draftTool, {}, store)).toMatchObject({ answer: { form: emptyForm() } });
});
