import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { finishChange } from "../frame/commit.ts";
import { worldBankDrifts } from "../world-bank/drift.cases.ts";
import { copyOf, recordedBy } from "./copy.ts";
import { type Player, play, recordingOf } from "./player.ts";

const CHILD = fileURLToPath(new URL("refresh-copy.ts", import.meta.url));
const SERIES = ["population", "gdp"];
const drift = worldBankDrifts.find(({ reader }) => reader.series.includes("gdp"));
const folders: string[] = [];
let player: Player;

beforeAll(async () => {
  const recording = recordingOf(recordedBy("world-bank"));
  player = await play(new Map([["world-bank", drift?.newYear.plant(recording) ?? recording]]), { delay: 30 });
});
afterAll(async () => {
  await player.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const copy = () => {
  const root = copyOf("world-bank", SERIES);
  folders.push(root);
  return root;
};
const filesOf = (root: string) => Object.fromEntries(readdirSync(join(root, "series")).map((name) => [name, readFileSync(join(root, "series", name), "utf8")]));

/** Runs a refresh that kills itself before its n-th rename inside the copy; without a number it runs to its end. */
async function refreshKilledAt(root: string, rename: number | null, killAfter: number | null = null): Promise<NodeJS.Signals | null> {
  const killer = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    let left = ${rename}; const rename = fs.renameSync;
    fs.renameSync = (from, to) => { if (!String(from).includes("answers") && left-- === 0) process.kill(process.pid, "SIGKILL"); rename(from, to); };
    syncBuiltinESMExports();`;
  const hook = rename === null ? [] : ["--import", `data:text/javascript,${encodeURIComponent(killer)}`];
  const child = spawn(process.execPath, [...hook, CHILD, "gdp", root, join(root, "answers"), player.origin], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("close", (_, signal) => done(signal)));
  if (killAfter !== null) await wait(killAfter).then(() => child.kill("SIGKILL"));
  return ended;
}

it("changes nothing when it is killed before all is written aside, and is whole when it is killed after", async () => {
  const untouched = copy();
  const before = filesOf(untouched);
  expect(await refreshKilledAt(untouched, null)).toBeNull();
  const after = filesOf(untouched);
  // A new year of population brings its csv and its card; the product per person rests on it, but has no value of its own for that year.
  const renames = 1 + Object.keys(after).filter((name) => after[name] !== before[name]).length;
  expect(renames).toBeGreaterThan(2);

  const states = await Promise.all(
    Array.from({ length: renames }, async (_, rename) => {
      const root = copy();
      expect(await refreshKilledAt(root, rename)).toBe("SIGKILL");
      const left = filesOf(root);
      finishChange(root);
      return { rename, left, finished: filesOf(root) };
    }),
  );
  for (const { rename, left, finished } of states) {
    if (rename === 0) expect(left).toEqual(before);
    expect(finished).toEqual(rename === 0 ? before : after);
  }
});

it("changes nothing when it is killed while it asks", async () => {
  const root = copy();
  const before = filesOf(root);
  expect(await refreshKilledAt(root, null, 150)).toBe("SIGKILL");
  expect(filesOf(root)).toEqual(before);
});
