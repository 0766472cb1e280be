import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PARTS_OF_PACKAGE } from "../../test/parts-of-package.ts";
import { ROOT } from "../compile/root.ts";
import { recover, stagingOf } from "../publish/swap.ts";
import { check } from "./check-records.ts";
import { newRecord } from "./new-record.ts";

// A copy of the package, so that nothing here touches the real records or the dist of the workspace.
const root = mkdtempSync(join(tmpdir(), "multivector-data-"));
const dist = join(root, "packages/data/dist");
const home = join(root, "packages/data");
// Every process takes the compiled code of the one before it.
const env = { ...process.env, INIT_CWD: root, NODE_COMPILE_CACHE: join(root, "compile-cache") };
const node = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(home, "build/cli", script), ...args], { cwd: home, encoding: "utf8", env });

beforeAll(() => {
  for (const name of [...PARTS_OF_PACKAGE, "dist"]) cpSync(join(ROOT, name), join(home, name), { recursive: true });
  for (const name of ["tsconfig.base.json", "CITATION.cff"]) cpSync(join(ROOT, "../..", name), join(root, name));
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Waits for something to be so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

/** A sum of every file of the build with its bytes, so that half a build cannot pass for a whole one. */
function contents(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const bytes = readFileSync(path);
    hash.update(`${path.slice(folder.length)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

// What takes a build of its own each time is tried by `run test:all`; that two builds are the same bytes in two places, on two days, is `pnpm release:reproduce`.
const whole = process.env.FULL !== undefined;

describe("a build", () => {
  it.runIf(whole)("is the same when made again from the same records, in another place", { timeout: 300_000 }, () => {
    const before = contents(dist);
    rmSync(dist, { recursive: true });
    expect(node("build.ts")).toMatchObject({ status: 0 });
    expect(contents(dist), "the dist of the workspace is of other records: run `pnpm build` first").toBe(before);
  });

  it("that fails exits with 1, tells the line, and leaves the previous dist whole", () => {
    const before = contents(dist);
    const file = join(home, "records/memberships/csto-uzb.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("end: 2012-12-19", "end: 2005-12-19"));
    const result = node("build.ts", "--draws=50");
    writeFileSync(file, text);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/records\/memberships\/csto-uzb\.yaml:9:\d+ {2}end-before-start/);
    expect(result.stderr).not.toMatch(/at .*\.ts:\d+/);
    expect(contents(dist)).toBe(before);
  });

  it("of another version than the last release is refused before anything is made", () => {
    const file = join(home, "package.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"version": "', '"version": "9'));
    const result = node("build.ts");
    writeFileSync(file, text);
    expect(result).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/The version differs: packages\/data\/package\.json says 9\d.*pnpm release:version/),
    });
  });

  it("that is killed at any moment leaves a whole dist, at the latest once the next build has started", async () => {
    const before = contents(dist);
    const { next } = stagingOf(dist);
    // While it starts, while it reads, and when it has begun to write.
    const moments: [string, () => Promise<unknown>][] = [
      ...(whole ? [20, 250, 700] : [250]).map((delay): [string, () => Promise<unknown>] => [`after ${delay} ms`, () => setTimeout(delay)]),
      ["when something of the next dist is there", () => until(() => existsSync(next) && readdirSync(next).length > 0)],
    ];
    for (const [moment, comes] of moments) {
      const child: ChildProcess = spawn(process.execPath, [join(home, "build/cli/build.ts"), "--draws=50"], {
        cwd: home,
        stdio: "ignore",
        detached: true,
        env,
      });
      const ended = new Promise((resolve) => child.on("exit", resolve));
      await Promise.race([comes(), ended]);
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {
        // It had finished already.
      }
      await ended;
      recover(dist);
      expect(contents(dist), `killed ${moment}`).toBe(before);
    }
  });

  it("that was killed between its two renames is put back", () => {
    const before = contents(dist);
    renameSync(dist, stagingOf(dist).previous);
    recover(dist);
    expect(contents(dist)).toBe(before);
    expect(existsSync(stagingOf(dist).previous)).toBe(false);
  });
});

describe("data:check", () => {
  const inCopy = (...words: string[]) => check(home, words, root);

  // All of them are checked by a task of their own in each run (`check`).
  it("passes on a sound record", () => {
    expect(inCopy("packages/data/records/memberships/csto-uzb.yaml")).toEqual({ problems: "", text: "records/memberships/csto-uzb.yaml: no problems" });
  });

  it("tells what a change breaks in another file, and fails", () => {
    const file = join(home, "records/memberships/csto-uzb.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("end: 2012-12-19", 'end: ".."'));
    const { problems, text: good } = inCopy("packages/data/records/memberships/csto-uzb.yaml");
    writeFileSync(file, text);
    expect(good).toBeNull();
    expect(problems).toMatch(/In other files, because of this or from before:\n\ncoverage\/memberships\.yaml:\d+:\d+ {2}universe\n {2}found: UZB held/);
  });

  it("says of a file that is not a record what it expected, and fails", () => {
    const { problems, text } = inCopy("packages/data/records/memberships/csto-xyz.yaml");
    expect(text).toBeNull();
    expect(problems).toMatch(/csto-xyz\.yaml: no such record; expected/);
  });

  it("does not pass a record while another cannot be read, since no rule was asked", () => {
    const file = join(home, "records/events/2011-12-csto-foreign-base-veto.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("status: occurred", "status: happened"));
    const { problems, text: good } = inCopy("packages/data/records/memberships/csto-uzb.yaml");
    writeFileSync(file, text);
    expect(good).toBeNull();
    expect(problems).toMatch(/No rule was asked of records\/memberships\/csto-uzb\.yaml: records\/events\/2011-12-csto-foreign-base-veto\.yaml cannot be read/);
  });

  it("fails when an id vanishes, and when a new one is not entered", () => {
    const file = join(home, "records/events/2011-12-csto-foreign-base-veto.yaml");
    const moved = file.replace("veto", "consent");
    renameSync(file, moved);
    const { problems, text } = inCopy();
    renameSync(moved, file);
    expect(text).toBeNull();
    expect(problems).toMatch(/events\/2011-12-csto-foreign-base-veto has no record any more/);
    expect(problems).toMatch(/events\/2011-12-csto-foreign-base-consent is not in the list of ids/);
  });
});

describe("data:new", () => {
  it("makes a record that says what is still to be filled in, and enters its id", () => {
    expect(node("new.ts", "memberships", "eaeu-chn")).toMatchObject({ status: 0, stdout: expect.stringMatching(/eaeu-chn\.yaml\nfill it in/) });
    const text = readFileSync(join(home, "records/memberships/eaeu-chn.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/dist\/schemas\/written\/memberships\.schema\.json\norganization: eaeu\ncountry: CHN\n/);
    expect(readFileSync(join(home, "ids.txt"), "utf8")).toContain("memberships/eaeu-chn\n");
    expect(check(home, ["packages/data/records/memberships/eaeu-chn.yaml"], root).text).toBeNull();
    rmSync(join(home, "records/memberships/eaeu-chn.yaml"));
    cpSync(join(ROOT, "ids.txt"), join(home, "ids.txt"));
  });

  it("makes records of every kind that parse", () => {
    const files = ["sources", "countries", "organizations", "events", "articles", "claims"].map((collection) => {
      const id = collection === "countries" ? "XXX" : "2020-specimen";
      expect(newRecord(home, [collection, id])).toEqual({ made: `records/${collection}/${id}.yaml`, problem: null });
      return `records/${collection}/${id}.yaml`;
    });
    const { problems } = check(
      home,
      files.map((file) => `packages/data/${file}`),
      root,
    );
    for (const file of files) {
      expect(problems).toContain(file);
      rmSync(join(home, file));
    }
    expect(problems).not.toMatch(/ yaml\n/);
    cpSync(join(ROOT, "ids.txt"), join(home, "ids.txt"));
  });

  it("that refuses fails", () => expect(node("new.ts", "events")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^id is .*\nusage:/) }));

  it.each([
    [["villages", "x"], /collection is "villages"; expected one of: sources/],
    [["events", "Not An Id"], /expected kebab-case/],
    [["events"], /expected kebab-case/],
    [["memberships", "csto-uzb"], /exists already/],
  ])("refuses %j and says why", (args, message) => {
    expect(newRecord(home, args)).toEqual({ made: null, problem: expect.stringMatching(message) });
  });
});
