import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./root.ts";
import { recover, stagingOf } from "./swap.ts";

// A copy of the package, so that nothing here touches the real records or the dist of the workspace.
const root = mkdtempSync(join(tmpdir(), "multivector-data-"));
const dist = join(root, "packages/data/dist");
const home = join(root, "packages/data");
const node = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(home, "src/compile", script), ...args], { cwd: home, encoding: "utf8", env: { ...process.env, INIT_CWD: root } });

beforeAll(() => {
  for (const name of ["src", "records", "series", "coverage", "package.json", "tsconfig.json", "tsconfig.build.json", "ids.txt"])
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  for (const name of ["tsconfig.base.json", "docs/methodology.md"]) cpSync(join(ROOT, "../..", name), join(root, name));
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  expect(node("build-cli.ts", "--draws=50")).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of the build with its text, so that half a build cannot pass for a whole one. */
function contents(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return JSON.stringify(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), "utf8")]).sort(),
  );
}

describe("a build", () => {
  it("is the same when made again from the same records", () => {
    const before = contents(dist);
    expect(node("build-cli.ts", "--draws=50").status).toBe(0);
    expect(contents(dist) === before).toBe(true);
  });

  it("that fails exits with 1, tells the line, and leaves the previous dist whole", () => {
    const before = contents(dist);
    const file = join(home, "records/memberships/csto-uzb.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("end: 2012-12-19", "end: 2005-12-19"));
    const result = node("build-cli.ts", "--draws=50");
    writeFileSync(file, text);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/records\/memberships\/csto-uzb\.yaml:9:\d+ {2}end-before-start/);
    expect(result.stderr).not.toMatch(/at .*\.ts:\d+/);
    expect(contents(dist) === before).toBe(true);
  });

  it("that is killed at any moment leaves a whole dist, at the latest once the next build has started", async () => {
    const before = contents(dist);
    for (const delay of [20, 120, 250, 400, 550, 700, 850, 1000]) {
      const child: ChildProcess = spawn(process.execPath, [join(home, "src/compile/build-cli.ts"), "--draws=50"], {
        cwd: home,
        stdio: "ignore",
        detached: true,
      });
      const ended = new Promise((resolve) => child.on("exit", resolve));
      await new Promise((resolve) => setTimeout(resolve, delay));
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {
        // It had finished already.
      }
      await ended;
      recover(dist);
      expect(contents(dist) === before, `killed after ${delay} ms`).toBe(true);
    }
  });

  it("that was killed between its two renames is put back", () => {
    const before = contents(dist);
    renameSync(dist, stagingOf(dist).previous);
    recover(dist);
    expect(contents(dist) === before).toBe(true);
    expect(existsSync(stagingOf(dist).previous)).toBe(false);
  });
});

describe("data:check", () => {
  it("passes on sound records, one or all", () => {
    expect(node("check-cli.ts").stdout).toMatch(/^\d+ records: no problems/);
    const one = node("check-cli.ts", "packages/data/records/memberships/csto-uzb.yaml");
    expect(one).toMatchObject({ status: 0, stdout: "records/memberships/csto-uzb.yaml: no problems\n" });
  });

  it("says of a file that is not a record what it expected", () => {
    const result = node("check-cli.ts", "packages/data/records/memberships/csto-xyz.yaml");
    expect(result).toMatchObject({ status: 1 });
    expect(result.stderr).toMatch(/csto-xyz\.yaml: no such record; expected/);
  });

  it("fails when an id vanishes, and when a new one is not entered", () => {
    const file = join(home, "records/events/2011-12-csto-foreign-base-veto.yaml");
    const moved = file.replace("veto", "consent");
    renameSync(file, moved);
    const result = node("check-cli.ts");
    renameSync(moved, file);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/events\/2011-12-csto-foreign-base-veto has no record any more/);
    expect(result.stderr).toMatch(/events\/2011-12-csto-foreign-base-consent is not in the list of ids/);
  });
});

describe("data:new", () => {
  it("makes a record that says what is still to be filled in, and enters its id", () => {
    const made = node("new-cli.ts", "memberships", "eaeu-chn");
    expect(made).toMatchObject({ status: 0 });
    const text = readFileSync(join(home, "records/memberships/eaeu-chn.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/dist\/schemas\/written\/memberships\.schema\.json\norganization: eaeu\ncountry: CHN\n/);
    expect(readFileSync(join(home, "ids.txt"), "utf8")).toContain("memberships/eaeu-chn\n");
    const check = node("check-cli.ts", "packages/data/records/memberships/eaeu-chn.yaml");
    expect(check.status).toBe(1);
    rmSync(join(home, "records/memberships/eaeu-chn.yaml"));
    cpSync(join(ROOT, "ids.txt"), join(home, "ids.txt"));
  });

  it("makes records of every kind that parse", () => {
    const files = ["sources", "countries", "organizations", "events", "articles", "claims"].map((collection) => {
      const id = collection === "countries" ? "XXX" : "2020-specimen";
      expect(node("new-cli.ts", collection, id).status).toBe(0);
      return `records/${collection}/${id}.yaml`;
    });
    const check = node("check-cli.ts", ...files.map((file) => `packages/data/${file}`));
    for (const file of files) {
      expect(check.stderr).toContain(file);
      rmSync(join(home, file));
    }
    expect(check.stderr).not.toMatch(/ yaml\n/);
    cpSync(join(ROOT, "ids.txt"), join(home, "ids.txt"));
  });

  it.each([
    [["villages", "x"], /collection is "villages"; expected one of: sources/],
    [["events", "Not An Id"], /expected kebab-case/],
    [["events"], /expected kebab-case/],
    [["memberships", "csto-uzb"], /exists already/],
  ])("refuses %j and says why", (args, message) => {
    const result = node("new-cli.ts", ...args);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(message);
  });
});
