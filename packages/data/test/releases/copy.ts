import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../build/compile/root.ts";
import { PARTS_OF_PACKAGE } from "../parts-of-package.ts";

/** The package and the API in a folder of their own, in which releases are made. */
export interface Copy {
  data: string;
  api: string;
  /** Replaces a piece of a file that must be there. @param file relative to the package */
  edit(file: string, from: string | RegExp, to: string): void;
  /** Runs a program of the package; its output as it came. */
  run(program: string, ...words: string[]): { status: number | null; output: string };
  /** Runs some lines of a module that imports the package, as an application would; what it prints as JSON. */
  ask(lines: string): unknown;
  remove(): void;
}

export function copyOf(): Copy {
  const home = mkdtempSync(join(tmpdir(), "multivector-releases-"));
  const [data, api] = [join(home, "packages/data"), join(home, "apps/api")];
  const repository = join(ROOT, "../..");
  for (const name of [...PARTS_OF_PACKAGE, "bin"]) cpSync(join(ROOT, name), join(data, name), { recursive: true });
  for (const name of ["package.json", "src", "scripts", "openapi.json", "breaking.md"])
    cpSync(join(repository, "apps/api", name), join(api, name), { recursive: true });
  for (const name of ["tsconfig.base.json", "package.json", "docs"]) cpSync(join(repository, name), join(home, name), { recursive: true });
  mkdirSync(join(home, ".changeset"));
  symlinkSync(join(ROOT, "node_modules"), join(data, "node_modules"));
  linkAll(join(repository, "apps/api/node_modules"), join(api, "node_modules"), data);
  const run = (program: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", program, ...words], {
      cwd: data,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: home },
    });
    return { status, output: stdout + stderr };
  };
  return {
    data,
    api,
    run,
    edit(file, from, to) {
      const path = join(data, file);
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      if (from !== "" && text.replace(from, "") === text) throw new Error(`${file} does not contain ${String(from)}`);
      writeFileSync(path, from === "" ? to : text.replace(from, () => to));
    },
    ask(lines) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript", "-e", lines], {
        cwd: api,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Every dependency as it is linked in the workspace, but the package, which is the copy. */
function linkAll(from: string, to: string, data: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (name !== "@multivector") symlinkSync(join(from, name), join(to, name));
  mkdirSync(join(to, "@multivector"));
  symlinkSync(data, join(to, "@multivector/data"));
}
